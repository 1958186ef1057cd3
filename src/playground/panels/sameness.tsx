import { useContext, useEffect, useState } from 'preact/hooks';
import { limits } from '../../domain/limits.ts';
import type { EntityDetail } from '../queries/detail.ts';
import { toNote, type Drawn } from '../queries/drawn.ts';
import { JudgingContext } from '../state/judging.ts';
import { useTold } from '../state/use-told.ts';
import { EntityPicker } from './entity-picker.tsx';
import { Heading } from './heading.tsx';

/** Who is who: what the graph has twice is made one, with a reason, and parted again. */
export function Sameness({ entity }: { readonly entity: EntityDetail }) {
  const { merge, undo } = useContext(JudgingContext);
  const { told, says, isBusy, does } = useTold(entity.id);
  const [isPicking, setPicking] = useState(false);
  const [other, setOther] = useState<Drawn | null>(null);
  const [made, setMade] = useState<string | null>(null);
  useEffect(() => {
    setPicking(false);
    setOther(null);
    setMade(null);
  }, [entity.id]);
  const choose = (found: Drawn) => {
    setPicking(false);
    setOther(found);
  };
  const join = (why: string) =>
    void does(
      async () => {
        if (other !== null) setMade(await merge(entity.id, other.id, why));
        setOther(null);
      },
      `${other?.caption ?? ''} and ${entity.caption} are one now.`,
    );
  return (
    <section class="reviewing" aria-label="Who is who">
      <Heading title="Twice in the graph?" count={null} />
      {isPicking ? (
        <EntityPicker
          question={`${entity.__typename === 'Person' ? 'Who' : 'What'} is the same as ${entity.caption}?`}
          kinds={[entity.__typename]}
          except={entity.id}
          isBusy={isBusy}
          onLeave={() => setPicking(false)}
          onChoose={choose}
        />
      ) : other !== null ? (
        <Confirm entity={entity} other={other} isBusy={isBusy} onJoin={join} onLeave={() => setOther(null)} />
      ) : (
        <p class="actions">
          <button type="button" disabled={isBusy} onClick={() => setPicking(true)}>
            The same as…
          </button>
          {made !== null && (
            <button
              type="button"
              disabled={isBusy}
              onClick={() => void does(() => undo(made), 'They are two again.').then((done) => done && setMade(null))}
            >
              Undo
            </button>
          )}
        </p>
      )}
      <p class="told" role="status" tabindex={-1} ref={told}>
        {says}
      </p>
    </section>
  );
}

interface ConfirmProps {
  readonly entity: EntityDetail;
  readonly other: Drawn;
  readonly isBusy: boolean;
  readonly onJoin: (why: string) => void;
  readonly onLeave: () => void;
}

function Confirm({ entity, other, isBusy, onJoin, onLeave }: ConfirmProps) {
  const [why, setWhy] = useState('');
  const note = toNote(other);
  return (
    <div class="picker">
      <p class="who">{`All that the graph has of ${other.caption}${note && ` (${note})`} becomes ${entity.caption}’s.`}</p>
      <label>
        Why
        <input type="text" maxLength={limits.reasonCharacters} value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
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
