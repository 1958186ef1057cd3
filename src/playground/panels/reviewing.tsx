import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRead } from '../queries/article.ts';
import type { StatementDetail } from '../queries/detail.ts';
import type { Named } from '../queries/statement.ts';
import type { JudgementLine, Part } from '../queries/review.ts';
import { JudgingContext, type RejectedHere as RejectedStatement } from '../state/judging.ts';
import { Link, useNavigation } from '../state/link.tsx';
import { useTold } from '../state/use-told.ts';
import { joined, readableDate } from '../words.ts';
import { Heading } from './heading.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { asks } from './parts.ts';

/** What people judged of a statement, and what the reader may judge of it. */
export function Reviewing({ statement }: { readonly statement: StatementDetail }) {
  const { accept, reject, link, unlink, undo } = useContext(JudgingContext);
  const { told, says, isBusy, does } = useTold(statement.id);
  const { go } = useNavigation();
  const [picking, setPicking] = useState<Part | null>(null);
  const judgements = statement.judgements ?? [];
  const read = statement.asRead?.links.filter(({ part }) => part === 'SPEAKER') ?? [];
  // Made of words that a reader marked: without its last judgement it is none.
  const isByHand = statement.reviewed && statement.asRead === null && judgements.length === 1;
  const takeBack = async (id: string) => {
    await undo(id);
    if (isByHand) go({ focus: null });
  };
  const accepted = judgements.some(({ verb }) => verb === 'ACCEPT');

  useEffect(() => setPicking(null), [statement.id]);

  return (
    <section class="reviewing" aria-label="Review">
      <Heading title={statement.reviewed ? 'Reviewed' : 'Not reviewed yet'} count={null} />
      {judgements.map((judgement) => (
        <p class="judgement" key={judgement.id}>
          {toLine(judgement)}{' '}
          <button type="button" class="more" disabled={isBusy} onClick={() => void does(() => takeBack(judgement.id), 'Taken back.')}>
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
      {linkedWith(statement).map(({ part, node }) => (
        <p class="judgement" key={`${part} ${node.id}`}>
          {`${asks[part].label} ${node.caption}`}{' '}
          <button
            type="button"
            class="more"
            disabled={isBusy}
            onClick={() => void does(() => unlink(statement.id, part, node.id), `${node.caption} ${asks[part].undone}`)}
          >
            Not so
          </button>
        </p>
      ))}
      {picking !== null ? (
        <EntityPicker
          key={picking}
          question={asks[picking].question}
          kinds={asks[picking].kinds}
          isBusy={isBusy}
          onLeave={() => setPicking(null)}
          onChoose={({ id, caption }) =>
            void does(() => link(statement.id, picking, id), `${caption} ${asks[picking].done}`).then((done) => done && setPicking(null))
          }
        />
      ) : (
        <p class="actions" key="actions">
          {!accepted && (
            <button type="button" disabled={isBusy} onClick={() => void does(() => accept(statement.id), 'Accepted as it is.')}>
              It is right
            </button>
          )}
          <button type="button" disabled={isBusy} onClick={() => setPicking('SPEAKER')}>
            Another speaker…
          </button>
          <button type="button" disabled={isBusy} onClick={() => setPicking('ADDRESSEE')}>
            Said to…
          </button>
          <button type="button" disabled={isBusy} onClick={() => setPicking('ABOUT')}>
            About…
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

/** Whom a statement is linked with beside its speaker, each to be denied. */
function linkedWith({ addressees, about }: StatementDetail): readonly { readonly part: Part; readonly node: Named }[] {
  const of = (part: Part, nodes: readonly Named[] = []) => nodes.map((node) => ({ part, node }));
  return [...of('ADDRESSEE', addressees?.nodes), ...of('ABOUT', about?.nodes)];
}

const verbs: Readonly<Record<string, string>> = { ACCEPT: 'Accepted', CORRECT: 'Corrected', REJECT: 'Rejected' };
const parts: Readonly<Record<string, string>> = { SPEAKER: 'speaker', ADDRESSEE: 'addressee', ABOUT: 'subject' };

function toLine({ verb, part, actorName, by, at, why }: JudgementLine): string {
  const what = part === null ? verbs[verb] : `${verb === 'UNLINK' ? 'Not the' : 'The'} ${parts[part]}: ${actorName}`;
  return joined(what, `by ${by}, ${readableDate(at.slice(0, 10))}`, why);
}
