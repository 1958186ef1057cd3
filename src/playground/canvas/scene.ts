import type { KindName } from '../../domain/model.ts';
import type { Step } from '../state/view.ts';
import { settle, type Point } from './layout.ts';
import { linkKey, mergeLinks, type GraphLink } from './links.ts';

/** A node as the canvas shows it. */
export interface GraphNode {
  readonly id: string;
  readonly kind: KindName;
  readonly caption: string;
  /** What tells it from its namesakes: an office, dates. */
  readonly note: string;
  /** How many relationships lead away from it in the whole graph. */
  readonly total: number;
}

/** What a step adds to the canvas. */
export interface Brought {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

export interface Scene {
  readonly nodes: ReadonlyMap<string, GraphNode & Point>;
  readonly links: ReadonlyMap<string, GraphLink>;
  readonly hidden: ReadonlySet<string>;
  readonly expanded: ReadonlySet<string>;
}

/** The canvas before the first step. */
export const emptyScene: Scene = { nodes: new Map(), links: new Map(), hidden: new Set(), expanded: new Set() };

/** Where nodes go: on a tall window, and those that stood somewhere before the graph changed. */
export interface Placing {
  readonly isTall?: boolean;
  readonly before?: ReadonlyMap<string, Point>;
}

/** The scene after a step. What was placed stays where it is, except what a move names. */
export function applyStep(scene: Scene, step: Step, brought: Brought, placing: Placing = {}): Scene {
  if (step.does === 'hide') return without(scene, step.id);
  if (step.does !== 'move') return withBrought(scene, step, brought, placing);
  const node = scene.nodes.get(step.id);
  return node ? { ...scene, nodes: new Map(scene.nodes).set(step.id, { ...node, x: step.x, y: step.y }) } : scene;
}

/** The nodes that a node is joined with, as drawn. */
export function neighboursOf({ links }: Scene, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { from, to } of links.values()) {
    if (from === id) found.add(to);
    if (to === id) found.add(from);
  }
  return found;
}

/**
 * How many relationships of a node lead to something that is not drawn. A statement or a tenure that a line stands for
 * is drawn by that line.
 */
export function unseenCount(scene: Scene, { id, total }: GraphNode): number {
  const between = new Set<string>();
  let drawn = 0;
  for (const { from, to, through } of scene.links.values()) {
    if (from !== id && to !== id) continue;
    if (through) for (const each of through) between.add(each);
    else drawn += 1;
  }
  for (const each of between) if (!scene.nodes.has(each)) drawn += 1;
  return Math.max(0, total - drawn);
}

function withBrought(scene: Scene, step: Step, { nodes, links }: Brought, { isTall, before = new Map() }: Placing): Scene {
  const newcomers = nodes.filter(({ id }) => !scene.nodes.has(id));
  const known = new Set([...scene.nodes.keys(), ...newcomers.map(({ id }) => id)]);
  const both = mergeLinks([...scene.links.values(), ...links.filter(({ from, to }) => known.has(from) && known.has(to))]);
  const drawnLinks = new Map(both.map((link) => [linkKey(link), link]));
  const back = newcomers.flatMap(({ id }) => {
    const point = before.get(id);
    return point ? [[id, point] as const] : [];
  });
  const placed = new Map<string, Point>([...scene.nodes, ...back]);
  const strangers = newcomers.filter(({ id }) => !placed.has(id));
  const points = new Map([...placed, ...settle(placed, strangers, [...drawnLinks.values()], step.id, isTall)]);
  const drawn = new Map(scene.nodes);
  for (const node of newcomers) drawn.set(node.id, { ...node, ...toPoint(points.get(node.id)) });
  return {
    nodes: drawn,
    links: drawnLinks,
    hidden: new Set([...scene.hidden].filter((id) => !known.has(id))),
    expanded: step.does === 'expand' ? new Set(scene.expanded).add(step.id) : scene.expanded,
  };
}

function toPoint({ x, y }: Point = { x: 0, y: 0 }): Point {
  return { x, y };
}

function without(scene: Scene, id: string): Scene {
  const nodes = new Map(scene.nodes);
  nodes.delete(id);
  const links = new Map([...scene.links].filter(([, { from, to }]) => from !== id && to !== id));
  return { ...scene, nodes, links, hidden: new Set(scene.hidden).add(id) };
}
