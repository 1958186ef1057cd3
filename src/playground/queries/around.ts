import type { KindName } from '../../domain/model.ts';
import type { RelationType } from '../../domain/relations.ts';
import { drawnFragment, type Drawn } from './drawn.ts';
import { defineOperation } from './request.ts';

interface Around {
  readonly offices?: { readonly nodes: readonly { readonly office: Drawn | null }[] } | null;
  readonly holders?: { readonly nodes: readonly { readonly holder: Drawn | null }[] } | null;
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
    readonly neighbours: { readonly neighbours: readonly { readonly node: Drawn }[] } | null;
  },
  AroundVariables
>(
  'Around',
  `query Around($id: ID!, $relations: [Relation!], $kinds: [Kind!], $exclude: [ID!], $first: Int!) {
    node(id: $id) {
      ...Drawn
      ... on Person { offices: tenures(first: 6) { nodes { office { ...Drawn } } } }
      ... on Office { holders: tenures(first: 12) { nodes { holder { ...Drawn } } } }
    }
    neighbours(id: $id, relations: $relations, kinds: $kinds, exclude: $exclude, first: $first) {
      neighbours { node { ...Drawn } }
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
