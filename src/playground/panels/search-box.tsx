import { useEffect, useRef, useState } from 'preact/hooks';
import { entityKinds, kinds, type KindName } from '../../domain/model.ts';
import { toNote, type Drawn } from '../queries/drawn.ts';
import { request } from '../queries/request.ts';
import { searchOperation } from '../queries/search.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { Glyph } from './kind-line.tsx';

const NAMES = 14;
const TEXTS = 5;
const PAUSE_MILLISECONDS = 120;
const CHARACTERS = 200;

/** Search as one types: hits by kind, each with a line that tells it from its namesakes. `/` leads here. */
export function SearchBox({ onChoose }: { readonly onChoose: (hit: Drawn) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const words = text.trim();
  const found = useLoaded(words === '' ? null : words, async (signal) => {
    await pause(signal);
    const { named, articles, statements } = await request(
      searchOperation,
      { text: words, kinds: entityKinds, names: NAMES, texts: TEXTS },
      signal,
    );
    return [named, articles, statements].flatMap((hits) => (hits ?? []).map(({ node }) => node));
  });
  const groups = found.status === 'ready' ? toGroups(found.data) : [];
  const hits = groups.flatMap(([, nodes]) => nodes);
  const isShown = isOpen && words !== '';
  const chosen = hits[at];

  useEffect(() => setAt(0), [words]);
  useEffect(() => {
    const onSlash = (event: KeyboardEvent) => {
      const writing = (event.target as Element).closest('input, textarea, [contenteditable]');
      if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.select();
      input.current?.focus();
    };
    addEventListener('keydown', onSlash);
    return () => removeEventListener('keydown', onSlash);
  }, []);

  const choose = (hit: Drawn | undefined) => {
    if (!hit) return;
    setOpen(false);
    input.current?.blur();
    onChoose(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) setAt((at + step + hits.length) % hits.length);
    else if (event.key === 'Enter') choose(chosen);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <search class="search" onFocusOut={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOpen(false)}>
      <svg class="lens" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path d="M11 11l4 4" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
      <input
        ref={input}
        type="search"
        role="combobox"
        list={undefined}
        aria-label="Search people, offices, places, statements and articles"
        aria-expanded={isShown}
        aria-controls="results"
        aria-autocomplete="list"
        {...(isShown && chosen && { 'aria-activedescendant': `hit-${at}` })}
        placeholder="Search people, offices, statements…"
        autocomplete="off"
        spellcheck={false}
        maxLength={CHARACTERS}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {text === '' && <kbd aria-hidden="true">/</kbd>}
      <div id="results" role="listbox" aria-label="Search results" class="results" hidden={!isShown}>
        {isShown &&
          groups.map(([kind, nodes]) => (
            <div role="group" key={kind} aria-label={kinds[kind].plural}>
              <p class="group-name" role="presentation">
                {kinds[kind].plural}
              </p>
              {nodes.map((node) => (
                <Hit key={node.id} node={node} index={hits.indexOf(node)} isChosen={node === chosen} onChoose={choose} />
              ))}
            </div>
          ))}
      </div>
      {isShown && hits.length === 0 && (
        <div class="results message" role="status">
          {found.status === 'failed'
            ? found.message
            : found.status === 'loading'
              ? 'Searching…'
              : `Nothing has “${words}”. Try fewer words, or a surname alone; names are found as articles write them.`}
        </div>
      )}
    </search>
  );
}

interface HitProps {
  readonly node: Drawn;
  readonly index: number;
  readonly isChosen: boolean;
  readonly onChoose: (node: Drawn) => void;
}

function Hit({ node, index, isChosen, onChoose }: HitProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // Pointer down, not click: the field would lose the focus first and close the list.
    <div
      ref={element}
      id={`hit-${index}`}
      role="option"
      aria-selected={isChosen}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(node)}
    >
      <Glyph kind={node.__typename} />
      <span>
        <span class="caption">{node.caption}</span>
        <span class="note">{toNote(node)}</span>
      </span>
    </div>
  );
}

/** By kind, the kind of the best hit first. */
function toGroups(hits: readonly Drawn[]): readonly (readonly [KindName, readonly Drawn[]])[] {
  const groups = new Map<KindName, Drawn[]>();
  for (const hit of hits) groups.set(hit.__typename, [...(groups.get(hit.__typename) ?? []), hit]);
  return [...groups];
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE_MILLISECONDS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
