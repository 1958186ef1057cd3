import type { NeighbourCount } from '../queries/drawn.ts';
import { kindNoun, readableRelation } from '../words.ts';
import { Glyph } from './kind-line.tsx';

interface ConnectionsProps {
  readonly counts: readonly NeighbourCount[];
  readonly onExpand: (relation: string, kind: string) => void;
}

/** What it is joined with, by relation and kind, with how many; a press brings those to the canvas. */
export function Connections({ counts, onExpand }: ConnectionsProps) {
  if (counts.length === 0) return <p class="empty">Nothing is joined with it yet.</p>;
  return (
    <ul class="connections">
      {counts.map(({ relation, direction, kind, count }) => {
        const words =
          direction === 'OUT'
            ? `${readableRelation(relation)} ${kindNoun(kind, count)}`
            : `${kindNoun(kind, count)} ${readableRelation(relation)} it`;
        return (
          <li key={`${relation} ${direction} ${kind}`}>
            <button type="button" aria-label={`Show ${count}: ${words}`} onClick={() => onExpand(relation, kind)}>
              <Glyph kind={kind} />
              {words}
              <span class="count">{count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
