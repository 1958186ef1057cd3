import type { RefObject, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '../../domain/limits.ts';
import { entityKinds, kinds, type KindName } from '../../domain/model.ts';
import { toNote, type Drawn } from '../queries/drawn.ts';
import { request } from '../queries/request.ts';
import { searchOperation } from '../queries/search.ts';
import { useLoaded, type Loaded } from '../state/use-loaded.ts';
import { Glyph } from './kind-line.tsx';

const NAMES = 14;
const TEXTS = 5;
const PAUSE_MILLISECONDS = 120;

/** Search as one types: hits by kind, each with a line that tells it from its namesakes. `/` leads here. */
export function SearchBox({ onChoose }: { readonly onChoose: (hit: Drawn) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const words = text.trim();
  const { found, groups, hits } = useHits(words);
  const isShown = isOpen && words !== '';

  useEffect(() => setAt(0), [words]);
  useSlash(input);

  const choose = (hit: Drawn | undefined) => {
    if (!hit) return;
    setOpen(false);
    setText('');
    input.current?.blur();
    onChoose(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) setAt((at + step + hits.length) % hits.length);
    else if (event.key === 'Enter') choose(hits[at]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const onInput = (event: TargetedEvent<HTMLInputElement>) => {
    setText(event.currentTarget.value);
    setOpen(true);
  };

  return (
    <search class="search" onFocusOut={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOpen(false)}>
      <Lens />
      <input
        ref={input}
        {...field}
        aria-expanded={isShown}
        {...(isShown && hits[at] && { 'aria-activedescendant': `hit-${at}` })}
        value={text}
        onInput={onInput}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {text === '' && <kbd aria-hidden="true">/</kbd>}
      <div id="results" role="listbox" aria-label="Search results" class="results" hidden={!isShown || hits.length === 0}>
        {isShown && groups.map(([kind, nodes]) => <Group key={kind} {...{ kind, nodes, hits }} chosen={hits[at]} onChoose={choose} />)}
      </div>
      {isShown && hits.length === 0 && <Message found={found} words={words} />}
    </search>
  );
}

const field = {
  type: 'search',
  role: 'combobox',
  list: undefined,
  'aria-label': 'Search people, offices, places, statements and articles',
  'aria-controls': 'results',
  'aria-autocomplete': 'list',
  placeholder: 'Search names and statements…',
  autocomplete: 'off',
  spellcheck: false,
  maxLength: limits.searchCharacters,
} as const;

function Lens() {
  return (
    <svg class="lens" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M11 11l4 4" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}

interface GroupProps {
  readonly kind: KindName;
  readonly nodes: readonly Drawn[];
  readonly hits: readonly Drawn[];
  readonly chosen: Drawn | undefined;
  readonly onChoose: (node: Drawn) => void;
}

function Group({ kind, nodes, hits, chosen, onChoose }: GroupProps) {
  return (
    <div role="group" aria-label={kinds[kind].plural}>
      <p class="group-name" role="presentation">
        {kinds[kind].plural}
      </p>
      {nodes.map((node) => (
        <Hit key={node.id} node={node} index={hits.indexOf(node)} isChosen={node === chosen} onChoose={onChoose} />
      ))}
    </div>
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

async function findHits(text: string, signal: AbortSignal): Promise<readonly Drawn[]> {
  await pause(signal);
  const found = await request(searchOperation, { text, kinds: entityKinds, names: NAMES, texts: TEXTS }, signal);
  return [found.named, found.articles, found.statements].flatMap((hits) => hits?.nodes ?? []);
}

function Message({ found, words }: { readonly found: Loaded<unknown>; readonly words: string }) {
  const messages = {
    failed: found.status === 'failed' ? found.message : '',
    loading: 'Searching…',
    ready: `Nothing has “${words}”. Try fewer words, or a surname alone; names are found as articles write them.`,
  };
  return (
    <div class="results message" role="status">
      {messages[found.status]}
    </div>
  );
}

function useHits(words: string) {
  const found = useLoaded(words === '' ? null : words, (signal) => findHits(words, signal));
  const groups = found.status === 'ready' ? toGroups(found.data) : [];
  return { found, groups, hits: groups.flatMap(([, nodes]) => nodes) };
}

/** `/` leads to the field from everywhere, except where one writes. */
function useSlash(input: RefObject<HTMLInputElement | null>): void {
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
