import { linkOfTenure } from '../canvas/derived.ts';
import type { GraphLink } from '../canvas/scene.ts';
import { defineOperation, request } from './request.ts';

const NODES_AT_ONCE = 100;
const TIES_EACH = 40;
const TENURES_EACH = 12;

interface Relationship {
  readonly relation: string;
  readonly direction: 'IN' | 'OUT';
  readonly supportCount: number;
}

interface Tied {
  readonly id: string;
  readonly tenures?: { readonly nodes: readonly { readonly status: string; readonly office: { readonly id: string } | null }[] } | null;
  readonly neighbours: {
    readonly neighbours: readonly { readonly node: { readonly id: string }; readonly relationships: readonly Relationship[] }[];
  } | null;
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
      ... on Person { tenures(first: $tenures) { nodes { status office { id } } } }
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

function toNeighbourLinks({ id, neighbours }: Tied): readonly GraphLink[] {
  return (neighbours?.neighbours ?? []).flatMap(({ node, relationships }) =>
    relationships.map(({ relation, direction, supportCount }) =>
      direction === 'OUT'
        ? { from: id, to: node.id, relation, count: supportCount }
        : { from: node.id, to: id, relation, count: supportCount },
    ),
  );
}

function toTenureLinks({ id, tenures }: Tied): readonly GraphLink[] {
  return (tenures?.nodes ?? []).flatMap(({ status, office }) =>
    office ? [{ from: id, to: office.id, relation: linkOfTenure(status), count: 1 }] : [],
  );
}
