import { useContext, useState } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';
import type { Part } from '../queries/review.ts';
import { JudgingContext } from '../state/judging.ts';
import { useNavigation } from '../state/link.tsx';
import { ActorPicker } from './actor-picker.tsx';

interface MarkedWordsProps {
  readonly article: string;
  readonly text: string;
  readonly span: Span;
  readonly onLeave: () => void;
}

const LONGEST = 80;
const asks: readonly (readonly [part: Part, label: string, question: string])[] = [
  ['SPEAKER', 'Said by…', 'Who said these words?'],
  ['ADDRESSEE', 'Said to…', 'Whom were these words said to?'],
  ['ABOUT', 'About…', 'Whom are these words about?'],
];

/** Words that the reader has marked in the article: linked with somebody they become a statement, made by hand. */
export function MarkedWords({ article, text, span, onLeave }: MarkedWordsProps) {
  const { linkWords } = useContext(JudgingContext);
  const { go } = useNavigation();
  const [part, setPart] = useState<Part | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const words = text.slice(span.start, span.end);
  const choose = async (actor: string) => {
    setBusy(true);
    try {
      const statement = await linkWords(article, { ...span, text: words }, part ?? 'SPEAKER', actor);
      onLeave();
      if (statement !== null) go({ focus: statement });
    } catch (error) {
      setFailed(error instanceof Error ? error.message : 'It did not work.');
      setBusy(false);
    }
  };
  return (
    <section class="marked-words" aria-label="Marked words">
      <p class="quotation">{words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words}</p>
      {part === null ? (
        <p class="actions">
          {asks.map(([one, label]) => (
            <button type="button" key={one} onClick={() => setPart(one)}>
              {label}
            </button>
          ))}
          <button type="button" class="more" onClick={onLeave}>
            Leave it as it is
          </button>
        </p>
      ) : (
        <ActorPicker
          question={asks.find(([one]) => one === part)?.[2] ?? ''}
          isBusy={isBusy}
          onLeave={() => setPart(null)}
          onChoose={({ id }) => void choose(id)}
        />
      )}
      <p class="told" role="status">
        {failed}
      </p>
    </section>
  );
}
