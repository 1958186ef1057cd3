import type { Document } from './document.ts';

/** The dependency trees of a document, as columns: what depends on a token, and how far its words reach. */
export interface Tree {
  readonly head: readonly number[];
  readonly relation: readonly string[];
  readonly upos: readonly string[];
  /** Tokens that depend on a token, in the order of the text. */
  readonly children: readonly (readonly number[])[];
  /** First and last token of all that hangs on a token, itself included. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Reads the trees once for all stages; null without a parse. Linear: every token is pushed to its head once. */
export function readTree({ parse, tokens }: Document): Tree | null {
  if (parse === null) return null;
  const children: number[][] = tokens.map(() => []);
  const left = tokens.map((_, i) => i);
  const right = tokens.map((_, i) => i);
  parse.head.forEach((head, i) => children[head]?.push(i));
  const waiting = children.map((list) => list.length);
  const ready = tokens.flatMap((_, i) => (waiting[i] === 0 ? [i] : []));
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    const head = parse.head[i] ?? -1;
    if (head < 0) continue;
    left[head] = Math.min(left[head] ?? head, left[i] ?? i);
    right[head] = Math.max(right[head] ?? head, right[i] ?? i);
    waiting[head] = (waiting[head] ?? 1) - 1;
    if (waiting[head] === 0) ready.push(head);
  }
  return { head: parse.head, relation: parse.relation, upos: parse.upos, children, left, right };
}
