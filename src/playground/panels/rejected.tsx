import { useContext, useEffect, useRef } from 'preact/hooks';
import type { ArticleRead } from '../queries/article.ts';
import { JudgingContext, type RejectedHere as RejectedStatement } from '../state/judging.ts';
import { useTold } from '../state/use-told.ts';
import { Heading } from './heading.tsx';
import { Told } from './told.tsx';

/** What stands where a statement was, when the reader has just rejected it. */
export function Rejected({ rejected }: { readonly rejected: RejectedStatement }) {
  const { undo } = useContext(JudgingContext);
  const { told, says, isBusy, does } = useTold(rejected.judgement);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <>
      <h2>Rejected</h2>
      <p class="empty">It is no statement, you said: no list, count or search has it any more, also when the article is read again.</p>
      <p class="actions">
        <button type="button" class="main" ref={back} disabled={isBusy} onClick={() => void does(() => undo(rejected.judgement), '')}>
          Undo
        </button>
      </p>
      <Told key="told" told={told} says={says} />
    </>
  );
}

/** What people rejected of an article, each to be had back. */
export function RejectedHere({ judgements }: { readonly judgements: NonNullable<ArticleRead['judgements']> }) {
  const { undo } = useContext(JudgingContext);
  const { told, says, isBusy, does } = useTold('');
  const rejected = judgements.filter(({ verb, stands }) => verb === 'REJECT' && stands);
  return (
    <>
      {rejected.length > 0 && <Heading title="Rejected by people" count={rejected.length} />}
      {rejected.map(({ id, words, by }) => (
        <p class="judgement" key={id}>
          {words.join(' … ')} <span class="who">by {by}</span>{' '}
          <button type="button" class="more" disabled={isBusy} onClick={() => void does(() => undo(id), 'It is a statement again.')}>
            Undo
          </button>
        </p>
      ))}
      <Told key="told" told={told} says={says} />
    </>
  );
}
