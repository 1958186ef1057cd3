import { useContext, useEffect, useState } from 'preact/hooks';
import type { StatementDetail } from '../queries/detail.ts';
import type { Named } from '../queries/statement.ts';
import type { Part } from '../queries/review.ts';
import { JudgingContext } from '../state/judging.ts';
import { useNavigation } from '../state/link.tsx';
import { MarkingContext } from '../state/marking.ts';
import { useTold } from '../state/use-told.ts';
import { AsRead } from './as-read.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { Heading } from './heading.tsx';
import { JudgementList } from './judgement-list.tsx';
import { OtherKind } from './other-kind.tsx';
import { OtherWords } from './other-words.tsx';
import { asks } from './parts.ts';
import { kindWords } from './statement-list.tsx';
import { Told } from './told.tsx';

/** What people judged of a statement, and what the reader may judge of it. */
export function Reviewing({ statement }: { readonly statement: StatementDetail }) {
  const { accept, correctKind, correctWords, reject, link, unlink, undo } = useContext(JudgingContext);
  const { told, says, isBusy, does, say } = useTold(statement.id);
  const { made } = useContext(MarkingContext);
  const { go } = useNavigation();
  const [picking, setPicking] = useState<Part | 'WORDS' | 'KIND' | null>(null);
  const judgements = statement.judgements ?? [];
  // Made of words that a reader marked: without its last judgement it is none.
  const isByHand = statement.reviewed && statement.asRead === null && judgements.length === 1;
  const takeBack = async (id: string) => {
    await undo(id);
    if (isByHand) go({ focus: null });
  };
  const settle = (work: () => Promise<void>, done: string) => void does(work, done).then((isDone) => isDone && setPicking(null));
  const chooseWords = () => {
    if (statement.article) go({ article: statement.article.id });
    setPicking('WORDS');
  };
  const leave = () => {
    setPicking(null);
    told.current?.focus();
  };
  const accepted = judgements.some(({ verb }) => verb === 'ACCEPT');

  useEffect(() => {
    setPicking(null);
    if (made === statement.id) say('These words are a statement.');
  }, [statement.id]);

  return (
    <section class="reviewing" aria-label="Review">
      <Heading title={statement.reviewed ? 'Reviewed' : 'Not reviewed yet'} count={null} />
      <JudgementList judgements={judgements} isBusy={isBusy} onUndo={({ id }) => void does(() => takeBack(id), 'Taken back.')} />
      <AsRead statement={statement} />
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
      {picking === 'WORDS' ? (
        <OtherWords
          key={picking}
          {...{ statement, isBusy }}
          onLeave={leave}
          onChoose={(words) => settle(() => correctWords(statement.id, words), 'Its words are others now.')}
        />
      ) : picking === 'KIND' ? (
        <OtherKind
          key={picking}
          kind={statement.kind}
          isBusy={isBusy}
          onLeave={leave}
          onChoose={(kind) => settle(() => correctKind(statement.id, kind), `It is ${kindWords[kind]} now.`)}
        />
      ) : picking !== null ? (
        <EntityPicker
          key={picking}
          question={asks[picking].question}
          kinds={asks[picking].kinds}
          isBusy={isBusy}
          onLeave={leave}
          onChoose={({ id, caption }) => settle(() => link(statement.id, picking, id), `${caption} ${asks[picking].done}`)}
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
          <button type="button" disabled={isBusy} onClick={chooseWords}>
            Other words…
          </button>
          <button type="button" disabled={isBusy} onClick={() => setPicking('KIND')}>
            Another kind…
          </button>
          <button type="button" disabled={isBusy} onClick={() => void does(() => reject(statement.id), 'Rejected.')}>
            No statement
          </button>
        </p>
      )}
      <Told key="told" told={told} says={says} />
    </section>
  );
}

/** Whom a statement is linked with beside its speaker, each to be denied. */
function linkedWith({ addressees, about }: StatementDetail): readonly { readonly part: Part; readonly node: Named }[] {
  const of = (part: Part, nodes: readonly Named[] = []) => nodes.map((node) => ({ part, node }));
  return [...of('ADDRESSEE', addressees?.nodes), ...of('ABOUT', about?.nodes)];
}
