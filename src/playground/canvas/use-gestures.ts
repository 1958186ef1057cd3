import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from './layout.ts';
import type { Scene } from './scene.ts';
import type { ViewportControl } from './use-viewport.ts';
import { toCanvas, zoom, type Viewport } from './viewport.ts';

interface Outcomes {
  readonly onFocus: (key: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onMove: (id: string, to: Point) => void;
}

interface Grip {
  readonly node: string | null;
  readonly from: Point;
  readonly viewport: Viewport;
  moved: boolean;
}

type Dragged = Point & { readonly id: string };

/** Pixels that a pointer may stray and still have pressed instead of dragged. */
const SLACK = 4;

/** Pointer and wheel on the canvas: press, double press, drag a node, drag the ground, pinch, zoom. */
export function useGestures(svg: RefObject<SVGSVGElement | null>, view: ViewportControl, scene: Scene, outcomes: Outcomes) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const grip = useRef<Grip | null>(null);
  const touches = useRef(new Map<number, Point>());
  const strayed = useRef(false);

  const toMiddle = (event: MouseEvent): Point => {
    const box = svg.current?.getBoundingClientRect() ?? new DOMRect();
    return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
  };

  useWheel(svg, view, toMiddle);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const node = nodeOf(event.target);
    const from = toMiddle(event);
    strayed.current = false;
    touches.current.set(event.pointerId, from);
    grip.current = { node, from, viewport: view.viewport, moved: touches.current.size > 1 };
  };

  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current;
    if (!held || !touches.current.has(event.pointerId)) return;
    const to = toMiddle(event);
    const before = [...touches.current.values()];
    touches.current.set(event.pointerId, to);
    if (before.length === 2) return pinch(before, [...touches.current.values()], view);
    if (!held.moved && Math.hypot(to.x - held.from.x, to.y - held.from.y) < SLACK) return;
    if (!held.moved) svg.current?.setPointerCapture(event.pointerId);
    held.moved = true;
    if (held.node !== null && scene.nodes.has(held.node)) setDragged({ id: held.node, ...toCanvas(view.viewport, to) });
    else view.set({ ...held.viewport, x: held.viewport.x + to.x - held.from.x, y: held.viewport.y + to.y - held.from.y });
  };

  const onPointerUp = (event: PointerEvent) => {
    const held = grip.current;
    touches.current.delete(event.pointerId);
    if (touches.current.size > 0) return;
    grip.current = null;
    strayed.current = held?.moved ?? false;
    if (dragged) outcomes.onMove(dragged.id, { x: Math.round(dragged.x), y: Math.round(dragged.y) });
    setDragged(null);
  };

  // Not on pointer up: a screen reader presses without a pointer.
  const onClick = (event: MouseEvent) => {
    if (strayed.current) strayed.current = false;
    else outcomes.onFocus(keyOf(event.target));
  };

  const onPointerCancel = () => {
    touches.current.clear();
    grip.current = null;
    setDragged(null);
  };

  const onDblClick = (event: MouseEvent) => {
    const id = nodeOf(event.target);
    if (id !== null) outcomes.onExpand(id);
  };

  return { dragged, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClick, onDblClick } };
}

function nodeOf(target: EventTarget | null): string | null {
  return (target as Element | null)?.closest('[data-node]')?.getAttribute('data-node') ?? null;
}

function keyOf(target: EventTarget | null): string | null {
  return nodeOf(target) ?? (target as Element | null)?.closest('[data-edge]')?.getAttribute('data-edge') ?? null;
}

/** Zooms by the wheel. The listener is not passive: a wheel over the canvas must not scroll the page. */
function useWheel(svg: RefObject<SVGSVGElement | null>, view: ViewportControl, toMiddle: (event: MouseEvent) => Point): void {
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      latest.current.zoomBy(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016)), toMiddle(event));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);
}

function pinch([a, b]: readonly Point[], [c, d]: readonly Point[], view: ViewportControl): void {
  if (!a || !b || !c || !d) return;
  const factor = Math.hypot(c.x - d.x, c.y - d.y) / (Math.hypot(a.x - b.x, a.y - b.y) || 1);
  const was = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const is = { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 };
  const zoomed = zoom(view.viewport, factor, is);
  view.set({ ...zoomed, x: zoomed.x + is.x - was.x, y: zoomed.y + is.y - was.y });
}
