import type { Link } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import { hasSeveralKinds, listKindAt, wholeList, type LinkListRequest } from '../domain/list-filters.ts';
import { kinds, type KindName } from '../domain/model.ts';
import { relations, type RelationType } from '../domain/relations.ts';
import type { Engine } from './engine.ts';
import type { Call, CountRelatedRequest, NeighbourCount, NeighboursRequest, Page, RelatedRequest } from './graph-store.ts';
import { isWhole, pageBounds } from './list-bounds.ts';
import { orderOf, startOf } from './order.ts';
import { neighbourCounts, neighbours } from './queries/neighbours.ts';
import { related, relatedCounts, SUPPORT } from './queries/related.ts';
import { toPage } from './read-nodes.ts';
import { toEdge, toNode } from './rows.ts';

/** More relationships than two nodes have. */
const ALL = 1_000_000_000;

export async function readRelated(
  engine: Engine,
  ids: readonly NodeId[],
  { relation, direction, first, after, support: wanted = true, ...asked }: RelatedRequest,
  call?: Call,
): Promise<ReadonlyMap<NodeId, Page<Link>>> {
  const params = {
    ids: distinct(ids),
    after: after ?? startOf(orderOf(otherKinds(relation, direction))),
    ...boundsAt(relation, direction, asked, after),
    first: first + 1,
    support: wanted ? SUPPORT : 0,
    sorted: wanted ? ALL : 1,
  };
  const rows = await engine.read(related[relation][direction], params, call);
  const links = rows.map((row) => {
    const node = toNode(row);
    const [from, to] = direction === 'out' ? [row.id, node.id] : [node.id, row.id];
    const support = row.support.map((properties) => toEdge(relation, from, to, properties));
    return { id: row.id as NodeId, link: { node, support, supportCount: row.supportCount } };
  });
  return toPages(ids, links, first);
}

export async function countRelated(
  engine: Engine,
  ids: readonly NodeId[],
  { relation, direction, ...list }: CountRelatedRequest,
  call?: Call,
): Promise<ReadonlyMap<NodeId, number>> {
  // What is asked of the other direction is left open: every parameter of the statement needs a value.
  const other = direction === 'out' ? 'in' : 'out';
  const asked = { ...boundsAt(relation, other, {}, null), ...boundsAt(relation, direction, list, null) };
  const rows = await engine.read(relatedCounts[relation], { ids: distinct(ids), out: direction === 'out', ...asked }, call);
  const counts = new Map(rows.map(({ id, count }) => [id as NodeId, count]));
  return new Map(ids.map((id) => [id, counts.get(id) ?? 0]));
}

export async function readNeighbours(
  engine: Engine,
  ids: readonly NodeId[],
  request: NeighboursRequest,
  call?: Call,
): Promise<ReadonlyMap<NodeId, Page<Link>>> {
  const params = {
    ids: distinct(ids),
    relations: [...(request.relations ?? relations.map(({ type }) => type))],
    kinds: [...(request.kinds ?? kindNames)],
    exclude: [...request.exclude],
    first: request.first + 1,
  };
  const rows = await engine.read(neighbours, params, call);
  const links = rows.map((row) => {
    const support = row.support.map(({ type, from, to, properties }) => toEdge(type as RelationType, from, to, properties));
    return { id: row.id as NodeId, link: { node: toNode(row), support, supportCount: row.supportCount } };
  });
  return toPages(ids, links, request.first);
}

export async function countNeighbours(
  engine: Engine,
  ids: readonly NodeId[],
  call?: Call,
): Promise<ReadonlyMap<NodeId, readonly NeighbourCount[]>> {
  const counts = new Map<NodeId, NeighbourCount[]>(ids.map((id) => [id, []]));
  for (const { id, relation, direction, kind, count } of await engine.read(
    neighbourCounts,
    { ids: distinct(ids), kinds: kindNames },
    call,
  )) {
    counts.get(id as NodeId)?.push({ relation: relation as RelationType, direction, kind: kind as KindName, count });
  }
  return counts;
}

const kindNames = Object.keys(kinds) as KindName[];

/** The kinds that a relation leads to, seen from one of its ends. */
function otherKinds(type: RelationType, direction: 'out' | 'in'): readonly KindName[] {
  return relations
    .filter((relation) => relation.type === type)
    .flatMap(({ from, to }): readonly KindName[] => (direction === 'out' ? to : from));
}

function toPages(ids: readonly NodeId[], links: readonly { readonly id: NodeId; readonly link: Link }[], first: number) {
  const byId = new Map<NodeId, Link[]>(ids.map((id) => [id, []]));
  for (const { id, link } of links) byId.get(id)?.push(link);
  return new Map([...byId].map(([id, items]) => [id, toPage(items, first)]));
}

/** What the list is asked, where it can be asked anything. */
function boundsAt(
  relation: RelationType,
  direction: 'out' | 'in',
  { list = wholeList, kinds: some }: LinkListRequest,
  after: string | null,
): object {
  if (hasSeveralKinds(relation, direction)) return { kinds: some ? [...some] : null };
  const kind = listKindAt(relation, direction);
  return kind === null ? {} : { ...pageBounds(kind, list, after), whole: isWhole(list) };
}

function distinct(ids: readonly NodeId[]): NodeId[] {
  return [...new Set(ids)];
}
