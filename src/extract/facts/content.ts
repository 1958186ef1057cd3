import type { StatementFact } from '../../domain/facts.ts';
import { toFlat, type Span } from '../../domain/span.ts';
import type { Document } from '../../text/document.ts';

/** A text with its quotation marks read. */
export type Printed = Pick<Document, 'text' | 'quotations'>;

const WORDS_ENOUGH = 4;

/** What the words of these stretches are as the content of a statement. */
export function readContent(document: Printed, segments: readonly Span[]): Pick<StatementFact, 'text' | 'kind' | 'quoted' | 'wordsKey'> {
  const quoted = segments.flatMap((segment) => quotedIn(document, segment));
  const text = segments.map((segment, at) => `${joint(document, segments[at - 1], segment)}${wordsIn(document, segment)}`).join('');
  return { text, kind: kindOf(document, segments, quoted), quoted: toFlat(quoted), wordsKey: toWordsKey(text) };
}

/** What stands for the narrator's words between two segments; a space when nothing was left out. */
function joint({ text }: Printed, before: Span | undefined, { start }: Span): string {
  if (before === undefined) return '';
  return /[\p{L}\p{N}]/u.test(text.slice(before.end, start)) ? ' … ' : ' ';
}

/** The quotations that stand in a segment, those inside others left out. */
function quotedIn(document: Printed, { start, end }: Span): Span[] {
  const { quotations } = document;
  const low = firstFrom(document, start);
  const found: Span[] = [];
  for (let at = low; at < quotations.length; at += 1) {
    const quotation = quotations[at];
    if (quotation === undefined || quotation.start >= end) break;
    if (quotation.end <= end && quotation.start >= (found.at(-1)?.end ?? 0)) found.push({ start: quotation.start, end: quotation.end });
  }
  return found;
}

function kindOf({ text }: Printed, segments: readonly Span[], quoted: readonly Span[]): StatementFact['kind'] {
  const letters = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  if (quoted.length === 0) return 'INDIRECT';
  return letters(quoted) >= letters(segments) ? 'DIRECT' : 'MIXED';
}

/** The words of a segment; of one that is a quotation and no more, those between its marks. */
function wordsIn(document: Printed, segment: Span): string {
  const quotation = document.quotations[firstFrom(document, segment.start)];
  if (quotation?.start === segment.start && quotation.end === segment.end)
    return document.text.slice(quotation.inner.start, quotation.inner.end).trim().replace(/,$/u, '');
  return plainWords(document.text.slice(segment.start, segment.end));
}

/** Index of the first quotation that begins at a position or after it. */
function firstFrom({ quotations }: Printed, start: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const OPENING = /^(?:["“„«]|``|'')/u;
const CLOSING = /(?:["”»]|'')$/u;

/** Without outer quotation marks and the comma that a cue imposes; marks of a quotation inside stay. */
function plainWords(words: string): string {
  const text = words.trim();
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const closing = CLOSING.exec(text)?.[0].length ?? 0;
  const inside = text.slice(opening, text.length - closing);
  const marks = inside.match(/["“”„«»]|``|''/gu)?.length ?? 0;
  const outer =
    opening > 0 && closing > 0 ? marks % 2 === 0 && !/^[^“„«"]*(?:[”»]|(?<=[^\s(])")/u.test(inside) : opening + closing > 0 && marks === 0;
  return (outer ? inside : text).replace(/,$/u, '').trim();
}

function toWordsKey(text: string): string | null {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return words.length < WORDS_ENOUGH ? null : words.join(' ');
}
