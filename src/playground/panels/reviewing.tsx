import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRead } from '../queries/article.ts';
import type { StatementDetail } from '../queries/detail.ts';
import type { JudgementLine } from '../queries/review.ts';
import { JudgingContext, type RejectedHere as RejectedStatement } from '../state/judging.ts';
import { Link } from '../state/link.tsx';
import { joined, readableDate } from '../words.ts';
import { Heading } from './heading.tsx';
import { SpeakerPicker } from './speaker-picker.tsx';

/** What people judged of a statement, and what the reader may judge of it. */
export function Reviewing({ statement }: { readonly statement: StatementDetail }) {
  const { accept, reject, linkSpeaker, undo } = useContext(JudgingContext);
  const { told, says, isBusy, does } = useTold(statement.id);
  const [isPicking, setPicking] = useState(false);
  const judgements = statement.judgements ?? [];
  const read = statement.asRead?.links.filter(({ part }) => part === 'SPEAKER') ?? [];
  const accepted = judgements.some(({ verb }) => verb === 'ACCEPT');

  useEffect(() => setPicking(false), [statement.id]);

  return (
    <section class="reviewing" aria-label="Review">
      <Heading title={statement.reviewed ? 'Reviewed' : 'Not reviewed yet'} count={null} />
      {judgements.map((judgement) => (
        <p class="judgement" key={judgement.id}>
          {toLine(judgement)}{' '}
          <button type="button" class="more" disabled={isBusy} onClick={() => void does(() => undo(judgement.id), 'Taken back.')}>
            Undo
          </button>
        </p>
      ))}
      {read.some(({ node }) => node && node.id !== statement.speaker?.id) && (
        <p class="who">
          The service read:{' '}
          {read.map(({ node, confidence }) => (
            <span key={node?.id}>
              {node && <Link to={{ focus: node.id }}>{node.caption}</Link>} {`confidence ${confidence.toFixed(2)}`}
            </span>
          ))}
        </p>
      )}
      {isPicking ? (
        <SpeakerPicker
          key="picker"
          isBusy={isBusy}
          onLeave={() => setPicking(false)}
          onChoose={({ id, caption }) =>
            void does(() => linkSpeaker(statement.id, id), `${caption} is the speaker now.`).then((done) => done && setPicking(false))
          }
        />
      ) : (
        <p class="actions" key="actions">
          {!accepted && (
            <button type="button" disabled={isBusy} onClick={() => void does(() => accept(statement.id), 'Accepted as it is.')}>
              It is right
            </button>
          )}
          <button type="button" disabled={isBusy} onClick={() => setPicking(true)}>
            Another speaker…
          </button>
          <button type="button" disabled={isBusy} onClick={() => void does(() => reject(statement.id), 'Rejected.')}>
            No statement
          </button>
        </p>
      )}
      <p class="told" key="told" role="status" tabindex={-1} ref={told}>
        {says}
      </p>
    </section>
  );
}

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
      <p class="told" key="told" role="status" tabindex={-1} ref={told}>
        {says}
      </p>
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
      <p class="told" key="told" role="status" tabindex={-1} ref={told}>
        {says}
      </p>
    </>
  );
}

const verbs: Readonly<Record<string, string>> = { ACCEPT: 'Accepted', CORRECT: 'Corrected', REJECT: 'Rejected' };
const parts: Readonly<Record<string, string>> = { SPEAKER: 'speaker', ADDRESSEE: 'addressee', ABOUT: 'subject' };

function toLine({ verb, part, actorName, by, at, why }: JudgementLine): string {
  const what = part === null ? verbs[verb] : `${verb === 'UNLINK' ? 'Not the' : 'The'} ${parts[part]}: ${actorName}`;
  return joined(what, `by ${by}, ${readableDate(at.slice(0, 10))}`, why);
}

/** Does something, one thing at a time, and says how it went where a screen reader hears it and the keyboard goes on. */
function useTold(of: string) {
  const told = useRef<HTMLParagraphElement>(null);
  const [says, setSays] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => setSays(''), [of]);
  const does = async (work: () => Promise<void>, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      await work();
      setSays(done);
      return true;
    } catch (error) {
      setSays(error instanceof Error ? error.message : 'It did not work.');
      return false;
    } finally {
      setBusy(false);
      told.current?.focus();
    }
  };
  return { told, says, isBusy, does };
}
