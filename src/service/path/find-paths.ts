import type { Edge } from '../../domain/graph.ts';
import type { NodeId } from '../../domain/id.ts';
import { kinds, type AnyNode, type KindName } from '../../domain/model.ts';
import type { RelationType } from '../../domain/relations.ts';
import type { Call, GraphStore } from '../../store/graph-store.ts';
import { Side } from './side.ts';

/** What paths are asked for. */
export interface PathRequest {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly maxHops: number;
  /** Null: by any relation. */
  readonly relations: readonly RelationType[] | null;
  /** Kinds of nodes that are not gone through. */
  readonly avoid: readonly KindName[];
  /** Nodes of more relationships than these are not gone through. */
  readonly maxDegree: number;
  /** Paths at most. */
  readonly first: number;
}

/** One step of a path, and what joins its two nodes. */
export interface Hop {
  readonly from: AnyNode;
  readonly to: AnyNode;
  readonly support: readonly Edge[];
  readonly supportCount: number;
}

export interface PathAnswer {
  /** All of one length, the shortest; those first that lead through nodes of few relationships. */
  readonly paths: readonly (readonly Hop[])[];
  /** Nodes that were reached. */
  readonly visited: number;
  /** Nodes that were reached and not gone through, for having too many relationships. */
  readonly skippedHubs: number;
  /** More nodes would have had to be looked at than one search may. */
  readonly outOfBudget: boolean;
}

type Graph = Pick<GraphStore, 'frontier' | 'linksBetween' | 'nodes'>;

/** Nodes that one search may reach, over both of its sides. */
const BUDGET = 20_000;
/** Ways that are compared before the first are chosen. */
const COMPARED = 1_000;

/**
 * The shortest paths between two nodes, breadth first from both of them: each step reads the neighbours of the side that has
 * less to look at, in one statement. Null when the graph lacks one of the nodes.
 */
export async function findPaths(graph: Graph, request: PathRequest, call?: Call): Promise<PathAnswer | null> {
  const ends = await graph.nodes([request.from, request.to], call);
  if (!ends.has(request.from) || !ends.has(request.to)) return null;
  const sides = [new Side(request.from), new Side(request.to)] as const;
  const { meeting, hubs } = await meet(graph, sides, request, call);
  const ways = waysThrough(sides, meeting).slice(0, request.first);
  return {
    paths: await readHops(graph, ways, request, call),
    visited: sides[0].size + sides[1].size,
    skippedHubs: hubs.size,
    outOfBudget: sides.some(({ blocked }) => blocked),
  };
}

type Sides = readonly [Side, Side];

/** The nodes in which the two sides meet first; none when they do not within the hops and the budget. */
async function meet(graph: Graph, sides: Sides, { maxHops, maxDegree, relations, avoid }: PathRequest, call?: Call) {
  const through = (Object.keys(kinds) as KindName[]).filter((kind) => !avoid.includes(kind));
  const ends = sides.map(({ end }) => end);
  const hubs = new Set<NodeId>();
  for (let hops = 0; hops < maxHops;) {
    const side = chooseSide(sides);
    if (!side) break;
    const other = side === sides[0] ? sides[1] : sides[0];
    for (const id of side.hubs(maxDegree)) hubs.add(id);
    const next = side.next(maxDegree);
    if (next.length === 0) break;
    const left = BUDGET - sides[0].size - sides[1].size;
    const steps = await graph.frontier(next, { relations, kinds: through, ends, most: left + 1 }, call);
    if (steps.length > left) {
      side.blocked = true;
      continue;
    }
    hops += 1;
    const met = side.advance(steps).filter((id) => other.has(id));
    const meeting = met.filter((id) => id === other.end || side.degreeOf(id) <= maxDegree);
    if (meeting.length > 0) return { meeting, hubs };
    for (const id of met) hubs.add(id);
  }
  return { meeting: [], hubs };
}

/** The side that has less to look at; none when both are over the budget. */
function chooseSide(sides: Sides): Side | undefined {
  return sides.filter(({ blocked }) => !blocked).sort((a, b) => a.cost - b.cost)[0];
}

/** The ways from end to end through each of the nodes where the sides met, those of few relationships first. */
function waysThrough([start, goal]: Sides, meeting: readonly NodeId[]): readonly (readonly NodeId[])[] {
  const weightOf = (way: readonly NodeId[]) =>
    way.slice(1, -1).reduce((sum, id) => sum + Math.max(start.degreeOf(id), goal.degreeOf(id)), 0);
  return meeting
    .flatMap((middle) =>
      start
        .waysTo(middle, COMPARED)
        .flatMap((head) => goal.waysTo(middle, COMPARED).map((tail) => [...head, ...tail.toReversed().slice(1)])),
    )
    .map((way) => ({ way, weight: weightOf(way), name: way.join(' ') }))
    .sort((a, b) => a.weight - b.weight || (a.name < b.name ? -1 : 1))
    .map(({ way }) => way);
}

/** The nodes of the ways and what joins them, in two statements; a way that has changed meanwhile is left out. */
async function readHops(graph: Graph, ways: readonly (readonly NodeId[])[], { relations }: PathRequest, call?: Call) {
  if (ways.length === 0) return [];
  const pairs = new Map(
    ways
      .flatMap(pairsOf)
      .map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
      .map((pair) => [pair.join(' '), pair]),
  );
  const [nodes, joints] = await Promise.all([
    graph.nodes([...new Set(ways.flat())], call),
    graph.linksBetween([...pairs.values()], relations, call),
  ]);
  const jointOf = new Map(joints.flatMap((joint) => [`${joint.a} ${joint.b}`, `${joint.b} ${joint.a}`].map((name) => [name, joint])));
  return ways
    .map((way) =>
      pairsOf(way).flatMap(([a, b]): Hop[] => {
        const [from, to, joint] = [nodes.get(a), nodes.get(b), jointOf.get(`${a} ${b}`)];
        return from && to && joint ? [{ from, to, support: joint.support, supportCount: joint.supportCount }] : [];
      }),
    )
    .filter((hops, index) => hops.length === (ways[index]?.length ?? 0) - 1);
}

function pairsOf(way: readonly NodeId[]): readonly (readonly [NodeId, NodeId])[] {
  return way.slice(1).map((to, index) => [way[index] ?? to, to]);
}
