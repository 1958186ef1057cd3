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
/** Pixels at the lower edge that the legend takes. */
const LEGEND = 64;
const SCALES = { least: 0.2, readable: 0.6, most: 2.5, fitted: 1.4 };

/** The canvas in its own size, the origin in the middle. */
export const plainViewport: Viewport = { x: 0, y: 0, scale: 1 };

/** The viewport that shows all points, no larger than is pleasant to read. */
export function fit(points: readonly Point[], size: Size): Viewport {
  const box = boundsOf(points);
  if (!box || size.width === 0 || size.height === 0) return plainViewport;
  const across = size.width / (box.right - box.left);
  const down = (size.height - LEGEND) / (box.bottom - box.top);
  const scale = clamp(Math.min(across, down, SCALES.fitted));
  return { scale, x: (-scale * (box.left + box.right)) / 2, y: (-scale * (box.top + box.bottom) - LEGEND) / 2 };
}

/** The viewport that shows all points if they can be read then; else the first of them, with what is around it. */
export function fitReadably(points: readonly Point[], size: Size): Viewport {
  const whole = fit(points, size);
  const [first] = points;
  if (!first || whole.scale >= SCALES.readable) return whole;
  const scale = SCALES.readable;
  return { scale, x: -scale * first.x, y: -scale * first.y - LEGEND / 2 };
}

/** Whether a viewport shows every point with its label. */
export function shows({ x, y, scale }: Viewport, points: readonly Point[], { width, height }: Size): boolean {
  const box = boundsOf(points);
  if (!box) return true;
  const inside = (value: number, most: number, least = -most) => value >= least - 1 && value <= most + 1;
  return (
    [box.left, box.right].every((edge) => inside(edge * scale + x, width / 2)) &&
    [box.top, box.bottom].every((edge) => inside(edge * scale + y, height / 2 - LEGEND, -height / 2))
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
