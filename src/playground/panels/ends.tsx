import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';
import { moveEnd, moveParagraph, type Step } from '../reading/ends.ts';
import { MarkingContext } from '../state/marking.ts';

type Move = (text: string, span: Span, step: Step) => Span;

const moves = {
  start: { name: 'Begin a word or mark', back: 'earlier', on: 'later', move: (text, span, step) => moveEnd(text, span, 'start', step) },
  end: { name: 'End a word or mark', back: 'earlier', on: 'later', move: (text, span, step) => moveEnd(text, span, 'end', step) },
  paragraph: { name: 'The paragraph', back: 'before', on: 'after', move: moveParagraph },
} as const satisfies Readonly<Record<string, { name: string; back: string; on: string; move: Move }>>;

interface EndsProps {
  /** What can be moved. */
  readonly of: readonly (keyof typeof moves)[];
  /** The keyboard goes on here. */
  readonly isFirst: boolean;
}

/** Buttons that move the ends of the marked words: what the mouse does in the article, for the keyboard and for a finger. */
export function Ends({ of, isFirst }: EndsProps) {
  const { text, span, mark } = useContext(MarkingContext);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFirst) first.current?.focus();
  }, []);
  const go = (move: Move, step: Step) => {
    if (span === null || text === null) return;
    document.getSelection()?.removeAllRanges();
    mark(move(text, span, step));
  };
  return (
    <div class="ends">
      {of.map((one, index) => {
        const { name, back, on, move } = moves[one];
        return (
          <p key={one}>
            <span>{name}</span>
            <button type="button" ref={index === 0 ? first : null} aria-label={`${name} ${back}`} onClick={() => go(move, -1)}>
              {back}
            </button>
            <button type="button" aria-label={`${name} ${on}`} onClick={() => go(move, 1)}>
              {on}
            </button>
          </p>
        );
      })}
    </div>
  );
}
