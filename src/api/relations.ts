import type { Link } from '../domain/graph.ts';
import { hasSeveralKinds, listKindAt } from '../domain/list-filters.ts';
import { actorKinds, entityKinds, type AnyNode, type KindName } from '../domain/model.ts';
import type { Relation } from '../domain/relation.ts';
import { relations, type RelationType } from '../domain/relations.ts';
import type { StatementEnd } from '../domain/statement-filter.ts';
import { builder, type ObjectOf } from './builder.ts';
import { KindEnum } from './choices.ts';
import {
  defineConnection,
  defineLinkConnection,
  orderOf,
  pageArgs,
  type Connection,
  type LinkEdge,
  type NodeEdge,
  type Target,
} from './connections.ts';
import { ActorRef, EntityRef, GraphNodeRef, kindRefs } from './kinds.ts';
import { linksOf, readLinkList, type LinkListArgs } from './link-lists.ts';
import { listFilters } from './list-filters.ts';
import { LinkRef, type Joined } from './links.ts';
import { loadSingle, type Way } from './read.ts';
import { endOf, modeDoc, readStatementArgs, statementArgs, statementsOf, type StatementArgs } from './statement-lists.ts';

type SingleLink = Joined & { readonly node: AnyNode };

const connections = new Map<string, ObjectOf<Connection<NodeEdge>>>();
const linkConnections = new Map<string, ObjectOf<Connection<LinkEdge>>>();
const singleLinks = new Map<string, ObjectOf<SingleLink>>();

/** The connection of all nodes of a kind. */
export function connectionOf(kind: KindName): ObjectOf<Connection<NodeEdge>> {
  return memo(connections, kind, () => defineConnection(kind, kindRefs[kind] as unknown as Target));
}

/** The connection of what a relation leads to, when it can lead to those kinds. */
export function linkConnectionOf(to: readonly KindName[]): ObjectOf<Connection<LinkEdge>> {
  const [name, ref] = targetOf(to);
  return memo(linkConnections, name, () => defineLinkConnection(name, ref));
}

/** Adds a relation's fields to the kinds on either side of it. */
for (const relation of relations as readonly (Relation & { type: RelationType })[]) {
  const { type, doc } = relation;
  for (const kind of relation.from)
    addField(kind, relation.forward, doc, { relation: type, direction: 'out' }, relation.to, relation.single);
  for (const kind of relation.to) {
    // The interface Entity has a field of that name already, for every kind of entity: entity.ts.
    if (relation.reverse === 'statements' && (entityKinds as readonly KindName[]).includes(kind)) continue;
    addField(kind, relation.reverse, doc, { relation: type, direction: 'in' }, relation.from, relation.singleReverse);
  }
}

function addField(kind: KindName, name: string, doc: string, way: Way, to: readonly KindName[], single: true | undefined): void {
  if (single) addSingle(kind, name, doc, way, to);
  else addConnection(kind, name, doc, way, to);
}

function addConnection(kind: KindName, name: string, doc: string, way: Way, to: readonly KindName[]): void {
  const end = endOf(way);
  if (end) return addStatements(kind, name, doc, end, orderOf(way));
  const listed = listKindAt(way.relation, way.direction);
  builder.objectField(kindRefs[kind], name, (t) =>
    t.field({
      type: linkConnectionOf(to),
      description: doc,
      args: {
        ...(listed && { filter: t.arg({ type: listFilters[listed], description: 'Which.' }) }),
        ...(hasSeveralKinds(way.relation, way.direction) && {
          kinds: t.arg({ type: [KindEnum], description: 'Only of these kinds; all unless given.' }),
        }),
        ...pageArgs,
      },
      extensions: { check: (args: LinkListArgs) => readLinkList(way, args) },
      resolve: (node, args, context) => linksOf(context, node.id, way, args as LinkListArgs),
    }),
  );
}

/** What leads to statements can be asked all that they can be asked at the root. */
function addStatements(kind: KindName, name: string, doc: string, end: StatementEnd, list: string): void {
  builder.objectField(kindRefs[kind], name, (t) =>
    t.field({
      type: linkConnectionOf(['Statement']),
      description: `${doc} ${modeDoc}`,
      args: statementArgs,
      extensions: { check: (args: StatementArgs) => readStatementArgs(args, list) },
      resolve: (node, args, context) => statementsOf(context, node.id, end, args, list),
    }),
  );
}

/** Two fields: the node itself, and the link, which carries the words. */
function addSingle(kind: KindName, name: string, doc: string, way: Way, to: readonly KindName[]): void {
  const [, target] = targetOf(to);
  builder.objectFields(kindRefs[kind], (t) => ({
    [name]: t.field({
      type: target,
      description: doc,
      resolve: async (node, _, context) => ((await loadSingle(context, node.id, way))?.node ?? null) as never,
    }),
    [`${name}Link`]: t.field({
      type: singleLinkOf(to),
      description: `${doc} With the words that support it.`,
      resolve: async (node, _, context) => toSingle(await loadSingle(context, node.id, way), way),
    }),
  }));
}

function toSingle(link: Link | null, { relation }: Way): SingleLink | null {
  return link && { ...link, relation };
}

function singleLinkOf(to: readonly KindName[]): ObjectOf<SingleLink> {
  const [name, ref] = targetOf(to);
  return memo(singleLinks, name, () =>
    builder.objectRef<SingleLink>(`${name}Link`).implement({
      description: 'A fact of which there is at most one, with the words that support it.',
      interfaces: [LinkRef],
      fields: (t) => ({
        node: t.field({ type: ref, nullable: false, description: 'What it leads to.', resolve: ({ node }) => node as never }),
      }),
    }),
  );
}

/** The narrowest type that has all those kinds, with the name that types over it begin with. */
function targetOf(to: readonly KindName[]): readonly [string, Target] {
  const only = to[0];
  if (to.length === 1 && only) return [only, kindRefs[only] as unknown as Target];
  if (to.every((kind) => (actorKinds as readonly KindName[]).includes(kind))) return ['Actor', ActorRef as unknown as Target];
  if (to.every((kind) => (entityKinds as readonly KindName[]).includes(kind))) return ['Entity', EntityRef as unknown as Target];
  return ['GraphNode', GraphNodeRef as unknown as Target];
}

function memo<Value>(made: Map<string, Value>, name: string, make: () => Value): Value {
  const value = made.get(name) ?? make();
  made.set(name, value);
  return value;
}
