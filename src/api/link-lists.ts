import type { NodeId } from '../domain/id.ts';
import { listKindAt, type LinkListRequest } from '../domain/list-filters.ts';
import type { KindName } from '../domain/model.ts';
import { orderOf, toLinkConnection, type Connection, type LinkEdge } from './connections.ts';
import type { Context } from './context.ts';
import { readPage, type PageArgs } from './cursors.ts';
import { readListFilter, type ListFilterInput } from './list-filters.ts';
import { canonical } from './load.ts';
import { countRelated, loadRelated, type Way } from './read.ts';

/** What the list behind a relation may be asked: what leads to one kind takes the filter of its lists, what leads to several only some of them. */
export interface LinkListArgs extends PageArgs {
  readonly filter?: ListFilterInput | null | undefined;
  readonly kinds?: readonly KindName[] | null | undefined;
}

/** Checks what the list behind a relation is asked; throws InvalidInput. */
export function readLinkList(way: Way, { filter, kinds, ...page }: LinkListArgs) {
  const listed = listKindAt(way.relation, way.direction);
  const asked: LinkListRequest = {
    ...(listed !== null && filter != null && { list: readListFilter(listed, filter) }),
    ...(kinds != null && { kinds: [...new Set(kinds)].sort() }),
  };
  const order = Object.keys(asked).length === 0 ? orderOf(way) : `${orderOf(way)} ${canonical(asked)}`;
  return { asked, order, request: readPage(page, order) };
}

/** A page of what a relation joins a node with, and how many there are in all when that is asked for. */
export async function linksOf(context: Context, id: NodeId, way: Way, args: LinkListArgs): Promise<Connection<LinkEdge>> {
  const { asked, order, request } = readLinkList(way, args);
  const page = await loadRelated(context, id, way, request, asked);
  return toLinkConnection(page, request, way, () => countRelated(context, id, way, asked), order);
}
