import { useMemo } from 'preact/hooks';
import type { KindName } from '../../domain/model.ts';
import { toBends, toCurve } from './curves.ts';
import { Edge, wordsOfLink } from './edge.tsx';
import { placeLabels, type Labelled } from './label-places.ts';
import type { Point } from './layout.ts';
import { Node } from './node.tsx';
import { linkKey, type GraphLink } from './links.ts';
import { radiusOf } from './radius.ts';
import { neighboursOf, unseenCount, type GraphNode, type Scene } from './scene.ts';

interface DrawingProps {
  readonly scene: Scene;
  /** Where nodes stand now: one may be under way. */
  readonly nodes: Scene['nodes'];
  readonly focus: string | null;
  readonly dimmed: ReadonlySet<KindName>;
  /** The one node that the Tab key reaches; arrow keys lead on. */
  readonly tabStop: string | undefined;
  /** How much larger words are drawn than the rest. */
  readonly boost: number;
}

/** With more edges than this, only those of what is looked at are labelled. */
const LABELLED = 16;
/** With more edges than this, only those that are labelled look for the best place of their label. */
const PLACED = 60;
/** Around what is looked at there is no room for all labels: they stand nearer to the other end. */
const FAR = 0.64;

/** All edges, and all nodes above them. What has nothing to do with what is looked at steps back. */
export function Drawing({ scene, nodes, focus, dimmed, tabStop, boost }: DrawingProps) {
  const near = useMemo(() => nearTo(scene, focus), [scene, focus]);
  const edges = useMemo(() => toEdges(scene, nodes, focus, near), [scene, nodes, focus, near]);
  const places = useMemo(
    () => placeLabels(edges.length > PLACED ? edges.filter(({ labelled }) => labelled) : edges, nodes.values(), boost),
    [edges, boost],
  );

  const toEdge = ({ key, link, from, to, curve, words, share, isTouched, labelled }: DrawnEdge) => {
    const place = places.get(key);
    return (
      <Edge
        key={key}
        {...{ link, from, to, curve, words }}
        selected={focus === key}
        faded={dimmed.has(from.kind) || dimmed.has(to.kind) || (near.size > 0 && !isTouched)}
        label={place ?? curve.at(share)}
        labelled={labelled && (focus === key || place?.isFree === true)}
      />
    );
  };

  return (
    <>
      {edges.map(toEdge)}
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

interface DrawnEdge extends Labelled {
  readonly link: GraphLink;
  readonly from: GraphNode & Point;
  readonly to: GraphNode & Point;
  readonly isTouched: boolean;
  readonly labelled: boolean;
}

/** Every link as it is drawn, those with labels first: they choose their places first. */
function toEdges(scene: Scene, nodes: Scene['nodes'], focus: string | null, near: ReadonlySet<string>): readonly DrawnEdge[] {
  const links = [...scene.links.values()];
  const bends = toBends(links);
  const isUncrowded = near.size <= LABELLED;
  const isSparse = links.filter(({ relation }) => relation !== 'MENTIONS').length <= LABELLED;
  const edges = links.flatMap((link): readonly DrawnEdge[] => {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
    if (!from || !to) return [];
    const key = linkKey(link);
    const isTouched = focus === key || focus === link.from || focus === link.to;
    const labelled = (isTouched && (isUncrowded || focus === key)) || (isSparse && near.size === 0 && link.relation !== 'MENTIONS');
    const curve = toCurve(from, to, bends.get(key) ?? 0, { from: radiusOf(from.kind), to: radiusOf(to.kind) });
    const share = focus === link.from ? FAR : focus === link.to ? 1 - FAR : 0.5;
    return [{ key, link, from, to, curve, words: wordsOfLink(link), share, isTouched, labelled }];
  });
  return edges.sort((a, b) => Number(b.labelled) - Number(a.labelled));
}

/** What stays bright while something is looked at: it, and what it is joined to. */
function nearTo(scene: Scene, focus: string | null): ReadonlySet<string> {
  if (focus === null) return new Set();
  const link = scene.links.get(focus);
  if (link) return new Set([link.from, link.to]);
  return scene.nodes.has(focus) ? new Set([focus, ...neighboursOf(scene, focus)]) : new Set();
}
