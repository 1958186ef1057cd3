import type { KindName } from '../../domain/model.ts';
import type { RelationType } from '../../domain/relations.ts';
import type { GraphLink } from '../canvas/links.ts';
import { drawnFragment, type Drawn } from './drawn.ts';
import { defineOperation } from './request.ts';
import { toNeighbourLinks, toTenureLinks, type Neighbours, type TenureEnd } from './ties.ts';

/** A node with the other ends of its tenures. */
export interface Around {
  readonly id: string;
  readonly offices?: { readonly nodes: readonly TenureEnd<'office', Drawn>[] } | null;
  readonly holders?: { readonly nodes: readonly TenureEnd<'holder', Drawn>[] } | null;
}

interface AroundVariables {
  readonly id: string;
  readonly relations: readonly RelationType[] | null;
  readonly kinds: readonly KindName[] | null;
  readonly exclude: readonly string[];
  readonly first: number;
}

export const aroundOperation = defineOperation<
  {
    readonly node: (Drawn & Around) | null;
    readonly neighbours: Neighbours<Drawn> | null;
  },
  AroundVariables
>(
  'Around',
  `query Around($id: ID!, $relations: [Relation!], $kinds: [Kind!], $exclude: [ID!], $first: Int!) {
    node(id: $id) {
      ...Drawn
      ... on Person { offices: tenures(first: 6) { nodes { id status office { ...Drawn } } } }
      ... on Office { holders: tenures(first: 12) { nodes { id status holder { ...Drawn } } } }
    }
    neighbours(id: $id, relations: $relations, kinds: $kinds, exclude: $exclude, first: $first) {
      neighbours { node { ...Drawn } relationships { relation direction supportCount } }
    }
  }
  ${drawnFragment}`,
);

export const nodesOperation = defineOperation<{ readonly nodes: readonly (Drawn | null)[] | null }, { readonly ids: readonly string[] }>(
  'Nodes',
  `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { ...Drawn } } ${drawnFragment}`,
);

/** The other ends of the tenures of a person or an office. */
export function tenureEnds({ offices, holders }: Around): readonly Drawn[] {
  return [...(offices?.nodes ?? []).map(({ office }) => office), ...(holders?.nodes ?? []).map(({ holder }) => holder)].flatMap(
    (end) => end ?? [],
  );
}

/** What joins a node with what came with it: whatever comes has its edge, however much else it is joined with. */
export function toLinksAround(node: Around, neighbours: Neighbours<Drawn> | null): readonly GraphLink[] {
  return [...toNeighbourLinks({ id: node.id, neighbours }), ...toTenureLinks({ ...node, tenures: node.offices, held: node.holders })];
}
