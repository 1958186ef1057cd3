import type { Point } from './layout.ts';

/** How canvas units reach the screen: `scale`, then a shift in pixels from the middle of the window. */
export interface Viewport extends Point {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room around the outermost nodes for their labels, in canvas units. */
const MARGIN = { across: 76, above: 44, below: 64 };
/** Pixels that the note above and the legend below take; a narrow window has a legend of several lines. */
const TAKEN = { above: 48, below: 64, belowNarrow: 92 };
const NARROW = 600;
/** `readable` where there is room to look around; a narrow window shows all there is, down to `narrow`. */
const SCALES = { least: 0.2, narrow: 0.32, readable: 0.6, most: 2.5, fitted: 1.4 };

/** The canvas in its own size, the origin in the middle. */
export const plainViewport: Viewport = { x: 0, y: 0, scale: 1 };

/** The viewport that shows all points, no larger than is pleasant to read. */
export function fit(points: readonly Point[], size: Size): Viewport {
  const box = boundsOf(points);
  if (!box || size.width === 0 || size.height === 0) return plainViewport;
  const across = size.width / (box.right - box.left);
  const free = freeOf(size);
  const down = (free.bottom - free.top) / (box.bottom - box.top);
  const scale = clamp(Math.min(across, down, SCALES.fitted));
  return { scale, x: (-scale * (box.left + box.right)) / 2, y: (free.top + free.bottom - scale * (box.top + box.bottom)) / 2 };
}

/** The viewport that shows all points if they can be read then; else the first of them, with what is around it. */
export function fitReadably(points: readonly Point[], size: Size): Viewport {
  const whole = fit(points, size);
  const [first] = points;
  const least = size.width < NARROW ? SCALES.narrow : SCALES.readable;
  if (!first || whole.scale >= least) return whole;
  const free = freeOf(size);
  return { scale: least, x: -least * first.x, y: (free.top + free.bottom) / 2 - least * first.y };
}

/** Whether a viewport shows every point with its label. */
export function shows({ x, y, scale }: Viewport, points: readonly Point[], size: Size): boolean {
  const box = boundsOf(points);
  if (!box) return true;
  const free = freeOf(size);
  const inside = (value: number, most: number, least = -most) => value >= least - 1 && value <= most + 1;
  return (
    [box.left, box.right].every((edge) => inside(edge * scale + x, size.width / 2)) &&
    [box.top, box.bottom].every((edge) => inside(edge * scale + y, free.bottom, free.top))
  );
}

/** Zooms by a factor; what lies under `at`, in pixels from the middle, stays there. */
export function zoom(viewport: Viewport, factor: number, at: Point = { x: 0, y: 0 }): Viewport {
  const scale = clamp(viewport.scale * factor);
  const by = scale / viewport.scale;
  return { scale, x: at.x - (at.x - viewport.x) * by, y: at.y - (at.y - viewport.y) * by };
}

/** From pixels from the middle of the window to canvas units. */
export function toCanvas({ x, y, scale }: Viewport, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

/** The part of the window that nothing lies over, in pixels from the middle. */
function freeOf({ width, height }: Size): { readonly top: number; readonly bottom: number } {
  const below = width < NARROW ? TAKEN.belowNarrow : TAKEN.below;
  return { top: TAKEN.above - height / 2, bottom: height / 2 - below };
}

function clamp(scale: number): number {
  return Math.min(SCALES.most, Math.max(SCALES.least, scale));
}

function boundsOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const across = points.map(({ x }) => x);
  const down = points.map(({ y }) => y);
  return {
    left: Math.min(...across) - MARGIN.across,
    right: Math.max(...across) + MARGIN.across,
    top: Math.min(...down) - MARGIN.above,
    bottom: Math.max(...down) + MARGIN.below,
  };
}
