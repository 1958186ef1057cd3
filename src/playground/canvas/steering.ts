import type { Point } from './layout.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const headings: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Whether a key is one of the four arrows. */
export function isDirection(key: string): key is Direction {
  return key in headings;
}

/** The node an arrow key leads to: the nearest in a cone of that direction, those that are joined first. */
export function findNext(
  nodes: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
  joined: ReadonlySet<string>,
): string | null {
  const here = nodes.get(from);
  if (!here) return null;
  const heading = headings[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, point] of nodes) {
    if (id === from) continue;
    const [x, y] = [point.x - here.x, point.y - here.y];
    const along = x * heading.x + y * heading.y;
    const aside = Math.abs(x * heading.y) + Math.abs(y * heading.x);
    if (along <= 0 || aside > along * 1.75) continue;
    const cost = (along + 2 * aside) * (joined.has(id) ? 1 : 3);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
