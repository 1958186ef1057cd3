import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '../../domain/limits.ts';
import { toNote, type Drawn } from '../queries/drawn.ts';
import { findActors } from '../queries/review.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { Glyph } from './kind-line.tsx';

interface ActorPickerProps {
  readonly question: string;
  readonly isBusy: boolean;
  readonly onChoose: (actor: Drawn) => void;
  readonly onLeave: () => void;
}

/** Finds a person or organization by name; each hit is a button, so that Tab and Enter are enough. */
export function ActorPicker({ question, isBusy, onChoose, onLeave }: ActorPickerProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const words = text.trim();
  const found = useLoaded(words === '' ? null : words, (signal) => findActors(words, signal));
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="picker" onKeyDown={({ key }) => key === 'Escape' && onLeave()}>
      <label>
        {question}
        <input
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={limits.searchCharacters}
          placeholder="A person or organization"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <ul>
        {(words === '' ? [] : (found.data ?? [])).map((actor) => (
          <li key={actor.id}>
            <button type="button" disabled={isBusy} onClick={() => onChoose(actor)}>
              <Glyph kind={actor.__typename} />
              <span>
                {actor.caption} <span class="who">{toNote(actor)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {words !== '' && found.status === 'ready' && found.data.length === 0 && <p class="empty">Nobody in the graph is called that.</p>}
      {found.status === 'failed' && <p class="failed">{found.message}</p>}
      <button type="button" class="more" onClick={onLeave}>
        Leave it as it is
      </button>
    </div>
  );
}
