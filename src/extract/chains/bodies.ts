import { fold } from '../fold.ts';
import { BODY_NOUNS, BODY_WORDS } from '../lexicon/organizations.ts';
import { PARTY_WORDS } from '../lexicon/parties.ts';
import { knownName, type Known } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import type { Chain } from './chain.ts';

/** What a body is, by a word of its name. */
const SORTS: ReadonlySet<string> = new Set([...BODY_NOUNS, ...Object.keys(BODY_WORDS)].map(fold));

/** The bodies of an article, each with every name it goes by. */
export function bodies(names: readonly Name[]): Chain[] {
  const organizations = names.filter(({ type }) => type === 'ORGANIZATION');
  const acronyms = acronymsOf(organizations);
  const shorts = shortsOf(organizations);
  return group(organizations, (name) => {
    const known = knownName(name.text) ?? partyCalled(name.text);
    if (known?.type === 'ORGANIZATION') return fold(known.name);
    const key = fold(name.text);
    return acronyms.get(key) ?? shorts.get(key) ?? key;
  }).map((members) => simpleChain('Organization', members));
}

/** "the Greens", "the Liberals": a party by its members. */
function partyCalled(text: string): Known | null {
  const party = PARTY_WORDS.get(fold(text)) ?? (text.endsWith('s') ? PARTY_WORDS.get(fold(text.slice(0, -1))) : undefined);
  return party === undefined || text.length < 3 ? null : { type: 'ORGANIZATION', name: party, sort: 'PARTY' };
}

/** "Harbor Transit Board" and "HTB", whichever comes first. */
function acronymsOf(names: readonly Name[]): Map<string, string> {
  const acronyms = new Map<string, string>();
  const single = new Set(names.filter(({ text }) => /^\p{Lu}{2,6}$/u.test(text)).map(({ text }) => text));
  for (const { text } of names) {
    const initials = text
      .split(/[\s-]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0] ?? '')
      .join('');
    if (initials.length > 1 && single.has(initials)) acronyms.set(initials.toLowerCase(), fold(text));
  }
  return acronyms;
}

/** Nouns that are the last word of names without being what these are called for short. */
const NO_SHORT = /^(?:house|party|court|university|school|group|times|news|state)$/u;

/** "Alder Biologics", later "Alder"; "the Port Alder City Council", later "the Council"; "Northgate Rovers", "Rovers": a word that begins just one name of two, or ends just one. */
export function shortsOf(names: readonly Name[]): Map<string, string> {
  const longer = new Map<string, Set<string>>();
  for (const { text } of names) {
    const words = fold(text).split(' ');
    const [first = ''] = words;
    // "Marula" is not short for the Marula Post.
    if (words.length === 2 && !SORTS.has(first) && BODY_WORDS[text.split(/\s+/u).at(-1) ?? ''] !== 'OUTLET')
      longer.set(first, (longer.get(first) ?? new Set()).add(words.join(' ')));
    const last = words.at(-1) ?? '';
    if (words.length > 1 && !NO_SHORT.test(last)) longer.set(last, (longer.get(last) ?? new Set()).add(words.join(' ')));
  }
  return new Map([...longer].flatMap(([short, full]): [string, string][] => (full.size === 1 ? [[short, [...full].join('')]] : [])));
}

/** The places of an article. */
export function places(names: readonly Name[]): Chain[] {
  return group(
    names.filter(({ type }) => type === 'PLACE'),
    ({ text }) => fold(knownName(text)?.name ?? text),
  ).map((members) => simpleChain('Place', members));
}

function group(names: readonly Name[], keyOf: (name: Name) => string): Name[][] {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const key = keyOf(name);
    const members = groups.get(key) ?? [];
    members.push(name);
    groups.set(key, members);
  }
  return [...groups.values()];
}

/** What the last word of a place's name says that it is. */
function placeSort(word: string): string | undefined {
  if (/^(?:Bridge|Street|Avenue|Road|Boulevard|Highway|Park|Square|Airport|Plaza|Capitol|Tower|Building|Stadium|Hall)$/u.test(word))
    return 'SITE';
  return /^(?:County|River|Lake|Bay|Island|Islands|Mountains?|Valley|Peninsula|Province|District|Sea|Ocean|Desert|Coast|Region|Strait)$/u.test(
    word,
  )
    ? 'REGION'
    : undefined;
}

/** "WCLD-TV", "KPAL": a station by its call sign. */
const STATION = /^(?:[WK]\p{Lu}{2,3}|\p{Lu}{2,5}-(?:TV|FM|AM)|[WK]\p{Lu}{2,3}-(?:TV|FM|AM))$/u;

function simpleChain(kind: 'Organization' | 'Place', names: readonly Name[]): Chain {
  const fullest = names.reduce((best, name) => (name.text.length > best.text.length ? name : best));
  const type = kind === 'Place' ? 'PLACE' : 'ORGANIZATION';
  const known =
    names.map(({ text }) => knownName(text, type) ?? (kind === 'Place' ? null : partyCalled(text))).find((entry) => entry !== null) ?? null;
  const words = fullest.text.split(/\s+/u);
  const sort =
    known?.sort ??
    (STATION.test(fullest.text)
      ? 'OUTLET'
      : kind === 'Place'
        ? placeSort(words.at(-1) ?? '')
        : (BODY_WORDS[words.at(-1) ?? ''] ?? BODY_WORDS[words[0] ?? '']));
  return {
    kind,
    name: fullest.text.replace(/^(?:The|the)\s+/u, ''),
    names,
    mentions: names.map(({ first, last }) => ({ first, last, form: 'NAME' })),
    gender: null,
    known: known ?? (sort === undefined ? null : { name: fullest.text, sort }),
    rule: fullest.rule,
    confidence: Math.max(...names.map(({ confidence }) => confidence)),
  };
}
