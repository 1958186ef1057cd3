import { kinds, type AnyNode, type KindName } from '../domain/model.ts';
import type { Engine } from './engine.ts';
import type { Call, SearchHit } from './graph-store.ts';
import { searchEmbedded, searchNeo4j } from './queries/search.ts';
import { toNode } from './rows.ts';
import { isSearched, toWords } from './words.ts';

/** How many of a kind the database finds before the best of all are chosen. */
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
  const searched = of.filter(isSearched);
  if (words.length === 0 || searched.length === 0) return [];
  const rows = await find(engine, words, searched, Math.max(FOUND, first), call);
  return rows
    .map((row) => toHit(toNode(row), words))
    .sort((a, b) => b.score - a.score || (a.node.orderKey < b.node.orderKey ? -1 : 1))
    .slice(0, first);
}

function find(engine: Engine, words: readonly string[], of: readonly KindName[], first: number, call?: Call) {
  if (engine.name === 'neo4j') {
    return engine.read(searchNeo4j, { indexes: of.map((kind) => `search_${kind.toLowerCase()}`), query: toLucene(words), first }, call);
  }
  const contained = words.map((word, index) => (index === words.length - 1 ? ` ${word}` : ` ${word} `));
  const word = contained.reduce((longest, other) => (other.length > longest.length ? other : longest));
  return engine.read(searchEmbedded, { kinds: [...of], word, words: contained, first }, call);
}

/** Words are letters and digits in lower case, so nothing of the user's can mean anything to Lucene. The whole last word counts more than its beginning. */
function toLucene(words: readonly string[]): string {
  return words.map((word, index) => (index === words.length - 1 ? `+(${word}^4 ${word}*)` : `+${word}`)).join(' ');
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
