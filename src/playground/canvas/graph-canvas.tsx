import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KindName } from '../../domain/model.ts';
import type { Actions } from '../state/use-actions.ts';
import { counted } from '../words.ts';
import { CanvasTools } from './canvas-tools.tsx';
import { Drawing } from './drawing.tsx';
import { pressKey } from './keys.ts';
import type { Point } from './layout.ts';
import { Legend } from './legend.tsx';
import type { Scene } from './scene.ts';
import { useGestures } from './use-gestures.ts';
import { useViewport } from './use-viewport.ts';

interface CanvasProps {
  readonly scene: Scene;
  readonly focus: string | null;
  readonly onFocus: (key: string | null) => void;
  readonly actions: Actions;
}

/** The graph: nodes and edges that can be pressed, dragged and walked with the arrow keys, and the legend. */
export function GraphCanvas({ scene, focus, onFocus, actions }: CanvasProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [dimmed, setDimmed] = useState<ReadonlySet<KindName>>(new Set());
  const [current, walkTo] = useState<string | null>(null);
  const view = useViewport(svg, scene);
  const boost = toBoost(view.viewport.scale);
  const { dragged, handlers } = useGestures(svg, view, scene, { onFocus, onExpand: actions.expand, onMove: actions.move });
  const nodes = useMemo(() => withDragged(scene, dragged), [scene, dragged]);
  const tabStop = [current, focus].find((id) => id !== null && nodes.has(id)) ?? nodes.keys().next().value;

  useEffect(() => {
    if (current !== null && svg.current?.contains(document.activeElement)) elementOf(svg.current, current)?.focus();
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (pressKey(event, { scene, view, actions, onFocus, walkTo })) event.preventDefault();
  };
  const name = `Graph of ${counted(nodes.size, 'node')} and ${counted(scene.links.size, 'edge')}. Arrow keys walk, Enter opens, E expands, H hides.`;

  return (
    <div class="canvas">
      <svg ref={svg} role="group" aria-label={name} onKeyDown={onKeyDown} {...handlers}>
        <defs>
          <marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path class="arrow-head" d="M0,0.5L7,4L0,7.5Z" />
          </marker>
        </defs>
        <g transform={view.transform} style={{ '--boost': boost }}>
          <Drawing {...{ scene, nodes, focus, dimmed, tabStop, boost }} />
        </g>
      </svg>
      <CanvasTools view={view} onUndo={actions.undo} />
      <Legend scene={scene} dimmed={dimmed} onToggle={(kind) => setDimmed(toggled(dimmed, kind))} />
    </div>
  );
}

/** Words of a graph that is drawn small are drawn larger than it. */
function toBoost(scale: number): number {
  return Math.round(10 * Math.min(1.4, Math.max(1, 0.72 / scale))) / 10;
}

function withDragged(scene: Scene, dragged: (Point & { readonly id: string }) | null): Scene['nodes'] {
  const node = dragged && scene.nodes.get(dragged.id);
  return node ? new Map(scene.nodes).set(node.id, { ...node, x: dragged.x, y: dragged.y }) : scene.nodes;
}

function toggled(kinds: ReadonlySet<KindName>, kind: KindName): ReadonlySet<KindName> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}

function elementOf(svg: SVGSVGElement, id: string): SVGElement | null {
  return svg.querySelector<SVGElement>(`[data-node="${CSS.escape(id)}"]`);
}
