/** A stretch of an article's stored text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans as they are stored on nodes and relationships: [start, end, start, end ...]. */
export type FlatSpans = readonly number[];

/** Flattens spans, in the order given. */
export function toFlat(spans: readonly Span[]): FlatSpans {
  return spans.flatMap(({ start, end }) => [start, end]);
}

/** Reads flat spans back; an odd last number is left out. */
export function fromFlat(flat: FlatSpans): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) spans.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0 });
  return spans;
}

/** The words a span covers. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
