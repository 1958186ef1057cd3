import type { Span } from '../domain/span.ts';

/** A stretch of text between breaks, without the white space around it. */
export interface Paragraph extends Span {
  readonly words: string;
}

const WRAPPED_LINE = { shortest: 45, longest: 100 };

/** The paragraphs of a text: its lines, or what blank lines part when the lines are wrapped to a width. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const breaks = isWrapped(text) ? /\n[^\S\n]*(?:\n[^\S\n]*)+/g : /\n\s*/g;
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { index, 0: words } of text.matchAll(breaks)) {
    push(paragraphs, text, start, index);
    start = index + words.length;
  }
  push(paragraphs, text, start, text.length);
  return paragraphs;
}

function push(paragraphs: Paragraph[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (words === '') return;
  const start = from + raw.indexOf(words);
  paragraphs.push({ start, end: start + words.length, words });
}

/** Mail and wire texts break a sentence over several lines of much the same length. */
function isWrapped(text: string): boolean {
  const continued = text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .flatMap((lines) => lines.slice(0, -1));
  if (continued.length < 3) return false;
  const wrapped = continued.filter(
    (line) => line.length >= WRAPPED_LINE.shortest && line.length <= WRAPPED_LINE.longest && !/[.!?:”"’']$/.test(line),
  );
  return wrapped.length >= continued.length * 0.6;
}
