import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KindName } from '../../domain/model.ts';
import { counted } from '../words.ts';
import { toBends } from './curves.ts';
import { Edge } from './edge.tsx';
import { CanvasTools } from './canvas-tools.tsx';
import type { Point } from './layout.ts';
import { Legend } from './legend.tsx';
import { Node } from './node.tsx';
import { linkKey, unseenCount, type Scene } from './scene.ts';
import { findNext, isDirection } from './steering.ts';
import { useGestures } from './use-gestures.ts';
import { useViewport } from './use-viewport.ts';

interface CanvasProps {
  readonly scene: Scene;
  readonly focus: string | null;
  readonly onFocus: (key: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onHide: (id: string) => void;
  readonly onMove: (id: string, to: Point) => void;
  /** Takes the last step back; null when there is none. */
  readonly onUndo: (() => void) | null;
}

/** With more edges than this, only those of what is looked at are labelled. */
const LABELLED = 24;

/** The graph: nodes and edges that can be pressed, dragged and walked with the arrow keys, and the legend. */
export function GraphCanvas({ scene, focus, onFocus, onExpand, onHide, onMove, onUndo }: CanvasProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [dimmed, setDimmed] = useState<ReadonlySet<KindName>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const view = useViewport(svg, scene);
  const { dragged, handlers } = useGestures(svg, view, scene, { onFocus, onExpand, onMove });
  const links = useMemo(() => [...scene.links.values()], [scene]);
  const facts = links.filter(({ relation }) => relation !== 'MENTIONS').length;
  const bends = useMemo(() => toBends(links), [links]);
  const nodes = useMemo(() => withDragged(scene, dragged), [scene, dragged]);
  const near = useMemo(() => nearTo(scene, focus), [scene, focus]);
  const tabStop = current !== null && nodes.has(current) ? current : focus !== null && nodes.has(focus) ? focus : nodes.keys().next().value;

  useEffect(() => {
    if (current !== null && document.activeElement?.closest('svg') === svg.current) elementOf(svg.current, current)?.focus();
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as Element;
    const id = target.getAttribute('data-node');
    const key = id ?? target.getAttribute('data-edge');
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key === 'z' && onUndo) onUndo();
    else if (isCommand || event.altKey) return;
    else if (key !== null && (event.key === 'Enter' || event.key === ' ')) onFocus(key);
    else if (id !== null && isDirection(event.key)) setCurrent(findNext(nodes, id, event.key, neighboursOf(scene, id)) ?? id);
    else if (id !== null && event.key === 'e') onExpand(id);
    else if (id !== null && (event.key === 'h' || event.key === 'Delete')) onHide(id);
    else if (event.key === '+') view.zoomBy(1.25);
    else if (event.key === '-') view.zoomBy(0.8);
    else if (event.key === 'f' || event.key === '0') view.fitAll();
    else return;
    event.preventDefault();
  };

  return (
    <div class="canvas">
      <svg
        ref={svg}
        role="group"
        aria-label={`Graph of ${counted(nodes.size, 'node')} and ${counted(links.length, 'edge')}. Arrow keys walk, Enter opens, E expands, H hides.`}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        <defs>
          <marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path class="arrow-head" d="M0,0.5L7,4L0,7.5Z" />
          </marker>
        </defs>
        <g transform={view.transform}>
          {links.map((link) => {
            const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
            if (!from || !to) return null;
            const key = linkKey(link);
            const touched = focus === key || focus === link.from || focus === link.to;
            return (
              <Edge
                key={key}
                {...{ link, from, to }}
                bend={bends.get(key) ?? 0}
                selected={focus === key}
                faded={dimmed.has(from.kind) || dimmed.has(to.kind) || (near.size > 0 && !touched)}
                labelled={touched || (link.relation !== 'MENTIONS' && facts <= LABELLED && near.size === 0)}
              />
            );
          })}
          {[...nodes.values()].map((node) => (
            <Node
              key={node.id}
              node={node}
              selected={focus === node.id}
              expanded={scene.expanded.has(node.id)}
              faded={dimmed.has(node.kind) || (near.size > 0 && !near.has(node.id))}
              unseen={unseenCount(scene, node)}
              inTabOrder={node.id === tabStop}
            />
          ))}
        </g>
      </svg>
      <CanvasTools view={view} onUndo={onUndo} />
      <Legend scene={scene} dimmed={dimmed} onToggle={(kind) => setDimmed(toggled(dimmed, kind))} />
    </div>
  );
}

function withDragged(scene: Scene, dragged: (Point & { readonly id: string }) | null): Scene['nodes'] {
  const node = dragged && scene.nodes.get(dragged.id);
  return node ? new Map(scene.nodes).set(node.id, { ...node, x: dragged.x, y: dragged.y }) : scene.nodes;
}

/** What stays bright while something is looked at: it, and what it is joined to. */
function nearTo(scene: Scene, focus: string | null): ReadonlySet<string> {
  if (focus === null) return new Set();
  const link = scene.links.get(focus);
  if (link) return new Set([link.from, link.to]);
  return scene.nodes.has(focus) ? new Set([focus, ...neighboursOf(scene, focus)]) : new Set();
}

function neighboursOf(scene: Scene, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { from, to } of scene.links.values()) {
    if (from === id) found.add(to);
    if (to === id) found.add(from);
  }
  return found;
}

function toggled(kinds: ReadonlySet<KindName>, kind: KindName): ReadonlySet<KindName> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}

function elementOf(svg: SVGSVGElement | null, id: string): SVGElement | null {
  return svg?.querySelector<SVGElement>(`[data-node="${CSS.escape(id)}"]`) ?? null;
}
