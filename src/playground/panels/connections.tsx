import type { KindName } from '../../domain/model.ts';
import type { RelationType } from '../../domain/relations.ts';
import type { NeighbourCount } from '../queries/drawn.ts';
import { readableRelation } from '../relation-words.ts';
import { counted, kindNoun } from '../words.ts';
import { Glyph } from './kind-line.tsx';

interface ConnectionsProps {
  readonly counts: readonly NeighbourCount[];
  readonly onExpand: (relation: RelationType, kind: KindName) => void;
}

/** What it is joined with, by relation and kind, with how many; a press brings those to the canvas. */
export function Connections({ counts, onExpand }: ConnectionsProps) {
  if (counts.length === 0) return <p class="empty">Nothing is joined with it yet.</p>;
  return (
    <ul class="connections">
      {[...counts]
        .sort((a, b) => b.count - a.count)
        .map(({ relation, direction, kind, count }) => {
          const words = `${readableRelation(relation, direction)} ${counted(count, kindNoun(kind), kindNoun(kind, 2))}`;
          return (
            <li key={`${relation} ${direction} ${kind}`}>
              <button type="button" title="Show in the graph" onClick={() => onExpand(relation, kind)}>
                <Glyph kind={kind} />
                {words}
              </button>
            </li>
          );
        })}
    </ul>
  );
}
