import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '../../domain/limits.ts';
import type { EntityDetail } from '../queries/detail.ts';
import { toNote, type Drawn } from '../queries/drawn.ts';
import { JudgingContext } from '../state/judging.ts';
import { useTold } from '../state/use-told.ts';
import { EntityPicker } from './entity-picker.tsx';
import { Heading } from './heading.tsx';
import { JudgementList } from './judgement-list.tsx';
import { Told } from './told.tsx';

/** Who is who: what the graph has twice is made one, with a reason; and what people judged so far. */
export function Sameness({ entity }: { readonly entity: EntityDetail }) {
  const { merge, undo } = useContext(JudgingContext);
  const { told, says, isBusy, does } = useTold(entity.id);
  const [isPicking, setPicking] = useState(false);
  const [other, setOther] = useState<Drawn | null>(null);
  const judgements = entity.judgements ?? [];
  useEffect(() => {
    setPicking(false);
    setOther(null);
  }, [entity.id]);
  const leave = () => {
    setPicking(false);
    setOther(null);
    told.current?.focus();
  };
  const choose = (found: Drawn) => {
    setPicking(false);
    setOther(found);
  };
  const join = ({ id, caption }: Drawn, why: string) =>
    void does(() => merge(entity.id, id, why), `${caption} and ${entity.caption} are one now.`).then((done) => done && setOther(null));
  return (
    <section class="reviewing" aria-label="Who is who">
      <Heading title="Twice in the graph?" count={null} />
      {isPicking ? (
        <EntityPicker
          question={`${entity.__typename === 'Person' ? 'Who' : 'What'} is the same as ${entity.caption}?`}
          kinds={[entity.__typename]}
          except={entity.id}
          isBusy={isBusy}
          onLeave={leave}
          onChoose={choose}
        />
      ) : other !== null ? (
        <Confirm entity={entity} other={other} isBusy={isBusy} onJoin={(why) => join(other, why)} onLeave={leave} />
      ) : (
        <p class="actions" key="actions">
          <button type="button" disabled={isBusy} onClick={() => setPicking(true)}>
            The same as…
          </button>
        </p>
      )}
      <Told key="told" told={told} says={says} />
      {judgements.length > 0 && <Heading title="Judged by people" count={judgements.length} />}
      <JudgementList
        judgements={judgements}
        isBusy={isBusy}
        onUndo={({ id, verb }) => void does(() => undo(id), backWords[verb] ?? 'Taken back.')}
      />
    </section>
  );
}

/** What is said when a judgement was taken back. */
const backWords: Readonly<Record<string, string>> = { MERGE: 'They are two again.', SPLIT: 'They are one again.' };

interface ConfirmProps {
  readonly entity: EntityDetail;
  readonly other: Drawn;
  readonly isBusy: boolean;
  readonly onJoin: (why: string) => void;
  readonly onLeave: () => void;
}

function Confirm({ entity, other, isBusy, onJoin, onLeave }: ConfirmProps) {
  const [why, setWhy] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const note = toNote(other);
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="picker" onKeyDown={({ key }) => key === 'Escape' && onLeave()}>
      <p class="who">{`All that the graph has of ${other.caption}${note && ` (${note})`} becomes ${entity.caption}’s.`}</p>
      <label>
        Why
        <input
          ref={field}
          type="text"
          maxLength={limits.reasonCharacters}
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </label>
      <p class="actions">
        <button type="button" class="main" disabled={isBusy} onClick={() => onJoin(why)}>
          They are one
        </button>
        <button type="button" class="more" onClick={onLeave}>
          Leave it as it is
        </button>
      </p>
    </div>
  );
}
