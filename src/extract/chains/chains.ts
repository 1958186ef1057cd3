import type { Document } from '../../text/document.ts';
import { fold } from '../fold.ts';
import { BODY_WORDS } from '../lexicon/organizations.ts';
import { givenName, knownName } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import type { Chain } from './chain.ts';

const SUFFIX = /\s+(?:jr|sr|ii|iii|iv)$/u;

/** Joins names into chains: full names first, so that a headline's surname resolves forward. */
export function buildChains(document: Document, names: readonly Name[]): Chain[] {
  return [
    ...people(
      document,
      names.filter(({ type }) => type === 'PERSON'),
    ),
    ...bodies(names),
    ...places(names),
  ];
}

function people(document: Document, names: readonly Name[]): Chain[] {
  const groups: Name[][] = [];
  const byKey = new Map<string, Name[]>();
  const bySurname = new Map<string, Name[][]>();
  for (const name of names) {
    const words = nameWords(name);
    if (words.length < 2) continue;
    const key = personKey(name.text);
    let group = byKey.get(key);
    if (group === undefined) {
      group = [];
      byKey.set(key, group);
      groups.push(group);
      const surname = words.at(-1) ?? '';
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), group]);
    }
    group.push(name);
  }
  for (const name of names) {
    const [word = '', more] = nameWords(name);
    if (more !== undefined) continue;
    const group = holderOf(name, bySurname.get(word) ?? [], groups, word) ?? byKey.get(word);
    if (group !== undefined) group.push(name);
    else {
      const own = [name];
      byKey.set(word, own);
      groups.push(own);
    }
  }
  return groups.map((group) => personChain(document, group));
}

function nameWords({ text }: Name): string[] {
  return fold(text)
    .replace(SUFFIX, '')
    .split(' ')
    .filter((word) => word !== '');
}

/** Given and family name, folded: what a person is looked up by. */
export function personKey(text: string): string {
  const words = fold(text).replace(SUFFIX, '').split(' ');
  const suffix = SUFFIX.exec(fold(text))?.[0] ?? '';
  return words.length < 2 ? words.join(' ') : `${words[0] ?? ''} ${words.at(-1) ?? ''}${suffix}`;
}

/** The person a single name means: the latest full name with that surname, else the first that comes later, else a given name that only one has. */
function holderOf(name: Name, sameSurname: readonly Name[][], all: readonly Name[][], word: string): Name[] | undefined {
  const fits = sameSurname.filter((group) => !clashes(name, group));
  if (fits.length > 0) return latestBefore(name, fits) ?? fits[0];
  const given = all.filter((group) => group.some((other) => nameWords(other).length > 1 && nameWords(other)[0] === word));
  return given.length === 1 && givenName(name.text) !== null ? given[0] : undefined;
}

function latestBefore(name: Name, groups: readonly Name[][]): Name[] | undefined {
  let best: Name[] | undefined;
  let at = -1;
  for (const group of groups)
    for (const other of group) {
      if (other.first < name.first && other.first > at) {
        at = other.first;
        best = group;
      }
    }
  return best;
}

/** "Mrs. Vane" is not Tom Vane; "Judge Vane" is not Governor Ada Vane when somebody else is a judge. */
function clashes(name: Name, group: readonly Name[]): boolean {
  const gender = name.title?.gender ?? null;
  if (gender !== null && group.some((other) => genderOf(other) !== null && genderOf(other) !== gender)) return true;
  return false;
}

function genderOf(name: Name): 'F' | 'M' | null {
  if (name.title?.gender != null) return name.title.gender;
  const words = name.text.split(/\s+/u);
  const given = words.length > 1 ? givenName(words[0] ?? '') : null;
  return given === '?' ? null : given;
}

function personChain(document: Document, group: readonly Name[]): Chain {
  const names = [...group].sort((a, b) => a.first - b.first);
  const fullest = names.reduce((best, name) => (nameWords(name).length > nameWords(best).length ? name : best));
  const genders = names.map(genderOf).filter((gender) => gender !== null);
  void document;
  return {
    kind: 'Person',
    name: fullest.text.replace(/[’']s$/u, ''),
    names,
    mentions: names.map(({ first, last }) => ({ first, last, form: 'NAME' })),
    gender: genders[0] ?? null,
    known: null,
    rule: names.some(({ rule }) => rule === 'name.title') ? 'name.title' : fullest.rule,
    confidence: Math.max(...names.map(({ confidence }) => confidence)),
  };
}

function bodies(names: readonly Name[]): Chain[] {
  const organizations = names.filter(({ type }) => type === 'ORGANIZATION');
  const acronyms = acronymsOf(organizations);
  return group(organizations, (name) => {
    const known = knownName(name.text);
    if (known?.type === 'ORGANIZATION') return fold(known.name);
    const key = fold(name.text);
    return acronyms.get(key) ?? key;
  }).map((members) => simpleChain('Organization', members));
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

function places(names: readonly Name[]): Chain[] {
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

function simpleChain(kind: 'Organization' | 'Place', names: readonly Name[]): Chain {
  const fullest = names.reduce((best, name) => (name.text.length > best.text.length ? name : best));
  const known = names.map(({ text }) => knownName(text)).find((entry) => entry != null) ?? null;
  const words = fullest.text.split(/\s+/u);
  const sort = known?.sort ?? BODY_WORDS[words.at(-1) ?? ''] ?? BODY_WORDS[words[0] ?? ''];
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
