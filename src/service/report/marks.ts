import type { Facts, StatementFact } from '../../domain/facts.ts';
import { fromFlat, type Span } from '../../domain/span.ts';

export type MarkKind = 'content' | 'cue' | 'speaker';

/** A stretch of the text, and everything that is marked on all of it. */
export interface MarkedPiece extends Span {
  readonly kinds: ReadonlySet<MarkKind>;
  /** The statements whose content it is part of, in the order of the article. */
  readonly statements: readonly StatementFact[];
}

interface Mark extends Span {
  readonly kind: MarkKind;
  readonly statement: StatementFact;
}

/** Cuts a stretch of an article wherever a mark begins or ends, so that marks that lie inside one another need no nesting. */
export function markPieces({ statements }: Pick<Facts, 'statements'>, within: Span): readonly MarkedPiece[] {
  const marks = statements.flatMap(marksOf).filter(({ start, end }) => start < within.end && end > within.start);
  const inside = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > within.start && at < within.end);
  const cuts = [...new Set([within.start, ...inside, within.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? within.end;
    const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      end,
      kinds: new Set(here.map(({ kind }) => kind)),
      statements: here.filter(({ kind }) => kind === 'content').map(({ statement }) => statement),
    };
  });
}

function marksOf(statement: StatementFact): readonly Mark[] {
  const toMarks = (kind: MarkKind, flat: readonly number[] = []) => fromFlat(flat).map((span) => ({ ...span, kind, statement }));
  return [...toMarks('content', statement.segments), ...toMarks('cue', statement.cueSpan), ...toMarks('speaker', statement.speakerSpan)];
}
