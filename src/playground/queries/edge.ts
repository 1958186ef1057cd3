import type { RelationType } from '../../domain/relations.ts';
import { isOfTenure, linkOfTenure, SPOKE_ABOUT } from '../canvas/derived.ts';
import { tenureFragment, type TenureRead } from './detail.ts';
import { evidenceFragment, supportedFragment, type Supported } from './evidence.ts';
import { isRelation } from '../relation-words.ts';
import { defineOperation, request } from './request.ts';
import { statementLineFragment, type Named, type StatementLine } from './statement.ts';

const TENURES = 100;
const STATEMENTS = 50;

type Ends = { readonly from: Named; readonly to: Named };

/** What the panel tells of an edge: its words, or the statements or tenures that it stands for. */
export type EdgeRead = Ends &
  (
    | { readonly link: Supported }
    | { readonly statements: readonly StatementLine[] }
    | { readonly relation: string; readonly tenures: readonly TenureEdge[] }
  );

type TenureEdge = Supported & { readonly node: TenureRead };

/** What joins two nodes in one step; directions are seen from the first. */
interface Hops {
  readonly paths: readonly {
    readonly hops: readonly { readonly relationships: readonly (Supported & { readonly direction: 'IN' | 'OUT' })[] }[];
  }[];
}

type Subjects = { readonly nodes: readonly { readonly id: string }[] } | null;
type Told = StatementLine & { readonly about: Subjects; readonly addressees: Subjects };

export const edgeOperation = defineOperation<
  { readonly nodes: readonly (Named | null)[] | null; readonly path: Hops | null },
  { readonly from: string; readonly to: string; readonly relation: RelationType }
>(
  'EdgeWords',
  `query EdgeWords($from: ID!, $to: ID!, $relation: Relation!) {
    nodes(ids: [$from, $to]) { ...End }
    path(from: $from, to: $to, relations: [$relation], maxHops: 1, maxDegree: 10000, first: 1) {
      paths { hops { relationships { direction ...Supported } } }
    }
  }
  fragment End on GraphNode { id caption }
  ${supportedFragment}
  ${evidenceFragment}`,
);

export const spokenAboutOperation = defineOperation<
  { readonly nodes: readonly (Named | null)[] | null; readonly statements: { readonly nodes: readonly Told[] } | null },
  { readonly from: string; readonly to: string; readonly first: number }
>(
  'SpokenAbout',
  `query SpokenAbout($from: ID!, $to: ID!, $first: Int!) {
    nodes(ids: [$from, $to]) { ...End }
    statements(filter: { speaker: $from }, first: $first) {
      nodes { ...StatementLine about(first: 10) { nodes { id } } addressees(first: 10) { nodes { id } } }
    }
  }
  fragment End on GraphNode { id caption }
  ${statementLineFragment}`,
);

export const tenuresBetweenOperation = defineOperation<
  { readonly nodes: readonly ((Named & { readonly tenures?: { readonly edges: readonly TenureEdge[] } | null }) | null)[] | null },
  { readonly from: string; readonly to: string; readonly first: number }
>(
  'TenuresBetween',
  `query TenuresBetween($from: ID!, $to: ID!, $first: Int!) {
    nodes(ids: [$from, $to]) {
      ...End
      ... on Person { tenures(first: $first) { edges { ...Supported node { ...TenureRead } } } }
    }
  }
  fragment End on GraphNode { id caption }
  ${tenureFragment}
  ${supportedFragment}
  ${evidenceFragment}`,
);

/** Whether what stands in the address names an edge and not a node. */
export function isEdge(key: string): boolean {
  return key.includes('~');
}

/** The words of an edge by its key. Null when the graph no longer has it. */
export async function fetchEdge(key: string, signal: AbortSignal): Promise<EdgeRead | null> {
  const [from = '', relation = '', to = ''] = key.split('~');
  if (isOfTenure(relation)) return fetchTenures(from, relation, to, signal);
  if (relation === SPOKE_ABOUT) return fetchSpokenAbout(from, to, signal);
  return isRelation(relation) ? fetchLink(from, relation, to, signal) : null;
}

async function fetchLink(from: string, relation: RelationType, to: string, signal: AbortSignal): Promise<EdgeRead | null> {
  const { nodes, path } = await request(edgeOperation, { from, to, relation }, signal);
  const ends = toEnds(nodes);
  const link = path?.paths[0]?.hops[0]?.relationships.find(({ direction }) => direction === 'OUT');
  return ends && link ? { ...ends, link } : null;
}

async function fetchSpokenAbout(from: string, to: string, signal: AbortSignal): Promise<EdgeRead | null> {
  const { nodes, statements } = await request(spokenAboutOperation, { from, to, first: STATEMENTS }, signal);
  const ends = toEnds(nodes);
  const about = (statements?.nodes ?? []).filter(({ about, addressees }) =>
    [...(about?.nodes ?? []), ...(addressees?.nodes ?? [])].some(({ id }) => id === to),
  );
  return ends && { ...ends, statements: about };
}

async function fetchTenures(from: string, relation: string, to: string, signal: AbortSignal): Promise<EdgeRead | null> {
  const { nodes } = await request(tenuresBetweenOperation, { from, to, first: TENURES }, signal);
  const ends = toEnds(nodes);
  const edges = nodes?.[0]?.tenures?.edges ?? [];
  return (
    ends && { ...ends, relation, tenures: edges.filter(({ node }) => node.office?.id === to && linkOfTenure(node.status) === relation) }
  );
}

function toEnds(nodes: readonly (Named | null)[] | null): Ends | null {
  const [from, to] = nodes ?? [];
  return from && to ? { from, to } : null;
}
