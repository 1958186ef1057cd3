import { kinds } from '../../domain/model.ts';
import { counted, joined } from '../words.ts';
import { toLines } from './label.ts';
import type { Point } from './layout.ts';
import { radiusOf } from './radius.ts';
import type { GraphNode } from './scene.ts';

interface NodeProps {
  readonly node: GraphNode & Point;
  readonly selected: boolean;
  readonly expanded: boolean;
  readonly faded: boolean;
  /** How many of its relationships lead to what is not drawn. */
  readonly unseen: number;
  readonly inTabOrder: boolean;
}

/** One node: colour and glyph by kind, its caption below, and how much of it is not drawn yet. */
export function Node({ node, selected, expanded, faded, unseen, inTabOrder }: NodeProps) {
  const { hue, glyph } = kinds[node.kind].look;
  const radius = radiusOf(node.kind);
  const place = { transform: `translate(${node.x},${node.y})`, style: { '--hue': hue } };
  return (
    <>
      <g
        class={`node hued ${faded ? 'faded' : ''}`}
        data-node={node.id}
        {...place}
        role="button"
        tabindex={inTabOrder ? 0 : -1}
        aria-label={joined(
          `${node.caption}, ${node.kind.toLowerCase()}`,
          node.note,
          unseen > 0 && `${counted(unseen, 'connection')} not shown`,
        )}
        aria-pressed={selected}
        aria-expanded={expanded}
      >
        <circle class="halo" r={radius + 5} />
        <circle class="disc" r={radius} />
      </g>
      {/* Beside the button, not in it: its name has the caption whole. */}
      <g class={`node-words hued ${faded ? 'faded' : ''}`} data-kind={node.kind} aria-hidden="true" {...place}>
        <text class="glyph" y={radius * 0.34} font-size={radius * 0.95}>
          {glyph}
        </text>
        <text class="caption" y={radius + 15}>
          {toLines(node.caption).map((line, index) => (
            <tspan key={index} x="0" dy={index === 0 ? 0 : '1.17em'}>
              {line}
            </tspan>
          ))}
        </text>
        {unseen > 0 && (
          <text class="unseen" x={radius * 0.78} y={-radius * 0.78}>
            +{unseen}
          </text>
        )}
      </g>
    </>
  );
}
