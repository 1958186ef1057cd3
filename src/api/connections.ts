import type { Link } from '../domain/graph.ts';
import { limits } from '../domain/limits.ts';
import type { AnyNode } from '../domain/model.ts';
import type { Page, PageRequest, Ranked } from '../service/service.ts';
import { builder, type InterfaceOf, type ObjectOf } from './builder.ts';
import { DEFAULT_FIRST, toCursor } from './cursors.ts';
import { LinkRef, type Joined } from './links.ts';
import type { Way } from './read.ts';

/** Cost of counting a list: a statement that makes no objects. */
const COUNT = 5;

/** A page on its way out. `total` runs its statement only when it is asked for. */
export interface Connection<Edge> {
  readonly edges: readonly Edge[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: () => Promise<number>;
}

export interface NodeEdge {
  readonly node: AnyNode;
  /** What its cursor is bound to; the cursor itself is made only when it is asked for. */
  readonly order: string;
  /** Where it stands in that order; at its own order key unless told. */
  readonly key?: string;
}

export type LinkEdge = NodeEdge & Joined;

/** What the node of an edge can be. */
export type Target = ObjectOf<never> | InterfaceOf<never>;

/** The connection of a list of nodes: `PersonConnection` of `PersonEdge`. */
export function defineConnection(name: string, node: Target): ObjectOf<Connection<NodeEdge>> {
  const edge = builder.objectRef<NodeEdge>(`${name}Edge`).implement({
    description: 'An item of a page.',
    fields: (t) => ({ cursor: t.string(cursorOptions), node: t.field({ ...nodeOptions, type: node }) }),
  });
  return implementConnection(`${name}Connection`, node, edge);
}

/** The connection of what a relation joins a node with; its edges carry the fact. */
export function defineLinkConnection(name: string, node: Target): ObjectOf<Connection<LinkEdge>> {
  const edge = builder.objectRef<LinkEdge>(`${name}LinkEdge`).implement({
    description: 'An item of a page, with the fact that joins it and the words that support the fact.',
    interfaces: [LinkRef],
    fields: (t) => ({ cursor: t.string(cursorOptions), node: t.field({ ...nodeOptions, type: node }) }),
  });
  return implementConnection(`${name}LinkConnection`, node, edge);
}

/** The argument of every list that is cut. */
export const firstArgs = builder.args((t) => ({
  first: t.int({ defaultValue: DEFAULT_FIRST, description: `How many at most, from 1 to ${limits.pageItems}.` }),
}));

/** The arguments of every connection. */
export const pageArgs = builder.args((t) => ({
  first: t.int({ defaultValue: DEFAULT_FIRST, description: `Items of the page, from 1 to ${limits.pageItems}.` }),
  after: t.string({ description: 'A cursor of this list: the page begins after its item.' }),
}));

/** A page of nodes, with cursors bound to `order`. */
export function toConnection(page: Page<AnyNode>, request: PageRequest, order: string, total: () => Promise<number>): Connection<NodeEdge> {
  const edges = page.items.map((node) => ({ order, node }));
  return { edges, hasNext: page.hasNext, hasPrevious: request.after !== null, total };
}

/** A page in an order that is not that of the nodes' own keys. */
export function toRankedConnection(
  { items, keys, hasNext }: Ranked<AnyNode>,
  request: PageRequest,
  order: string,
  total: () => Promise<number>,
): Connection<NodeEdge> {
  const edges = items.map((node, index) => ({ order, node, key: keys[index] ?? node.orderKey }));
  return { edges, hasNext, hasPrevious: request.after !== null, total };
}

/** A page of links, with facts told of the way and cursors bound to it, unless several ways or a filter make the list. */
export function toLinkConnection(
  { items, hasNext, keys }: Page<Link> & Partial<Ranked<Link>>,
  request: PageRequest,
  way: Way,
  total: () => Promise<number>,
  order = orderOf(way),
): Connection<LinkEdge> {
  const edges = items.map((link, index) => ({ ...link, order, relation: way.relation, key: keys?.[index] ?? link.node.orderKey }));
  return { edges, hasNext, hasPrevious: request.after !== null, total };
}

/** What cursors of a relation are bound to. */
export function orderOf({ relation, direction }: Way): string {
  return `${relation} ${direction}`;
}

function cursorOf({ order, node, key = node.orderKey }: NodeEdge): string {
  return toCursor(order, key);
}

export const cursorOptions = { nullable: false, description: 'Where the item stands in the list.', resolve: cursorOf } as const;
export const nodeOptions = { nullable: false, description: 'The item.', resolve: ({ node }: NodeEdge) => node as never } as const;

export function implementConnection<Edge extends NodeEdge>(name: string, node: Target, edge: ObjectOf<Edge>): ObjectOf<Connection<Edge>> {
  return builder.objectRef<Connection<Edge>>(name).implement({
    description: 'A page of a list, in a total order that does not change while the list does not.',
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        nullable: false,
        description: 'The items with their cursors.',
        resolve: ({ edges }) => edges as never,
      }),
      nodes: t.field({
        type: [node],
        nullable: false,
        description: 'The items alone.',
        resolve: ({ edges }) => edges.map((edge) => edge.node) as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        nullable: false,
        description: 'Where the page stands.',
        resolve: ({ edges, hasNext, hasPrevious }) => ({
          hasNextPage: hasNext,
          hasPreviousPage: hasPrevious,
          startCursor: edges.slice(0, 1).map(cursorOf)[0] ?? null,
          endCursor: edges.slice(-1).map(cursorOf)[0] ?? null,
        }),
      }),
      totalCount: t.int({
        description: 'How many there are on all pages. Counted only when it is asked for.',
        extensions: { cost: COUNT },
        resolve: ({ total }) => total(),
      }),
    }),
  });
}
