import { readableRelation } from '../relation-words.ts';
import { toCurve } from './curves.ts';
import type { Point } from './layout.ts';
import { radiusOf } from './radius.ts';
import { linkKey, type GraphLink } from './links.ts';
import type { GraphNode } from './scene.ts';

interface EdgeProps {
  readonly link: GraphLink;
  readonly from: GraphNode & Point;
  readonly to: GraphNode & Point;
  readonly bend: number;
  readonly selected: boolean;
  readonly faded: boolean;
  readonly labelled: boolean;
  /** How far along the label stands, from 0 to 1. */
  readonly labelAt: number;
}

/** One line between two nodes, with a broad invisible one that a pointer can hit. */
export function Edge({ link, from, to, bend, selected, faded, labelled, labelAt }: EdgeProps) {
  const { path, label } = toCurve(from, to, bend, { from: radiusOf(from.kind), to: radiusOf(to.kind) }, labelAt);
  const words = `${readableRelation(link.relation)}${link.count > 1 ? ` ×${link.count}` : ''}`;
  return (
    <g
      class={`edge ${link.relation === 'MENTIONS' ? 'mention' : ''} ${faded ? 'faded' : ''} ${labelled ? 'labelled' : ''}`}
      data-edge={linkKey(link)}
      role="button"
      tabindex={-1}
      aria-label={`${from.caption}, ${words}, ${to.caption}`}
      aria-pressed={selected}
    >
      <path class="reach" d={path} />
      <path class="line" d={path} marker-end="url(#arrow)" />
      <text class="relation" x={label.x} y={label.y + 3}>
        {words}
      </text>
    </g>
  );
}
