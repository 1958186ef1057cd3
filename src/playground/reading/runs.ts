import type { Span } from '../../domain/span.ts';

/** What a stretch of the text is to a statement; `sought` is to none, but what the reader came for. */
export type Part = 'speaker' | 'cue' | 'content' | 'sought';

/** One stretch of one statement. A split quotation has several of its content. */
export interface Mark extends Span {
  readonly statement: string;
  readonly part: Part;
}

/** A mark with how many contents of other statements it stands in. */
export interface DeepMark extends Mark {
  readonly depth: number;
}

/** A stretch of text over which the marks do not change; the widest mark first. */
export interface Run extends Span {
  readonly marks: readonly DeepMark[];
}

/** Spans that touch, as one: a stretch that is quoted in part is cut where the quotation begins. */
export function joinTouching(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last?.end === start) whole[whole.length - 1] = { start: last.start, end };
    else whole.push({ start, end });
  }
  return whole;
}

/** Cuts a stretch of text wherever a mark begins or ends: overlapping and nested marks become runs in a row. */
export function toRuns(span: Span, marks: readonly Mark[]): readonly Run[] {
  const within = deepen(marks).filter(({ start, end }) => start < span.end && end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of within) cuts.add(Math.max(start, span.start)).add(Math.min(end, span.end));
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => ({
    start,
    end: ordered[index + 1] ?? span.end,
    marks: within.filter((mark) => mark.start <= start && mark.end > start),
  }));
}

/** The stretches between line breaks, without those that hold only white space. */
export function toParagraphs(text: string, { start, end }: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const lead = line.length - line.trimStart().length;
    const words = line.trim();
    if (words !== '') paragraphs.push({ start: start + index + lead, end: start + index + lead + words.length });
  }
  return paragraphs;
}

function deepen(marks: readonly Mark[]): readonly DeepMark[] {
  const contents = marks.filter(({ part }) => part === 'content');
  return marks
    .map((mark) => ({ ...mark, depth: contents.filter((content) => holds(content, mark)).length }))
    .sort((a, b) => a.depth - b.depth || b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function holds(outer: Mark, inner: Mark): boolean {
  if (outer.statement === inner.statement || outer.start > inner.start || outer.end < inner.end) return false;
  // Two statements with one content: the earlier named holds the other, so that each has a line of its own.
  const same = outer.start === inner.start && outer.end === inner.end && inner.part === 'content';
  return !same || outer.statement < inner.statement;
}
