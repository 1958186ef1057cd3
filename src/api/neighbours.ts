import type { Edge, Link } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import { InvalidInput } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import type { AnyNode, KindName } from '../domain/model.ts';
import type { RelationType } from '../domain/relations.ts';
import type { NeighboursRequest, Page } from '../service/service.ts';
import { builder } from './builder.ts';
import { DirectionEnum, KindEnum, RelationEnum } from './choices.ts';
import { readFirst } from './cursors.ts';
import { readGlobalId } from './ids.ts';
import { GraphNodeRef } from './kinds.ts';
import { LinkRef, type Joined } from './links.ts';

interface NeighbourArgs {
  readonly relations?: readonly RelationType[] | null | undefined;
  readonly kinds?: readonly KindName[] | null | undefined;
  readonly exclude?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
}

type Relationship = Joined & { readonly direction: 'OUT' | 'IN' };

interface Neighbour {
  readonly node: AnyNode;
  readonly relationships: readonly Relationship[];
}

interface Neighbourhood {
  readonly neighbours: readonly Neighbour[];
  readonly hasMore: boolean;
}

/** Ids of nodes that a neighbourhood may leave out: what fits on a screen. */
const EXCLUDED = 1000;

export const neighbourArgs = builder.args((t) => ({
  relations: t.field({ type: [RelationEnum], description: 'Only by these relations; all unless given.' }),
  kinds: t.field({ type: [KindEnum], description: 'Only of these kinds; all unless given.' }),
  exclude: t.idList({ description: `Ids of nodes to leave out, at most ${EXCLUDED}.` }),
  first: t.int({ defaultValue: 20, description: `How many at most, from 1 to ${limits.pageItems}.` }),
}));

/** Checks what neighbours are asked for; throws InvalidInput. */
export function readNeighbourhood({ relations, kinds, exclude, first }: NeighbourArgs): NeighboursRequest {
  if ((exclude?.length ?? 0) > EXCLUDED) {
    throw new InvalidInput('BAD_USER_INPUT', `exclude takes at most ${EXCLUDED} ids.`, { argument: 'exclude' });
  }
  return {
    relations: relations ? [...new Set(relations)].sort() : null,
    kinds: kinds ? [...new Set(kinds)].sort() : null,
    exclude: [...new Set((exclude ?? []).map((id) => readGlobalId(id, 'exclude').id))].sort(),
    first: readFirst(first),
  };
}

/** Groups what joins each neighbour by relation and direction, seen from `id`. */
export function toNeighbourhood(id: NodeId, { items, hasNext }: Page<Link>): Neighbourhood {
  return { neighbours: items.map((link) => ({ node: link.node, relationships: toRelationships(id, link) })), hasMore: hasNext };
}

/** Groups what joins two nodes by relation and direction, seen from one of them. */
export function toRelationships(id: NodeId, { support, supportCount }: Pick<Link, 'support' | 'supportCount'>): Relationship[] {
  const groups = new Map<string, Relationship & { readonly support: Edge[] }>();
  for (const edge of support) {
    const direction = edge.from === id ? 'OUT' : 'IN';
    const key = `${direction} ${edge.type}`;
    const group = groups.get(key);
    if (group) group.support.push(edge);
    else groups.set(key, { relation: edge.type, direction, support: [edge], supportCount: 0 });
  }
  // The store counts over all relations and returns the first: of several, what it returned is what is known.
  return [...groups.values()].map((group) => ({ ...group, supportCount: groups.size === 1 ? supportCount : group.support.length }));
}

export const RelationshipRef = builder.objectRef<Relationship>('Relationship').implement({
  description: 'How a neighbour is joined: one for each relation and direction.',
  interfaces: [LinkRef],
  fields: (t) => ({
    direction: t.field({
      type: DirectionEnum,
      nullable: false,
      description: 'Which way it runs, seen from the node that was asked.',
      resolve: ({ direction }) => direction,
    }),
  }),
});

const NeighbourRef = builder.objectRef<Neighbour>('Neighbour').implement({
  description: 'A node, and all that joins it with the node that was asked.',
  fields: (t) => ({
    node: t.field({ type: GraphNodeRef, nullable: false, description: 'The neighbour.', resolve: ({ node }) => node }),
    relationships: t.field({
      type: [RelationshipRef],
      nullable: false,
      description: 'What joins it.',
      resolve: ({ relationships }) => [...relationships],
    }),
  }),
});

export const NeighbourhoodRef = builder.objectRef<Neighbourhood>('Neighbourhood').implement({
  description: 'Some of the nodes around a node. For more, ask again with those as `exclude`.',
  fields: (t) => ({
    neighbours: t.field({
      type: [NeighbourRef],
      nullable: false,
      description: 'The neighbours, the best supported first.',
      resolve: ({ neighbours }) => [...neighbours],
    }),
    hasMore: t.exposeBoolean('hasMore', { nullable: false, description: 'There are more than these.' }),
  }),
});
