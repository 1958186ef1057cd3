import type { Field } from '../domain/kind.ts';
import { entityKinds, kinds, type AnyNode, type KindName } from '../domain/model.ts';
import type { Engine } from './engine.ts';
import type { Call, PageRequest, SearchHit, SearchHits } from './graph-store.ts';
import { searchEmbedded, searchNeo4j } from './queries/search.ts';
import { toPage } from './read-nodes.ts';
import { toNode } from './rows.ts';
import { toSnippets } from './snippets.ts';
import { toWords } from '../domain/words.ts';
import { isSearched } from './words.ts';

/** How many of a kind the database finds before the best of all are chosen. */
const FOUND = 200;
/** Words beyond these would only make the question dearer. */
const MAX_WORDS = 12;

/** The nodes that hold every word, of the last word also its beginning; best first, ordered alike on both engines. */
export async function search(
  engine: Engine,
  text: string,
  of: readonly KindName[],
  { first, after }: PageRequest,
  call?: Call,
): Promise<SearchHits> {
  const words = toWords(text).slice(0, MAX_WORDS);
  const searched = of.filter(isSearched);
  const rows = words.length === 0 || searched.length === 0 ? [] : await find(engine, words, searched, call);
  const hits = rows
    .map((row) => toHit(toNode(row), words))
    .map((hit) => ({ ...hit, key: keyOf(hit) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const { items, hasNext } = toPage(
    hits.filter(({ key }) => after === null || key > after),
    first,
  );
  return {
    items: items.map(({ node, score }) => ({ node, score, snippets: toSnippets(node, words) })),
    keys: items.map(({ key }) => key),
    hasNext,
    total: hits.length,
  };
}

function find(engine: Engine, words: readonly string[], of: readonly KindName[], call?: Call) {
  if (engine.name === 'neo4j') {
    return engine.read(
      searchNeo4j,
      { indexes: of.map((kind) => `search_${kind.toLowerCase()}`), query: toLucene(words), first: FOUND },
      call,
    );
  }
  const contained = words.map((word, index) => (index === words.length - 1 ? ` ${word}` : ` ${word} `));
  const word = contained.reduce((longest, other) => (other.length > longest.length ? other : longest));
  return engine.read(searchEmbedded, { kinds: [...of], word, words: contained, first: FOUND }, call);
}

/** Words are letters and digits in lower case, so nothing of the user's can mean anything to Lucene. The whole last word counts more than its beginning. */
function toLucene(words: readonly string[]): string {
  return words.map((word, index) => (index === words.length - 1 ? `+(${word}^4 ${word}*)` : `+${word}`)).join(' ');
}

/** From 0 to 1: how much of the name was asked for that fits best, and whether it starts with that or is it. */
function toHit(node: AnyNode, words: readonly string[]): Omit<SearchHit, 'snippets'> {
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

/** Sorts the best first; whom and what articles tell of before the texts that tell it, when both fit as well. */
function keyOf({ node, score }: Omit<SearchHit, 'snippets'>): string {
  const worse = String(1000 - Math.round(score * 1000)).padStart(4, '0');
  const late = (entityKinds as readonly KindName[]).includes(node.label) ? 0 : 1;
  return `${worse} ${late} ${node.orderKey}`;
}
