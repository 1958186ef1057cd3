import { linkKey, type GraphLink } from './links.ts';
import type { Point } from './layout.ts';

/** A drawn edge: its path, and the points along it. */
export interface Curve {
  readonly path: string;
  /** The point after a share of the way, from 0 to 1; `aside` of it by so many canvas units. */
  readonly at: (share: number, aside?: number) => Point;
}

const BEND = 34;

/** How far each link bends, so that several between the same two nodes lie side by side. */
export function toBends(links: readonly GraphLink[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, GraphLink[]>();
  for (const link of links) {
    const pair = [link.from, link.to].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), link]);
  }
  const bends = new Map<string, number>();
  for (const pair of pairs.values())
    for (const [index, link] of pair.entries()) {
      const bend = (index - (pair.length - 1) / 2) * BEND;
      // A bend is to the left of its direction: the other direction bends the other way.
      bends.set(linkKey(link), link.from < link.to ? bend : -bend);
    }
  return bends;
}

/** The path from rim to rim, bent sideways, with room for an arrow head at its end. */
export function toCurve(from: Point, to: Point, bend: number, radii: { readonly from: number; readonly to: number }): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const control = {
    x: (from.x + to.x) / 2 - along.y * bend * 2,
    y: (from.y + to.y) / 2 + along.x * bend * 2,
  };
  const start = toward(from, control, radii.from + 2);
  const end = toward(to, control, radii.to + 7);
  const bezier = (share: number, a: number, b: number, c: number) => (1 - share) ** 2 * a + 2 * share * (1 - share) * b + share ** 2 * c;
  const at = (share: number, aside = 0) => ({
    x: bezier(share, start.x, control.x, end.x) - along.y * aside,
    y: bezier(share, start.y, control.y, end.y) + along.x * aside,
  });
  return { path: `M${print(start)}Q${print(control)} ${print(end)}`, at };
}

function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function print({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
