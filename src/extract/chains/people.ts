import type { Document } from '../../text/document.ts';
import { fold } from '../fold.ts';
import { NICKNAMES } from '../lexicon/given-names.ts';
import { givenName } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import type { Chain } from './chain.ts';
import { genderOfWord } from './persons.ts';

/** Tokens within which a pronoun tells whom a surname means. */
const NEAR = 6;
/** Surnames alone by which an article shows whom it means with one. */
const USUAL = 3;
const SUFFIX = /\s+(?:jr|sr|ii|iii|iv)$/u;

/** The names of one person, with what tells them from another of that surname. */
interface Group {
  readonly names: Name[];
  gender: 'F' | 'M' | null;
  /** Where the person was last named in full, so far. */
  latest: number;
  /** How often a surname alone has meant the person, so far. */
  alone: number;
  /** The article introduces the person as somebody's relative. */
  kin: boolean;
}

/** The people of an article, each with every name that means them. */
export function people(document: Document, names: readonly Name[]): Chain[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const bySurname = new Map<string, Group[]>();
  const byGiven = new Map<string, Group[]>();
  const surnames = compoundSurnames(names);
  const isSurname = (name: Name): boolean => nameWords(name).length === 1 || surnames.has(fold(name.text));
  const full = names.filter((name) => !isSurname(name));
  for (const name of full) {
    const words = nameWords(name);
    const key = personKey(name.text);
    let group = byKey.get(key) ?? byNickname(document, name, bySurname.get(words.at(-1) ?? '') ?? []);
    if (group === undefined) {
      group = { names: [], gender: null, latest: -1, alone: 0, kin: false };
      byKey.set(key, group);
      groups.push(group);
      // "Ahmed al-Sharaa" is also "Sharaa".
      for (const part of surnameForms(words.at(-1) ?? '')) push(bySurname, part, group);
      push(byGiven, words[0] ?? '', group);
      // Martin Holt, later "Marty".
      for (const short of NICKNAMES.get(words[0] ?? '') ?? []) push(byGiven, short, group);
      // Monique “Mon” Holt.
      for (const nickname of name.text.match(/(?<=["“'‘])\p{L}+(?=["”'’])/gu) ?? []) push(byGiven, fold(nickname), group);
    }
    group.names.push(name);
    group.gender ??= genderOf(name) ?? genderOfNoun(document, name);
  }
  names.forEach((name, at) => {
    const words = nameWords(name);
    const word = words.at(-1) ?? '';
    const own = byKey.get(personKey(name.text));
    if (!isSurname(name)) {
      if (own === undefined) return;
      own.kin ||= isKin(document, name);
      if (!own.kin) own.latest = name.first;
      return;
    }
    const gender = name.title?.gender ?? genderAfter(document, name, names[at + 1]?.first ?? Infinity);
    const group = holderOf(document, name, gender, bySurname.get(word) ?? [], byGiven.get(word) ?? []) ?? own;
    if (group !== undefined) {
      group.kin ||= isKin(document, name);
      group.names.push(name);
      group.alone += 1;
    } else {
      const alone: Group = { names: [name], gender: genderOf(name), latest: -1, alone: 0, kin: false };
      byKey.set(word, alone);
      groups.push(alone);
    }
  });
  return groups.map((group) => personChain(group.names, group.gender));
}

/** "Marty Holt" and "Martin Holt": the one of that surname whose given name the other is short for. */
function byNickname({ sentenceOf }: Document, name: Name, sameSurname: readonly Group[]): Group | undefined {
  const words = nameWords(name);
  const [given = ''] = words;
  const fits = sameSurname.filter(({ names }) => {
    const [other = ''] = names[0] === undefined ? [] : nameWords(names[0]);
    // "Bill Vane and William Vane" are two.
    if (names.some(({ first }) => sentenceOf[first] === sentenceOf[name.first])) return false;
    return NICKNAMES.get(other)?.includes(given) === true || NICKNAMES.get(given)?.includes(other) === true;
  });
  return words.length === 2 && fits.length === 1 ? fits[0] : undefined;
}

/** What goes before a surname and belongs to it. */
const PARTICLES = /^(?:Ó|O|Ní|Mac|De|de|Di|di|Del|del|Della|Da|da|Dos|dos|Du|du|Van|van|Von|von|Le|La|El|Al|al|Bin|bin|Ben|Abu|St\.?)$/u;

/** "Ó Briain" of Colm Ó Briain: surnames of two words that the article also gives in full. */
function compoundSurnames(names: readonly Name[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ text }) => {
      const words = text.split(/\s+/u);
      return words.length > 2 && PARTICLES.test(words.at(-2) ?? '') ? [fold(words.slice(-2).join(' '))] : [];
    }),
  );
}

function push(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [group]);
  else list.push(group);
}

/** The words of a name, folded. */
export function nameWords({ text }: Name): string[] {
  return wordsOf(text);
}

