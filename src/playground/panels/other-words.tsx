import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';
import type { StatementDetail } from '../queries/detail.ts';
import type { Words } from '../queries/review.ts';
import { MarkingContext } from '../state/marking.ts';
import { useEscape } from '../state/use-escape.ts';
import { shortened } from '../words.ts';
import { Ends } from './ends.tsx';

interface OtherWordsProps {
  readonly statement: StatementDetail;
  readonly isBusy: boolean;
  readonly onChoose: (words: Words) => void;
  readonly onLeave: () => void;
}

/** Chooses other words for a statement: marked in the article beside, or their ends moved word by word. */
export function OtherWords({ statement, isBusy, onChoose, onLeave }: OtherWordsProps) {
  const { text, span, begin, leave } = useContext(MarkingContext);
  const now = toWhole(statement);
  useLayoutEffect(() => {
    begin(now, statement.id);
    return () => leave();
    // Anew when the article opens that has them.
  }, [text]);
  useEscape(onLeave);
  const isOther = span !== null && (span.start !== now.start || span.end !== now.end);
  const words = span && text?.slice(span.start, span.end);
  return (
    <div class="picker" role="group" aria-label="Other words">
      <p class="who">
        Mark its words in the article, or move their ends.
        {(statement.evidence?.length ?? 0) > 1 && ' They become one stretch.'}
      </p>
      <Ends of={['start', 'end']} isFirst />
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

/** From the first of its words to the last. */
function toWhole({ evidence }: StatementDetail): Span {
  const [first, last] = [evidence?.[0], evidence?.at(-1)];
  return { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.text?.length ?? 0) };
}
