import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';
import type { StatementDetail } from '../queries/detail.ts';
import { moveEnd, type End } from '../reading/ends.ts';
import type { Words } from '../queries/review.ts';
import { RewordingContext } from '../state/rewording.ts';
import { shortened } from '../words.ts';

interface OtherWordsProps {
  readonly statement: StatementDetail;
  readonly isBusy: boolean;
  readonly onChoose: (words: Words) => void;
  readonly onLeave: () => void;
}

/** Chooses other words for a statement: marked in the article beside, or its ends moved word by word. */
export function OtherWords({ statement, isBusy, onChoose, onLeave }: OtherWordsProps) {
  const { text, span, choose } = useContext(RewordingContext);
  const first = useRef<HTMLButtonElement>(null);
  const now = toWhole(statement);
  useEffect(() => {
    choose(now);
    first.current?.focus();
    return () => {
      choose(null);
      document.getSelection()?.removeAllRanges();
    };
  }, []);
  useEffect(() => {
    // Wherever it is pressed: who marks words is in the article.
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => key === 'Escape' && !defaultPrevented && onLeave();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const isOther = span !== null && (span.start !== now.start || span.end !== now.end);
  const words = span && text?.slice(span.start, span.end);
  const move = (end: End, step: 1 | -1) => {
    if (span === null || text === null) return;
    document.getSelection()?.removeAllRanges();
    choose(moveEnd(text, span, end, step));
  };
  return (
    <div class="picker" role="group" aria-label="Other words">
      <p class="who">
        Mark its words in the article, or move their ends.
        {(statement.evidence?.length ?? 0) > 1 && ' They become one stretch.'}
      </p>
      {(['start', 'end'] as const).map((end) => (
        <p class="ends" key={end}>
          <span>{ends[end]} a word or mark</span>
          {([-1, 1] as const).map((step) => (
            <button
              type="button"
              key={step}
              ref={end === 'start' && step === -1 ? first : null}
              aria-label={`${ends[end]} a word or mark ${step === 1 ? 'later' : 'earlier'}`}
              onClick={() => move(end, step)}
            >
              {step === 1 ? 'later' : 'earlier'}
            </button>
          ))}
        </p>
      ))}
      <p class="actions">
        <button
          type="button"
          class="main"
          disabled={isBusy || !isOther || !words}
          onClick={() => span && words && onChoose({ ...span, text: words })}
        >
          These are its words
        </button>
        <button type="button" class="more" onClick={onLeave}>
          Leave it as it is
        </button>
      </p>
      <p class="quotation chosen-words" role="status">
        {words && shortened(words)}
      </p>
    </div>
  );
}

const ends = { start: 'Begin', end: 'End' } as const;

/** From the first of its words to the last. */
function toWhole({ evidence }: StatementDetail): Span {
  const [first, last] = [evidence?.[0], evidence?.at(-1)];
  return { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.text?.length ?? 0) };
}
