import type { Analysis } from './analysis.ts';

/** A name in a sentence: word indexes, the last exclusive; as sure as its least certain word. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
  readonly confidence: number;
}

/** The names that an analysis tags, in order. */
export function readNames({ name, nameConfidence }: Pick<Analysis, 'name' | 'nameConfidence'>): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let first = 0; first < name.length; first++) {
    const tag = name[first] ?? 'O';
    if (!tag.startsWith('B-')) continue;
    let last = first + 1;
    while (name[last] === `I-${tag.slice(2)}`) last++;
    spans.push({ first, last, type: tag.slice(2) as NameSpan['type'], confidence: Math.min(...nameConfidence.slice(first, last)) });
  }
  return spans;
}
