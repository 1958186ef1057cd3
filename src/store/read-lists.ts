import { wholeList, type ListKind, type ListRequest } from '../domain/list-filters.ts';
import type { AnyNode, KindName } from '../domain/model.ts';
import type { Engine } from './engine.ts';
import type { CoverageTotals } from '../domain/facts.ts';
import type { Call, ListPageRequest, Page } from './graph-store.ts';
import { isWhole, pageBounds, toBounds } from './list-bounds.ts';
import { coverage, kindCounts, listCounts, pages, reversedPages } from './queries/nodes.ts';
import { toPage } from './read-nodes.ts';
import { toNode } from './rows.ts';

/** See `GraphStore.page`. */
export async function readPage(
  engine: Engine,
  kind: KindName,
  { first, after, list = wholeList }: ListPageRequest,
  call?: Call,
): Promise<Page<AnyNode>> {
  const query = list.reversed && kind !== 'Statement' ? reversedPages[kind] : pages[kind];
  const rows = await engine.read(query, { ...pageBounds(kind, list, after), first: first + 1 }, call);
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
