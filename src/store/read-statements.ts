import type { Link } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import type { Statement } from '../domain/kinds/statement.ts';
import type { Engine } from './engine.ts';
import type { Call, Page, PageRequest, Ranked, StatementsOfRequest } from './graph-store.ts';
import { orderedPaths, type OrderedPath } from './printed.ts';
import { statementCounts, statementsOrdered, statementsSorted, textHits } from './queries/statements.ts';
import { readRelated } from './read-links.ts';
import { toPage } from './read-nodes.ts';
import { toNode } from './rows.ts';
import { statementEnds, type StatementEnd, type StatementFilter, type StatementSort } from '../domain/statement-filter.ts';
import { END } from './date-bounds.ts';
import { byDate, toSearch, type StatementSearch } from './statement-search.ts';

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
  return toRanked(await readRows(engine, search, sort, { first: first + 1, after }, call), sort, first);
}

export async function countStatements(engine: Engine, filter: StatementFilter, call?: Call): Promise<number> {
  const { path, params } = await toSearch(engine, filter, call);
  const [row] = await engine.read(statementCounts[path], params, call);
  return row?.count ?? 0;
}

/** See `GraphStore.statementsOf`. The search is that of any list of statements, from many starts at once. */
export async function readStatementsOf(
  engine: Engine,
  ids: readonly NodeId[],
  { end, filter, sort, first, after, support = true }: StatementsOfRequest,
  call?: Call,
): Promise<ReadonlyMap<NodeId, Ranked<Link>>> {
  const search = await toSearch(engine, filter, call, { end, ids: [...new Set(ids)] });
  const rows = await readRows(engine, search, sort, { first: first + 1, after }, call);
  const lists = new Map<NodeId, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(row.start as NodeId)?.push(row);
  const pages = [...lists].map(([id, list]) => [id, toRanked(list, sort, first)] as const);
  const statements = pages.flatMap(([, { items }]) => items.map((item) => item.id));
  const facts = support && statements.length > 0 ? await readFacts(engine, statements, end, call) : new Map<NodeId, Page<Link>>();
  return new Map(
    pages.map(([id, page]) => [id, { ...page, items: page.items.map((node) => toLink(node, facts.get(node.id)?.items ?? [], id)) }]),
  );
}

/** See `GraphStore.countStatementsOf`. */
export async function countStatementsOf(
  engine: Engine,
  ids: readonly NodeId[],
  end: StatementEnd,
  filter: StatementFilter,
  call?: Call,
): Promise<ReadonlyMap<NodeId, number>> {
  const { path, params } = await toSearch(engine, filter, call, { end, ids: [...new Set(ids)] });
  const counts = new Map((await engine.read(statementCounts[path], params, call)).map(({ start, count }) => [start, count]));
  return new Map(ids.map((id) => [id, counts.get(id) ?? 0]));
}

/** More than a statement has of any. */
const ENDS = 100;

/** What the statements are joined with, and the words that say so. */
function readFacts(engine: Engine, statements: readonly NodeId[], end: StatementEnd, call?: Call) {
  return readRelated(engine, statements, { relation: statementEnds[end], direction: 'out', first: ENDS, after: null }, call);
}

/** The fact that leads to one of the ends; an office is a step further away, behind the one tenure that it was spoken as. */
function toLink(node: Statement, ends: readonly Link[], id: NodeId): Link {
  const fact = ends.find((link) => link.node.id === id) ?? ends[0];
  return { node, support: fact?.support ?? [], supportCount: fact?.supportCount ?? 0 };
}

function toRanked(rows: readonly Row[], sort: StatementSort, first: number): Ranked<Statement> {
  const { items, hasNext } = toPage(rows, first);
  return { items: items.map((row) => toNode(row) as Statement), keys: items.map((row) => keyOf(row, sort)), hasNext };
}

interface Row {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Of an order that is no order of dates. */
  readonly rank?: number;
  /** Of the lists of several nodes, whose it is. */
  readonly start?: string;
}

async function readRows(
  engine: Engine,
  { path, params }: StatementSearch,
  sort: StatementSort,
  { first, after }: PageRequest,
  call?: Call,
): Promise<readonly Row[]> {
  const ascending = sort === 'OLDEST';
  const most = params.each ? first * params.starts.length : first;
  if (isByDate(sort) && isOrdered(path)) {
    const before = !ascending && after !== null && after < params.before ? after : params.before;
    const page = { ...params, before, first, most, after: after ?? '' };
    return engine.read(statementsOrdered[ascending ? 'oldest' : 'newest'][path], page, call);
  }
  const { rank, key } = after === null ? { rank: FIRST_RANK, key: ascending ? '' : END } : readKey(after);
  return engine.read(statementsSorted[path], { ...params, first, most, sort, ascending, rank, after: key }, call);
}

/** Of words that very many statements hold, the newest are found sooner by a walk in the order of dates. */
async function settle(
  engine: Engine,
  filter: StatementFilter,
  sort: StatementSort,
  search: StatementSearch,
  call?: Call,
): Promise<StatementSearch> {
  if (search.path !== 'text' || !isByDate(sort)) return search;
  const [hits] = await engine.read(textHits, { query: search.params.query, limit: SORTED_HITS + 1 }, call);
  return (hits?.count ?? 0) > SORTED_HITS ? { ...search, path: byDate(filter) } : search;
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
