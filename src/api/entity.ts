import { kinds, type AnyNode, type EntityKind } from '../domain/model.ts';
import type { StatementEnd } from '../domain/statement-filter.ts';
import type { NeighbourCount } from '../service/service.ts';
import { builder } from './builder.ts';
import { DirectionEnum, KindEnum, RelationEnum } from './choices.ts';
import { pageArgs } from './connections.ts';
import { ActorRef, EntityRef, GraphNodeRef } from './kinds.ts';
import { linksOf, readLinkList, type LinkListArgs } from './link-lists.ts';
import { listFilters } from './list-filters.ts';
import { neighbourArgs, NeighbourhoodRef, readNeighbourhood, toNeighbourhood } from './neighbours.ts';
import { countNeighbours, loadNeighbours, type Way } from './read.ts';
import { linkConnectionOf } from './relations.ts';
import { modeDoc, readStatementArgs, statementArgs, statementsOf, type StatementArgs } from './statement-lists.ts';

const NeighbourCountRef = builder.objectRef<NeighbourCount>('NeighbourCount').implement({
  description: 'How many neighbours of one kind a node has by one relation in one direction.',
  fields: (t) => ({
    relation: t.field({ type: RelationEnum, nullable: false, description: 'The relation.', resolve: ({ relation }) => relation }),
    direction: t.field({
      type: DirectionEnum,
      nullable: false,
      description: 'Which way it runs.',
      resolve: ({ direction }) => (direction === 'out' ? 'OUT' : 'IN'),
    }),
    kind: t.field({ type: KindEnum, nullable: false, description: 'The kind of the neighbours.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { nullable: false, description: 'How many there are.' }),
  }),
});

builder.interfaceType(GraphNodeRef, {
  description: 'A node of the graph: it can be named, shown and expanded without knowing its kind.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ label }) => label,
  fields: (t) => ({
    caption: t.string({ nullable: false, description: 'What names it to a person.', resolve: captionOf }),
    neighbours: t.field({
      type: NeighbourhoodRef,
      description: 'What it is joined with, whatever the relation. Give as `exclude` what is on the screen already.',
      args: neighbourArgs,
      extensions: { check: (args: object) => readNeighbourhood(args) },
      resolve: async (node, args, context) => toNeighbourhood(node.id, await loadNeighbours(context, node.id, readNeighbourhood(args))),
    }),
    neighbourCounts: t.field({
      type: [NeighbourCountRef],
      description: 'How many neighbours it has, by relation, direction and kind.',
      resolve: async ({ id }, _, context) => [...(await countNeighbours(context, id))],
    }),
  }),
});

builder.interfaceType(EntityRef, {
  description: 'Somebody or something that articles mention: each is a set of references that were judged to be one.',
  interfaces: [GraphNodeRef, builder.nodeInterfaceRef()],
  resolveType: ({ label }) => label,
  fields: (t) => ({
    name: t.string({ nullable: false, description: 'The fullest name that articles give.', resolve: captionOf }),
    aliases: t.stringList({
      nullable: false,
      description: 'Other forms of the name in articles.',
      resolve: (node) => ('aliases' in node ? [...(node.aliases ?? [])] : []),
    }),
    kind: t.field({ type: KindEnum, nullable: false, description: 'Its kind.', resolve: ({ label }) => label }),
    statements: t.field({
      type: linkConnectionOf(['Statement']),
      description: `Statements: by a person or organization, by the holders of an office, at an event, about a place. ${modeDoc}`,
      args: statementArgs,
      extensions: { check: (args: StatementArgs) => readStatementArgs(args, SAID) },
      resolve: ({ id, label }, args, context) => statementsOf(context, id, ends[label], args, SAID),
    }),
    mentions: t.field({
      type: linkConnectionOf(['Article']),
      description: 'The articles that name it, newest first; each edge has the words of every mention, and why they are of this entity.',
      args: { filter: t.arg({ type: listFilters.Article, description: 'Which.' }), ...pageArgs },
      extensions: { check: (args: LinkListArgs) => readLinkList(mentioned, args) },
      resolve: ({ id }, args, context) => linksOf(context, id, mentioned, args),
    }),
  }),
});

builder.interfaceType(ActorRef, {
  description: 'Who can speak: a person or an organization.',
  interfaces: [EntityRef, GraphNodeRef, builder.nodeInterfaceRef()],
  resolveType: ({ label }) => label,
});

/** What cursors of the statements of an entity are bound to, of whatever kind it is. */
const SAID = 'Entity.statements';
const mentioned: Way = { relation: 'MENTIONS', direction: 'in' };

/** As what each kind of entity has statements. */
const ends: Readonly<Record<EntityKind, StatementEnd>> = {
  Person: 'speaker',
  Organization: 'speaker',
  Office: 'office',
  Event: 'event',
  Place: 'subject',
};

function captionOf(node: AnyNode): string {
  return (node as unknown as Record<string, string>)[kinds[node.label].caption] ?? '';
}
