import { listQuestions, wholeList, type ListKind, type ListRequest } from '../domain/list-filters.ts';
import { kinds, type AnyNode, type KindName } from '../domain/model.ts';
import { boundsOf } from './date-bounds.ts';
import type { Engine } from './engine.ts';
import type { CoverageTotals } from '../domain/facts.ts';
import type { Call, ListPageRequest, Page } from './graph-store.ts';
import { coverage, kindCounts, listCounts, pages, reversedPages } from './queries/nodes.ts';
import { toPage } from './read-nodes.ts';
import { toNode } from './rows.ts';
import { toWords } from './words.ts';

/** Above every name. */
const LAST = '\u{10FFFF}';

/** See `GraphStore.page`. */
export async function readPage(
  engine: Engine,
  kind: KindName,
  { first, after, list = wholeList }: ListPageRequest,
  call?: Call,
): Promise<Page<AnyNode>> {
  const bounds = toBounds(kind, list);
  const descending = (kinds[kind].order === 'newest') !== list.reversed;
  const seen = after === null ? {} : descending ? { before: least(after, bounds.before) } : { after: greatest(after, bounds.after) };
  const query = list.reversed && kind !== 'Statement' ? reversedPages[kind] : pages[kind];
  const rows = await engine.read(query, { ...bounds, ...seen, first: first + 1 }, call);
  return toPage(rows.map(toNode), first);
}

export async function countNodes(engine: Engine, kind: KindName, call?: Call): Promise<number> {
  const rows = await engine.read(kindCounts, {}, call);
  return rows.find((row) => row.kind === kind)?.count ?? 0;
}

/** See `GraphStore.countList`. The whole of a kind is what the database counts anyway. */
export async function countList(engine: Engine, kind: ListKind, list: ListRequest, call?: Call): Promise<number> {
  if (isWhole(list)) return countNodes(engine, kind, call);
  const [row] = await engine.read(listCounts[kind], toBounds(kind, list), call);
  return row?.count ?? 0;
}

/** See `GraphStore.coverage`. */
export async function readCoverage(engine: Engine, list: ListRequest, call?: Call): Promise<CoverageTotals> {
  const [row] = await engine.read(coverage, toBounds('Article', list), call);
  return {
    articles: row?.articles ?? 0,
    quotesWithoutSpeaker: row?.quotesWithoutSpeaker ?? 0,
    unresolvedMentions: row?.unresolvedMentions ?? 0,
    openDates: row?.openDates ?? 0,
    passagesLeftOut: row?.passagesLeftOut ?? 0,
  };
}

function isWhole({ asked, from, until, startsWith }: ListRequest): boolean {
  return Object.keys(asked).length === 0 && from === null && until === null && startsWith === null;
}

/** Between which keys the list stands, and what is asked of it. */
function toBounds(kind: KindName, list: ListRequest) {
  const questions = kind === 'Statement' ? [] : Object.keys(listQuestions[kind]);
  const asked = Object.fromEntries(questions.map((name) => [name, list.asked[name] ?? null]));
  if (kinds[kind].order === 'newest') {
    const { floor, before, from, wider } = boundsOf(list);
    // Keys start with the date and a tab.
    return { after: floor, before, ...(kind !== 'Statement' && { from, wider: wider.map((date) => `${date}\t`) }), ...asked };
  }
  const start = toWords(list.startsWith ?? '').join(' ');
  return { after: start, before: start + LAST, ...asked };
}

function least(a: string, b: string): string {
  return a < b ? a : b;
}

function greatest(a: string, b: string): string {
  return a > b ? a : b;
}
