import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '../../domain/limits.ts';
import type { EntityKind } from '../../domain/model.ts';
import { toNote, type Drawn } from '../queries/drawn.ts';
import { findNamed } from '../queries/review.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { joined, kindNoun, oneOf } from '../words.ts';
import { Glyph } from './kind-line.tsx';

interface EntityPickerProps {
  readonly question: string;
  /** Of which kinds the answer may be. */
  readonly kinds: readonly EntityKind[];
  /** Who or what is no answer. */
  readonly except?: string;
  readonly isBusy: boolean;
  readonly onChoose: (entity: Drawn) => void;
  readonly onLeave: () => void;
}

/** Finds somebody or something by name; each hit is a button with its kind, so that Tab and Enter are enough. */
export function EntityPicker({ question, kinds, except, isBusy, onChoose, onLeave }: EntityPickerProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Until the next are there, the last stay: nothing below them jumps while one types.
  const last = useRef<readonly Drawn[]>([]);
  const words = text.trim();
  const found = useLoaded(words === '' ? null : words, (signal) => findNamed(words, kinds, signal));
  if (words === '') last.current = [];
  if (words !== '' && found.status === 'ready') last.current = found.data.filter(({ id }) => id !== except);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // What it stands in stays.
    event.preventDefault();
    onLeave();
  };
  return (
    <div class="picker" onKeyDown={onKeyDown}>
      <label>
        {question}
        <input
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={limits.searchCharacters}
          placeholder={oneOf(kinds)}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <ul>
        {last.current.map((entity) => (
          <li key={entity.id}>
            <button type="button" disabled={isBusy} onClick={() => onChoose(entity)}>
              <Glyph kind={entity.__typename} />
              <span>
                {entity.caption} <span class="who">{joined(kindNoun(entity.__typename), toNote(entity))}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {words !== '' && found.status === 'ready' && last.current.length === 0 && (
        <p class="empty">Nobody and nothing in the graph is called that.</p>
      )}
      {found.status === 'failed' && <p class="failed">{found.message}</p>}
      <button type="button" class="more" onClick={onLeave}>
        Leave it as it is
      </button>
    </div>
  );
}
