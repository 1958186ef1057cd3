import type { Field } from '../domain/kind.ts';
import { entityKinds, kinds, type AnyNode, type KindName } from '../domain/model.ts';
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
    .sort(compareHits)
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

/** From 0 to 1: how much of the name was asked for that fits best, and whether it starts with that or is it. */
function toHit(node: AnyNode, words: readonly string[]): SearchHit {
  const scores = namesOf(node).map((name) => scoreOf(toWords(name), words));
  return { node, score: Math.round(Math.max(0, ...scores) * 1000) / 1000 };
}

function scoreOf(name: readonly string[], words: readonly string[]): number {
  const [asked, named] = [words.join(' '), name.join(' ')];
  const share = words.filter((word) => name.some((other) => other.startsWith(word))).length / Math.max(1, name.length);
  return 0.4 * Number(named === asked) + 0.3 * Number(named.startsWith(asked)) + 0.3 * Math.min(1, share);
}

/** What a node is called or says: the values of its searched fields. */
function namesOf(node: AnyNode): readonly string[] {
  const values = node as unknown as Readonly<Record<string, unknown>>;
  return Object.entries<Field>(kinds[node.label].fields)
    .filter(([, field]) => field.searched)
    .flatMap(([name]) => values[name])
    .filter((value) => typeof value === 'string');
}

/** Whom and what articles tell of comes before the texts that tell it, when both fit as well. */
function compareHits(a: SearchHit, b: SearchHit): number {
  const [early, late] = [a, b].map(({ node }) => ((entityKinds as readonly KindName[]).includes(node.label) ? 0 : 1));
  return b.score - a.score || (early ?? 0) - (late ?? 0) || (a.node.orderKey < b.node.orderKey ? -1 : 1);
}