/** The words of a name, folded; "Vane-Holt" is one of them. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map((word) => fold(word).replaceAll(' ', '-'))
    .filter((word) => word !== '' && !SUFFIX.test(` ${word}`));
}

/** Given and family name, folded: what a person is looked up by. */
export function personKey(text: string): string {
  const words = wordsOf(text);
  const suffix = SUFFIX.exec(fold(text))?.[0] ?? '';
  return words.length < 2 ? words.join(' ') : `${words[0] ?? ''} ${words.at(-1) ?? ''}${suffix}`;
}

function surnameForms(surname: string): string[] {
  return [...new Set([surname, ...surname.split('-').slice(-1)])];
}

const KIN =
  /^(?:wife|husband|widow|widower|son|daughter|father|mother|brother|sister|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|parents?)$/u;

/** "her son, Piers Vane", "Piers Vane, his brother", "businesswoman Tansy Holt": what a noun beside a name tells; null for any other. */
function genderOfNoun({ lower }: Document, { first, last, title }: Name): 'F' | 'M' | null {
  const start = title?.first ?? first;
  const before = lower[lower[start - 1] === ',' ? start - 2 : start - 1] ?? '';
  const after = lower[last] === ',' && /^(?:a|an|the|his|her|their)$/u.test(lower[last + 1] ?? '') ? (lower[last + 2] ?? '') : '';
  return genderOfWord(before) ?? genderOfWord(after);
}

/** "Her daughter, Anneke Pell,": from then on "Pell" goes on to be whose daughter she is. */
function isKin({ lower }: Document, { first, title }: Name): boolean {
  const start = title?.first ?? first;
  // "the eldest son of former President Elias Vane": who is told of is the son.
  const of = lower[start - 1] === 'of' && KIN.test(lower[start - 2] ?? '');
  return of || KIN.test(lower[first - 1] ?? '') || (lower[first - 1] === ',' && KIN.test(lower[first - 2] ?? ''));
}

/**
 * The person a single name means: whoever of that surname was named in full in this paragraph or the one before; else whom
 * the article keeps calling so; else the latest full name, the first that comes later, or a given name that only one has.
 */
function holderOf(
  { paragraphOf }: Document,
  name: Name,
  gender: 'F' | 'M' | null,
  sameSurname: readonly Group[],
  sameGiven: readonly Group[],
): Group | undefined {
  // "Mrs. Vane" is not Tom Vane.
  const fits = gender === null ? sameSurname : sameSurname.filter((group) => group.gender === null || group.gender === gender);
  if (fits.length > 0) {
    const latest = fits.reduce((best, group) => (group.latest > best.latest ? group : best));
    const paragraphs = (paragraphOf[name.first] ?? 0) - (paragraphOf[latest.latest] ?? 0);
    const usual = fits.reduce((best, group) => (group.alone > best.alone ? group : best));
    return latest.latest !== -1 && paragraphs > 1 && usual.alone >= USUAL && usual.alone > 2 * latest.alone ? usual : latest;
  }
  // A name no list knows as given is one where just one person of the article bears it, and nobody as a surname.
  return sameGiven.length === 1 ? sameGiven[0] : undefined;
}

/** "Vane shook her head": the first he or she of the sentence after a name, before the next name. */
function genderAfter({ lower, sentenceOf, quotationOf, parse }: Document, { last }: Name, next: number): 'F' | 'M' | null {
  for (let at = last; at < Math.min(next, last + NEAR) && sentenceOf[at] === sentenceOf[last - 1]; at += 1) {
    // "Vane's plan, she said, is ...": somebody else says it.
    if (quotationOf[at] !== quotationOf[last - 1] || lower[at] === ',') return null;
    // "Vane thinks he will": whom he is, nobody can tell.
    if (parse?.relation[at] === 'nsubj' && parse.relation[parse.head[at] ?? -1] === 'ccomp') return null;
    if (/^(?:she|her)$/u.test(lower[at] ?? '')) return 'F';
    if (/^(?:he|his|him)$/u.test(lower[at] ?? '')) return 'M';
  }
  return null;
}

function genderOf(name: Name): 'F' | 'M' | null {
  if (name.title?.gender != null) return name.title.gender;
  const words = name.text.split(/\s+/u);
  const given = words.length > 1 ? givenName(words[0] ?? '') : null;
  return given === '?' ? null : given;
}

function personChain(group: readonly Name[], told: 'F' | 'M' | null): Chain {
  const names = [...group].sort((a, b) => a.first - b.first);
  const fullest = names.reduce((best, name) => (nameWords(name).length > nameWords(best).length ? name : best));
  const gender = names.map(genderOf).find((one) => one !== null) ?? told;
  return {
    kind: 'Person',
    name: fullest.text.replace(/[’']s$/u, ''),
    names,
    mentions: names.map(({ first, last }) => ({ first, last, form: 'NAME' })),
    gender,
    known: null,
    rule: names.some(({ rule }) => rule === 'name.title') ? 'name.title' : fullest.rule,
    confidence: Math.max(...names.map(({ confidence }) => confidence)),
  };
}
