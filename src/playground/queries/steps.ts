import { kinds, type KindName } from '../../domain/model.ts';
import { linkKey, type Brought, type GraphLink, type Scene } from '../canvas/scene.ts';
import type { Step } from '../state/view.ts';
import { linkOfTenure } from '../canvas/derived.ts';
import { drawnFragment, toGraphNode, type Drawn } from './drawn.ts';
import { defineOperation, request } from './request.ts';
import { findSpokeAbout } from './spoke-about.ts';

/** How many neighbours one step brings at most: more is a flood. */
export const BROUGHT_AT_ONCE = 25;
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

interface ExpandVariables {
  readonly id: string;
  readonly relations: readonly string[] | null;
  readonly kinds: readonly KindName[] | null;
  readonly exclude: readonly string[];
  readonly first: number;
}

export const expandOperation = defineOperation<
  { readonly node: Drawn | null; readonly neighbours: { readonly neighbours: readonly { readonly node: Drawn }[] } | null },
  ExpandVariables
>(
  'Expand',
  `query Expand($id: ID!, $relations: [Relation!], $kinds: [Kind!], $exclude: [ID!], $first: Int!) {
    node(id: $id) { ...Drawn }
    neighbours(id: $id, relations: $relations, kinds: $kinds, exclude: $exclude, first: $first) {
      neighbours { node { ...Drawn } }
    }
  }
  ${drawnFragment}`,
);

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

/** What comes unasked: statements are many, and a tenure is drawn as a link from its holder to the office. */
const unasked = (Object.keys(kinds) as KindName[]).filter((kind) => kind !== 'Statement' && kind !== 'Tenure');

/** Asks what a step brings to a scene: the nodes, and all relationships between what will be drawn. */
export async function fetchStep(step: Step, scene: Scene, signal: AbortSignal): Promise<Brought> {
  if (step.does !== 'add' && step.does !== 'expand') return { nodes: [], links: [] };
  const found = await request(expandOperation, toVariables(step, scene), signal);
  if (!found.node) return { nodes: [], links: [] };
  const nodes = [found.node, ...(step.does === 'expand' ? (found.neighbours?.neighbours ?? []).map(({ node }) => node) : [])].map(
    toGraphNode,
  );
  const drawn = new Set([...scene.nodes.keys(), ...nodes.map(({ id }) => id)]);
  const newcomers = nodes.filter(({ id }) => !scene.nodes.has(id));
  const [ties, spoken] = await Promise.all([
    findTies(
      newcomers.map(({ id }) => id),
      drawn,
      signal,
    ),
    findSpokeAbout(found.node, drawn, signal),
  ]);
  return { nodes, links: [...ties, ...spoken] };
}

function toVariables(step: Step & { does: 'add' | 'expand' }, scene: Scene): ExpandVariables {
  const chosen = step.does === 'expand' && (step.relation !== undefined || step.kind !== undefined);
  return {
    id: step.id,
    relations: step.does === 'expand' && step.relation !== undefined ? [step.relation] : null,
    kinds: chosen ? (step.kind === undefined ? null : [step.kind as KindName]) : unasked,
    exclude: [...scene.nodes.keys(), ...scene.hidden],
    first: step.does === 'add' ? 1 : BROUGHT_AT_ONCE,
  };
}

async function findTies(ids: readonly string[], drawn: ReadonlySet<string>, signal: AbortSignal): Promise<readonly GraphLink[]> {
  if (ids.length === 0) return [];
  const { nodes } = await request(tiesOperation, { ids: ids.slice(0, NODES_AT_ONCE), first: TIES_EACH, tenures: TENURES_EACH }, signal);
  const links = (nodes ?? []).flatMap((tied) => (tied ? [...toNeighbourLinks(tied), ...toTenureLinks(tied)] : []));
  const between = links.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  return [...new Map(between.map((link) => [linkKey(link), link])).values()];
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
