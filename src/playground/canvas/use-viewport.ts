import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Point } from './layout.ts';
import type { Scene } from './scene.ts';
import { fit, fitReadably, plainViewport, shows, zoom, type Size, type Viewport } from './viewport.ts';

/** The window on the canvas: its transform, and what zooms and shifts it. */
export interface ViewportControl {
  readonly transform: string;
  readonly viewport: Viewport;
  readonly size: Size;
  readonly set: (viewport: Viewport) => void;
  readonly zoomBy: (factor: number, at?: Point) => void;
  readonly fitAll: () => void;
}

const EASE_MILLISECONDS = 260;

/** Keeps the window on the scene: it follows when newcomers would be out of sight, and otherwise stays where it is. */
export function useViewport(svg: RefObject<SVGSVGElement | null>, scene: Scene): ViewportControl {
  const size = useSize(svg);
  const { viewport, set, glide } = useGlide();
  const shownBefore = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (size.width === 0 || scene.nodes.size === 0) return;
    const points = [...scene.nodes.values()];
    const before = shownBefore.current;
    const isNewScene = !points.some(({ id }) => before.has(id));
    const newcomers = points.filter(({ id }) => !before.has(id));
    shownBefore.current = new Set(scene.nodes.keys());
    if (isNewScene) set(fitReadably(points, size));
    else if (newcomers.length > 0 && !shows(viewport, newcomers, size)) glide(fitReadably(points, size));
  }, [scene, size]);

  const { width, height } = size;
  return {
    viewport,
    size,
    set,
    transform: `translate(${width / 2 + viewport.x},${height / 2 + viewport.y}) scale(${viewport.scale})`,
    zoomBy: (factor, at) => set(zoom(viewport, factor, at)),
    fitAll: () => glide(fit([...scene.nodes.values()], size)),
  };
}

function useSize(svg: RefObject<SVGSVGElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!svg.current) return undefined;
    const observer = new ResizeObserver(
      ([entry]) => entry && setSize({ width: entry.contentRect.width, height: entry.contentRect.height }),
    );
    observer.observe(svg.current);
    return () => observer.disconnect();
  }, [svg]);
  return size;
}

/** A viewport that is set at once, or glides where people have not asked for less motion. */
function useGlide() {
  const [viewport, setViewport] = useState(plainViewport);
  const frame = useRef(0);

  const set = (next: Viewport) => {
    cancelAnimationFrame(frame.current);
    setViewport(next);
  };
  const glide = (to: Viewport) => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return set(to);
    cancelAnimationFrame(frame.current);
    const started = performance.now();
    const advance = (now: number) => {
      const share = Math.min(1, (now - started) / EASE_MILLISECONDS);
      setViewport(between(viewport, to, 1 - (1 - share) ** 3));
      if (share < 1) frame.current = requestAnimationFrame(advance);
    };
    frame.current = requestAnimationFrame(advance);
  };
  return { viewport, set, glide };
}

function between(from: Viewport, to: Viewport, share: number): Viewport {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: mix(from.scale, to.scale) };
}
