import { InvalidInput } from '../domain/errors.ts';
import type { KindName } from '../domain/model.ts';
import type { RelationType } from '../domain/relations.ts';
import type { Hop, PathAnswer, PathRequest } from '../service/service.ts';
import { builder } from './builder.ts';
import { KindEnum, RelationEnum } from './choices.ts';
import { readGlobalId } from './ids.ts';
import { GraphNodeRef } from './kinds.ts';
import { RelationshipRef, toRelationships } from './neighbours.ts';
import { loadOnce } from './read.ts';

/** Bounds on what one search for paths may ask. */
const bounds = { maxHops: 6, first: 10, maxDegree: 10_000 } as const;

const HopRef = builder.objectRef<Hop>('Hop').implement({
  description: 'One step of a path.',
  fields: (t) => ({
    from: t.field({ type: GraphNodeRef, nullable: false, description: 'Where it starts.', resolve: ({ from }) => from }),
    to: t.field({ type: GraphNodeRef, nullable: false, description: 'Where it leads.', resolve: ({ to }) => to }),
    relationships: t.field({
      type: [RelationshipRef],
      nullable: false,
      description: 'What joins the two, with the words that say so; directions are seen from where it starts.',
      resolve: ({ from, support, supportCount }) => toRelationships(from.id, { support, supportCount }),
    }),
  }),
});

const PathRef = builder.objectRef<readonly Hop[]>('Path').implement({
  description: 'A way from one node to another.',
  fields: (t) => ({
    length: t.int({ nullable: false, description: 'How many hops it has.', resolve: (hops) => hops.length }),
    nodes: t.field({
      type: [GraphNodeRef],
      nullable: false,
      description: 'The nodes, from one end to the other.',
      resolve: (hops) => [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)],
    }),
    hops: t.field({ type: [HopRef], nullable: false, description: 'The steps, each with its evidence.', resolve: (hops) => [...hops] }),
  }),
});

const PathSearchRef = builder.objectRef<PathAnswer>('PathSearch').implement({
  description: 'What a search for paths found, and what it did not look at.',
  fields: (t) => ({
    paths: t.field({
      type: [PathRef],
      nullable: false,
      description: 'The shortest, all of one length; those first that lead through nodes of few relationships, which say more.',
      resolve: ({ paths }) => [...paths],
    }),
    complete: t.boolean({
      nullable: false,
      description:
        'All that was asked for was looked at: there is no shorter path, and with no path none of so many hops. Else see outOfBudget and skippedHubs.',
      resolve: ({ outOfBudget, skippedHubs }) => !outOfBudget && skippedHubs === 0,
    }),
    outOfBudget: t.exposeBoolean('outOfBudget', {
      nullable: false,
      description: 'More nodes would have had to be looked at than one search may. Name relations, or avoid more kinds.',
    }),
    skippedHubs: t.exposeInt('skippedHubs', {
      nullable: false,
      description: 'How many nodes were reached and not gone through, for having more relationships than maxDegree.',
    }),
    visited: t.exposeInt('visited', { nullable: false, description: 'How many nodes were looked at.' }),
  }),
});

builder.queryField('path', (t) =>
  t.field({
    type: PathSearchRef,
    description: 'How two nodes are connected, through the whole graph; null when the graph lacks one of them.',
    args: {
      from: t.arg.id({ required: true, description: 'One end.' }),
      to: t.arg.id({ required: true, description: 'The other end.' }),
      maxHops: t.arg.int({ defaultValue: 4, description: `Hops at most, from 1 to ${bounds.maxHops}.` }),
      relations: t.arg({ type: [RelationEnum], description: 'Only by these relations; all unless given.' }),
      avoid: t.arg({
        type: [KindEnum],
        defaultValue: ['Article'],
        description: 'Kinds of nodes that are not gone through. An article joins whatever it mentions.',
      }),
      maxDegree: t.arg.int({
        defaultValue: 1000,
        description: `Nodes of more relationships, a country say, are not gone through; from 1 to ${bounds.maxDegree}.`,
      }),
      first: t.arg.int({ defaultValue: 3, description: `Paths at most, from 1 to ${bounds.first}.` }),
    },
    extensions: { check: readPath, cost: 100 },
    resolve: (_, args, context) => {
      const request = readPath(args);
      return loadOnce(context, 'path', { ...request }, async () => ({ found: await context.service.paths(request, context.call) })).then(
        ({ found }) => found,
      );
    },
  }),
);

interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null | undefined;
  readonly relations?: readonly RelationType[] | null | undefined;
  readonly avoid?: readonly KindName[] | null | undefined;
  readonly maxDegree?: number | null | undefined;
  readonly first?: number | null | undefined;
}

function readPath({ relations, avoid, ...args }: PathArgs): PathRequest {
  const [from, to] = [readGlobalId(args.from, 'from').id, readGlobalId(args.to, 'to').id];
  if (from === to) throw new InvalidInput('BAD_USER_INPUT', 'from and to must be two nodes.', { argument: 'to' });
  return {
    from,
    to,
    maxHops: readWithin(args.maxHops ?? 4, 'maxHops'),
    relations: relations ? [...new Set(relations)].sort() : null,
    avoid: [...new Set(avoid ?? [])].sort(),
    maxDegree: readWithin(args.maxDegree ?? 1000, 'maxDegree'),
    first: readWithin(args.first ?? 3, 'first'),
  };
}

function readWithin(value: number, argument: keyof typeof bounds): number {
  if (value >= 1 && value <= bounds[argument]) return value;
  throw new InvalidInput('BAD_USER_INPUT', `${argument} must be from 1 to ${bounds[argument]}, not ${value}.`, { argument });
}
