import type { Span } from '../../domain/span.ts';
import { toParagraphs } from './runs.ts';

/** A word, with what is inside it, or one mark. */
const UNIT = /[\p{L}\p{N}\p{M}]+(?:[’'.,-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
/** Code units looked at on each side: more than any word has. */
const NEAR = 500;

export type End = 'start' | 'end';
/** Forward, or back. */
export type Step = 1 | -1;

/** The span with one end moved by a word or a mark; the same where there is nowhere to go, or nothing would be left. */
export function moveEnd(text: string, span: Span, end: End, step: Step): Span {
  const from = Math.max(0, span[end] - NEAR);
  const places = [...text.slice(from, span[end] + NEAR).matchAll(UNIT)].map(
    ({ index, 0: unit }) => from + index + (end === 'end' ? unit.length : 0),
  );
  const to = step === 1 ? places.find((place) => place > span[end]) : places.findLast((place) => place < span[end]);
  const moved = { ...span, [end]: to ?? span[end] };
  return moved.start < moved.end ? moved : span;
}

/** The whole paragraph before or after the one that a span begins in; the same where there is none. */
export function moveParagraph(text: string, span: Span, step: Step): Span {
  const paragraphs = toParagraphs(text, { start: 0, end: text.length });
  return paragraphs[paragraphs.findLastIndex(({ start }) => start <= span.start) + step] ?? span;
}
