import type { Field } from '../domain/kind.ts';
import { kinds, type AnyNode } from '../domain/model.ts';
import type { Span } from '../domain/span.ts';
import type { Snippet } from './graph-store.ts';
import { toWords } from '../domain/words.ts';

/** Characters of a long text that a snippet shows, and how many of them stand before the first hit. */
const SHOWN = 160;
const BEFORE = 50;
/** A node has few fields that are searched, but may have many other names. */
const MOST = 3;

/** Where the words that were asked for stand in a node's searched fields, the fields with most of them first. */
export function toSnippets(node: AnyNode, words: readonly string[]): readonly Snippet[] {
  const values = node as unknown as Readonly<Record<string, unknown>>;
  return Object.entries<Field>(kinds[node.label].fields)
    .filter(([, { searched }]) => searched)
    .flatMap(([field]) => toTexts(values[field]).map((text) => ({ field, text })))
    .map(({ field, text }) => ({ field, ...cut(text, hitsIn(text, words)) }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => b.hits.length - a.hits.length)
    .slice(0, MOST);
}

/** The words of a text that are among those asked for; of the last of these also words that begin with it. */
function hitsIn(text: string, words: readonly string[]): readonly Span[] {
  const whole = new Set(words);
  const beginning = words.at(-1) ?? '';
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => toWords(word).some((folded) => whole.has(folded) || folded.startsWith(beginning)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** The part of a text around the first hit, cut between words. */
function cut(text: string, hits: readonly Span[]): Omit<Snippet, 'field'> {
  const from = wordAfter(text, Math.max(0, (hits[0]?.start ?? 0) - BEFORE));
  const to = text.length <= from + SHOWN ? text.length : Math.max(text.lastIndexOf(' ', from + SHOWN), hits[0]?.end ?? 0);
  return {
    text: text.slice(from, to),
    start: from,
    hits: hits.filter(({ end }) => end <= to).map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

function wordAfter(text: string, at: number): number {
  return at === 0 ? 0 : text.indexOf(' ', at) + 1;
}

function toTexts(value: unknown): readonly string[] {
  return [value].flat().filter((text) => typeof text === 'string');
}
