import { useContext, useEffect, useState } from 'preact/hooks';
import type { StatementDetail } from '../queries/detail.ts';
import type { Named } from '../queries/statement.ts';
import type { Part } from '../queries/review.ts';
import { JudgingContext } from '../state/judging.ts';
import { Link, useNavigation } from '../state/link.tsx';
import { useTold } from '../state/use-told.ts';
import { EntityPicker } from './entity-picker.tsx';
import { Heading } from './heading.tsx';
import { JudgementList } from './judgement-list.tsx';
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
  const leave = () => {
    setPicking(null);
    told.current?.focus();
  };
  const accepted = judgements.some(({ verb }) => verb === 'ACCEPT');

  useEffect(() => setPicking(null), [statement.id]);

  return (
    <section class="reviewing" aria-label="Review">
      <Heading title={statement.reviewed ? 'Reviewed' : 'Not reviewed yet'} count={null} />
      <JudgementList judgements={judgements} isBusy={isBusy} onUndo={({ id }) => void does(() => takeBack(id), 'Taken back.')} />
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
          onLeave={leave}
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

/** Whom a statement is linked with beside its speaker, each to be denied. */
function linkedWith({ addressees, about }: StatementDetail): readonly { readonly part: Part; readonly node: Named }[] {
  const of = (part: Part, nodes: readonly Named[] = []) => nodes.map((node) => ({ part, node }));
  return [...of('ADDRESSEE', addressees?.nodes), ...of('ABOUT', about?.nodes)];
}
