import { useContext, useState } from 'preact/hooks';
import { actorKinds } from '../../domain/model.ts';
import type { Span } from '../../domain/span.ts';
import { JudgingContext } from '../state/judging.ts';
import { useNavigation } from '../state/link.tsx';
import { MarkingContext } from '../state/marking.ts';
import { useEscape } from '../state/use-escape.ts';
import { shortened } from '../words.ts';
import { Ends } from './ends.tsx';
import { EntityPicker } from './entity-picker.tsx';

interface MarkedWordsProps {
  readonly article: string;
  readonly text: string;
  readonly span: Span;
  /** The statement that these words are already. */
  readonly statement: string | null;
}

/** Words that the reader has marked in the article: with a speaker they become a statement, which is then linked as any other. */
export function MarkedWords({ article, text, span, statement }: MarkedWordsProps) {
  const { linkWords } = useContext(JudgingContext);
  const { isAsked, leave } = useContext(MarkingContext);
  const { go } = useNavigation();
  const [isPicking, setPicking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const words = text.slice(span.start, span.end);
  useEscape(leave);
  const lookAt = (made: string | null) => {
    leave(made);
    if (made !== null) go({ focus: made });
  };
  const choose = async (speaker: string) => {
    setBusy(true);
    try {
      lookAt(await linkWords(article, { ...span, text: words }, speaker));
    } catch (error) {
      setFailed(error instanceof Error ? error.message : 'It did not work.');
      setBusy(false);
    }
  };
  return (
    <section class="marked-words" aria-label="Marked words">
      <p class="quotation" role="status">
        {shortened(words)}
      </p>
      {isPicking ? (
        <EntityPicker
          question="Who said these words?"
          kinds={actorKinds}
          isBusy={isBusy}
          onLeave={() => setPicking(false)}
          onChoose={({ id }) => void choose(id)}
        />
      ) : (
        <>
          <Ends of={['start', 'end', 'paragraph']} isFirst={isAsked} />
          <p class="who">
            {statement === null
              ? 'With a speaker they become a statement; then say to whom, and about whom or what.'
              : 'They are a statement already.'}
          </p>
          <p class="actions">
            {statement === null ? (
              <button type="button" class="main" onClick={() => setPicking(true)}>
                Said by…
              </button>
            ) : (
              <button type="button" class="main" onClick={() => lookAt(statement)}>
                Look at it
              </button>
            )}
            <button type="button" class="more" onClick={() => leave()}>
              Leave it as it is
            </button>
          </p>
        </>
      )}
      <p class="told" role="status">
        {failed}
      </p>
    </section>
  );
}
