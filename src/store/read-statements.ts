import type { Statement } from '../domain/kinds/statement.ts';
import type { Engine } from './engine.ts';
import type { Call, PageRequest, Ranked } from './graph-store.ts';
import { orderedPaths, type OrderedPath } from './printed.ts';
import { statementCounts, statementsOrdered, statementsSorted, textHits } from './queries/statements.ts';
import { toPage } from './read-nodes.ts';
import { toNode } from './rows.ts';
import type { StatementFilter, StatementSort } from '../domain/statement-filter.ts';
import { END } from './date-bounds.ts';
import { toSearch, type StatementSearch } from './statement-search.ts';

/** Statements that hold some words and are sorted: more than these, and the words are so common that a walk by date meets them soon. */
const SORTED_HITS = 5_000;
/** Below every rank. */
const FIRST_RANK = -2;

/** See `GraphStore.statements`. */
export async function readStatements(
  engine: Engine,
  filter: StatementFilter,
  sort: StatementSort,
  { first, after }: PageRequest,
  call?: Call,
): Promise<Ranked<Statement>> {
  const search = await settle(engine, filter, sort, await toSearch(engine, filter, call), call);
  const rows = await readRows(engine, search, sort, { first: first + 1, after }, call);
  const { items, hasNext } = toPage(rows, first);
  return { items: items.map((row) => toNode(row) as Statement), keys: items.map((row) => keyOf(row, sort)), hasNext };
}

export async function countStatements(engine: Engine, filter: StatementFilter, call?: Call): Promise<number> {
  const { path, params } = await toSearch(engine, filter, call);
  const [row] = await engine.read(statementCounts[path], params, call);
  return row?.count ?? 0;
}

interface Row {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Of an order that is no order of dates. */
  readonly rank?: number;
}

async function readRows(
  engine: Engine,
  { path, params }: StatementSearch,
  sort: StatementSort,
  { first, after }: PageRequest,
  call?: Call,
): Promise<readonly Row[]> {
  const ascending = sort === 'OLDEST';
  if (isByDate(sort) && isOrdered(path)) {
    const before = !ascending && after !== null && after < params.before ? after : params.before;
    const page = { ...params, before, first, after: after ?? '' };
    return engine.read(statementsOrdered[ascending ? 'oldest' : 'newest'][path], page, call);
  }
  const { rank, key } = after === null ? { rank: FIRST_RANK, key: ascending ? '' : END } : readKey(after);
  return engine.read(statementsSorted[path], { ...params, first, sort, ascending, rank, after: key }, call);
}

/** Of words that very many statements hold, the newest are found sooner by a walk in the order of dates. */
async function settle(
  engine: Engine,
  { outlet }: StatementFilter,
  sort: StatementSort,
  search: StatementSearch,
  call?: Call,
): Promise<StatementSearch> {
  if (search.path !== 'text' || !isByDate(sort)) return search;
  const [hits] = await engine.read(textHits, { query: search.params.query, limit: SORTED_HITS + 1 }, call);
  return (hits?.count ?? 0) > SORTED_HITS ? { ...search, path: outlet === null ? 'date' : 'outlet' } : search;
}

function isByDate(sort: StatementSort): boolean {
  return sort === 'NEWEST' || sort === 'OLDEST';
}

function isOrdered(path: string): path is OrderedPath {
  return (orderedPaths as readonly string[]).includes(path);
}

const RANKED = /^(-?[\d.]+(?:e-\d+)?)\|(.*)$/s;

/** Where a statement stands in its order: the order key, after the rank where that is not the date. */
function keyOf({ properties, rank }: Row, sort: StatementSort): string {
  const orderKey = String(properties['orderKey']);
  return isByDate(sort) ? orderKey : `${rank}|${orderKey}`;
}

function readKey(after: string): { readonly rank: number; readonly key: string } {
  const [, rank, key] = RANKED.exec(after) ?? [];
  return rank === undefined ? { rank: 0, key: after } : { rank: Number(rank), key: key ?? '' };
}
