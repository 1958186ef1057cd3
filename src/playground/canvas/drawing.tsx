import { useMemo } from 'preact/hooks';
import type { KindName } from '../../domain/model.ts';
import { toBends } from './curves.ts';
import { Edge } from './edge.tsx';
import { Node } from './node.tsx';
import { linkKey, type GraphLink } from './links.ts';
import { neighboursOf, unseenCount, type Scene } from './scene.ts';

interface DrawingProps {
  readonly scene: Scene;
  /** Where nodes stand now: one may be under way. */
  readonly nodes: Scene['nodes'];
  readonly focus: string | null;
  readonly dimmed: ReadonlySet<KindName>;
  /** The one node that the Tab key reaches; arrow keys lead on. */
  readonly tabStop: string | undefined;
}

/** With more edges than this, only those of what is looked at are labelled. */
const LABELLED = 16;
/** Around what is looked at there is no room for all labels: they stand nearer to the other end. */
const FAR = 0.64;

/** All edges, and all nodes above them. What has nothing to do with what is looked at steps back. */
export function Drawing({ scene, nodes, focus, dimmed, tabStop }: DrawingProps) {
  const links = useMemo(() => [...scene.links.values()], [scene]);
  const bends = useMemo(() => toBends(links), [links]);
  const near = useMemo(() => nearTo(scene, focus), [scene, focus]);
  const isUncrowded = near.size <= LABELLED;
  const isSparse = links.filter(({ relation }) => relation !== 'MENTIONS').length <= LABELLED;

  const toEdge = (link: GraphLink) => {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
    if (!from || !to) return null;
    const key = linkKey(link);
    const isTouched = focus === key || focus === link.from || focus === link.to;
    return (
      <Edge
        key={key}
        {...{ link, from, to }}
        bend={bends.get(key) ?? 0}
        selected={focus === key}
        faded={dimmed.has(from.kind) || dimmed.has(to.kind) || (near.size > 0 && !isTouched)}
        labelAt={focus === link.from ? FAR : focus === link.to ? 1 - FAR : 0.5}
        labelled={(isTouched && (isUncrowded || focus === key)) || (isSparse && near.size === 0 && link.relation !== 'MENTIONS')}
      />
    );
  };

  return (
    <>
      {links.map(toEdge)}
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
    </>
  );
}

/** What stays bright while something is looked at: it, and what it is joined to. */
function nearTo(scene: Scene, focus: string | null): ReadonlySet<string> {
  if (focus === null) return new Set();
  const link = scene.links.get(focus);
  if (link) return new Set([link.from, link.to]);
  return scene.nodes.has(focus) ? new Set([focus, ...neighboursOf(scene, focus)]) : new Set();
}
