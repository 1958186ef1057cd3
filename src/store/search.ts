import { kinds, type AnyNode, type KindName } from '../domain/model.ts';
import type { Engine } from './engine.ts';
import type { Call, SearchHit } from './graph-store.ts';
import { searchEmbedded, searchNeo4j } from './queries/search.ts';
import { toNode } from './rows.ts';
import { toWords } from './words.ts';

/** How many the database finds before the best of them are chosen. */
const FOUND = 200;
/** Words beyond these would only make the question dearer. */
const MAX_WORDS = 12;

/** The nodes that hold every word, of the last word also its beginning; best first, ordered alike on both engines. */
export async function search(
  engine: Engine,
  text: string,
  of: readonly KindName[],
  first: number,
  call?: Call,
): Promise<readonly SearchHit[]> {
  const words = toWords(text).slice(0, MAX_WORDS);
  if (words.length === 0 || of.length === 0) return [];
  const common = { kinds: [...of], first: Math.max(FOUND, first) };
  const rows = await (engine.name === 'neo4j'
    ? engine.read(searchNeo4j, { ...common, query: toLucene(words) }, call)
    : engine.read(searchEmbedded, { ...common, words: toContained(words) }, call));
  return rows
    .map((row) => toHit(toNode(row), words))
    .sort((a, b) => b.score - a.score || (a.node.orderKey < b.node.orderKey ? -1 : 1))
    .slice(0, first);
}

/** Words are letters and digits in lower case, so nothing of the user's can mean anything to Lucene. */
function toLucene(words: readonly string[]): string {
  return words.map((word, index) => (index === words.length - 1 ? `+${word}*` : `+${word}`)).join(' ');
}

function toContained(words: readonly string[]): string[] {
  return words.map((word, index) => (index === words.length - 1 ? ` ${word}` : ` ${word} `));
}

/** From 0 to 1: the share of the caption that was asked for, and whether the caption starts with it or is it. */
function toHit(node: AnyNode, words: readonly string[]): SearchHit {
  const caption = toWords(String((node as unknown as Record<string, unknown>)[kinds[node.label].caption]));
  const [asked, named] = [words.join(' '), caption.join(' ')];
  const begins = named.startsWith(asked) ? 1 : 0;
  const is = named === asked ? 1 : 0;
  const share = Math.min(1, words.filter((word) => caption.some((other) => other.startsWith(word))).length / Math.max(1, caption.length));
  return { node, score: Math.round((0.4 * is + 0.3 * begins + 0.3 * share) * 1000) / 1000 };
}
