import type { Curve } from './curves.ts';
import { toLines } from './label.ts';
import type { Point } from './layout.ts';
import { radiusOf } from './radius.ts';
import type { GraphNode } from './scene.ts';

/** An edge whose label looks for a place. */
export interface Labelled {
  readonly key: string;
  readonly words: string;
  readonly curve: Curve;
  /** How far along it would best stand, from 0 to 1. */
  readonly share: number;
}

/** Where a label stands, and whether it covers nothing there. */
export interface LabelPlace extends Point {
  readonly isFree: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How wide and high letters are drawn, in canvas units. */
const CAPTION = { width: 6.6, height: 14 };
const LABEL = { width: 5.3, height: 11 };
const BADGE = { width: 24, height: 11 };
/** Steps along the edge and aside of it, the nearest first. */
const ALONG = [0, 0.07, -0.07, 0.14, -0.14, 0.21, -0.21, 0.28, -0.28, 0.4, -0.4];
const ASIDE = [0, 9, -9, 18, -18, 27, -27, 36, -36];

/** Finds a place for every label, in order: clear of nodes, their names and the labels before it, else where it covers least. */
export function placeLabels(
  edges: readonly Labelled[],
  nodes: Iterable<GraphNode & Point>,
  boost: number,
): ReadonlyMap<string, LabelPlace> {
  const taken = [...nodes].flatMap((node) => toBoxes(node, boost));
  const places = new Map<string, LabelPlace>();
  for (const edge of edges) {
    const place = findPlace(edge, taken, boost);
    places.set(edge.key, place);
    if (place.isFree) taken.push(toBox(place, edge.words, boost));
  }
  return places;
}

function findPlace({ words, curve, share }: Labelled, taken: readonly Box[], boost: number): LabelPlace {
  let best: (Point & { readonly covered: number }) | null = null;
  for (const aside of ASIDE)
    for (const along of ALONG) {
      const point = curve.at(Math.min(0.9, Math.max(0.1, share + along)), aside * boost);
      const box = toBox(point, words, boost);
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      if (covered === 0) return { ...point, isFree: true };
      if (!best || covered < best.covered) best = { ...point, covered };
    }
  return { ...(best ?? curve.at(share)), isFree: false };
}

/** The disc of a node, its caption below and the count at its shoulder. */
function toBoxes({ x, y, kind, caption }: GraphNode & Point, boost: number): readonly Box[] {
  const radius = radiusOf(kind);
  const lines = toLines(caption);
  const half = (Math.max(...lines.map(({ length }) => length)) * CAPTION.width * boost) / 2;
  const shoulder = radius * 0.78;
  return [
    { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    { left: x - half, right: x + half, top: y + radius, bottom: y + radius + 5 + lines.length * CAPTION.height * boost },
    { left: x + shoulder, right: x + shoulder + BADGE.width * boost, top: y - shoulder - BADGE.height * boost, bottom: y - shoulder + 3 },
  ];
}

function toBox({ x, y }: Point, words: string, boost: number): Box {
  const [half, height] = [(words.length * LABEL.width * boost) / 2, LABEL.height * boost];
  return { left: x - half, right: x + half, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}
