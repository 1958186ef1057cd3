import { readableRelation } from '../relation-words.ts';
import type { Curve } from './curves.ts';
import type { Point } from './layout.ts';
import { linkKey, type GraphLink } from './links.ts';
import type { GraphNode } from './scene.ts';

interface EdgeProps {
  readonly link: GraphLink;
  readonly from: GraphNode & Point;
  readonly to: GraphNode & Point;
  readonly curve: Curve;
  readonly words: string;
  readonly selected: boolean;
  readonly faded: boolean;
  readonly labelled: boolean;
  /** Where the label stands. */
  readonly label: Point;
}

/** What an edge is labelled with: the relation, and how often. */
export function wordsOfLink({ relation, count }: GraphLink): string {
  return `${readableRelation(relation)}${count > 1 ? ` ×${count}` : ''}`;
}

/** One line between two nodes, with a broad invisible one that a pointer can hit. */
export function Edge({ link, from, to, curve: { path }, words, selected, faded, labelled, label }: EdgeProps) {
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
      <text class="relation" x={label.x} y={label.y} dy="0.32em">
        {words}
      </text>
    </g>
  );
}
