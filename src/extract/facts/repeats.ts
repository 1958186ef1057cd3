import type { RelationFact, StatementFact } from '../../domain/facts.ts';
import { fromFlat } from '../../domain/span.ts';
import { isJoint } from '../statements/joint.ts';

const SHORTEST = 3;

/** The same quoted words again in this article: a headline's quotation repeats the one in the body that holds them. */
export function repeats(statements: readonly StatementFact[]): RelationFact[] {
  const seen = new Map<string, StatementFact[]>();
  for (const statement of statements) {
    for (const key of keysOf(statement)) seen.set(key, [...(seen.get(key) ?? []), statement]);
  }
  const facts = new Map<string, RelationFact>();
  for (const group of seen.values()) {
    const [first, ...rest] = group;
    for (const other of rest) {
      if (first === undefined || first.id === other.id || facts.has(first.id + other.id)) continue;
      facts.set(first.id + other.id, {
        type: 'REPEATS',
        from: first.id,
        to: other.id,
        spans: fromFlat(first.segments),
        rule: 'statement.same-words',
        confidence: 0.9,
        assertedBy: 'NARRATOR',
      });
    }
  }
  return [...facts.values()];
}

/** The words of each quotation inside a statement, and of the whole. */
function keysOf({ text, wordsKey, quoted, mode, rule }: StatementFact): string[] {
  // The same words of a second speaker repeat nothing.
  if (mode !== 'SPEECH' || isJoint({ rule })) return [];
  const inside = quoted.length === 0 ? [] : [...text.matchAll(/[“"‘]([^“”"‘’]{8,500})[”"’]/gu)].map((match) => match[1] ?? '');
  const words = [...inside, ...(wordsKey === null ? [] : [text])].map(plain).filter((key) => key.split(' ').length >= SHORTEST);
  return [...new Set(words)];
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
