import { linkOfTenure } from '../canvas/derived.ts';
import { mergeLinks, type GraphLink } from '../canvas/links.ts';
import { defineOperation, request } from './request.ts';

const NODES_AT_ONCE = 100;
const TIES_EACH = 40;
const TENURES_EACH = 12;

interface Relationship {
  readonly relation: string;
  readonly direction: 'IN' | 'OUT';
  readonly supportCount: number;
}

/** Neighbours, each with what joins it. */
export interface Neighbours<Node extends Id> {
  readonly neighbours: readonly { readonly node: Node; readonly relationships: readonly Relationship[] }[];
}

/** A tenure with the end that is not asked from. */
export type TenureEnd<End extends 'office' | 'holder', Node extends Id> = Id & { readonly status: string } & {
  readonly [end in End]: Node | null;
};

interface Id {
  readonly id: string;
}

/** A person with the offices, or an office with the holders. */
interface Tenured extends Id {
  readonly tenures?: { readonly nodes: readonly TenureEnd<'office', Id>[] } | null | undefined;
  readonly held?: { readonly nodes: readonly TenureEnd<'holder', Id>[] } | null | undefined;
}

interface Tied extends Tenured {
  readonly neighbours: Neighbours<Id> | null;
}

export const tiesOperation = defineOperation<
  { readonly nodes: readonly (Tied | null)[] | null },
  { readonly ids: readonly string[]; readonly first: number; readonly tenures: number }
>(
  'Ties',
  `query Ties($ids: [ID!]!, $first: Int!, $tenures: Int!) {
    nodes(ids: $ids) {
      id
      ... on GraphNode {
        neighbours(first: $first) { neighbours { node { id } relationships { relation direction supportCount } } }
      }
      ... on Person { tenures(first: $tenures) { nodes { id status office { id } } } }
      ... on Office { held: tenures(first: $tenures) { nodes { id status holder { id } } } }
    }
  }`,
);

/** What joins newcomers with anything: relationships of the graph, and offices that they hold or held. */
export async function findTies(ids: readonly string[], signal: AbortSignal): Promise<readonly GraphLink[]> {
  if (ids.length === 0) return [];
  const variables = { ids: ids.slice(0, NODES_AT_ONCE), first: TIES_EACH, tenures: TENURES_EACH };
  const { nodes } = await request(tiesOperation, variables, signal);
  return (nodes ?? []).flatMap((tied) => (tied ? [...toNeighbourLinks(tied), ...toTenureLinks(tied)] : []));
}

/** One link for each relationship of a node with a neighbour. */
export function toNeighbourLinks({ id, neighbours }: Pick<Tied, 'id' | 'neighbours'>): readonly GraphLink[] {
  return (neighbours?.neighbours ?? []).flatMap(({ node, relationships }) =>
    relationships.map(({ relation, direction, supportCount }) =>
      direction === 'OUT'
        ? { from: id, to: node.id, relation, count: supportCount }
        : { from: node.id, to: id, relation, count: supportCount },
    ),
  );
}

/** One link for each person, office and status, through the tenures that it stands for. */
export function toTenureLinks({ id, tenures, held }: Tenured): readonly GraphLink[] {
  const ends = [
    ...(tenures?.nodes ?? []).map((tenure) => ({ tenure, from: id, to: tenure.office?.id })),
    ...(held?.nodes ?? []).map((tenure) => ({ tenure, from: tenure.holder?.id, to: id })),
  ];
  return mergeLinks(
    ends.flatMap(({ tenure, from, to }) =>
      from !== undefined && to !== undefined
        ? [{ from, to, relation: linkOfTenure(tenure.status), count: 1, through: new Set([tenure.id]) }]
        : [],
    ),
  );
}
