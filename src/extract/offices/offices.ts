import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
import type { TitleHead } from '../lexicon/titles.ts';
import { OPENING_WORDS } from '../lexicon/words.ts';
import { findKnown, knownName, placeOfDemonym } from '../names/gazetteer.ts';
import type { Name, Title } from '../names/name.ts';
import { headAt } from '../names/titles.ts';

/** An office as this article names it, and every place where it does. */
export interface OfficeFound {
  readonly title: string;
  /** Empty when the article does not say what it is over. */
  readonly key: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly TokenRange[];
  /** Index of the chain it is over or in. */
  readonly place: number | null;
  readonly body: number | null;
}

export interface TenureFound {
  /** Indices of the person's chain and the office. */
  readonly person: number;
  readonly office: number;
  readonly status: Title['status'];
  readonly mentions: readonly TokenRange[];
  readonly rule: string;
  readonly confidence: number;
}

export interface OfficesFound {
  readonly offices: readonly OfficeFound[];
  readonly tenures: readonly TenureFound[];
}

/** One place where the article says that a person holds an office. */
interface Claim {
  readonly person: number;
  readonly head: TitleHead;
  readonly words: TokenRange;
  readonly over: string | null;
  readonly status: Title['status'];
  readonly rule: string;
  readonly confidence: number;
}

/** Offices and tenures from titles before names, and from appositions after them. */
export function findOffices(document: Document, chains: readonly Chain[]): OfficesFound {
  const claims = chains.flatMap((chain, person) =>
    chain.kind === 'Person' ? chain.names.flatMap((name) => claimsOf(document, name, person)) : [],
  );
  const american = isAmerican(document);
  const offices: (OfficeFound & { mentions: TokenRange[]; aliases: string[] })[] = [];
  const tenures: (TenureFound & { mentions: TokenRange[] })[] = [];
  for (const claim of claims) {
    const { title, key } = nameOffice(claim, claims, american);
    let office = offices.findIndex((other) => fold(other.title) === fold(title));
    if (office === -1) {
      office = offices.length;
      offices.push({ title, key, aliases: [], mentions: [], ...placed(chains, claim, claims) });
    }
    const words = textOf(document, claim.words);
    const found = offices[office];
    if (found !== undefined) {
      found.mentions.push(claim.words);
      if (words !== title && !found.aliases.includes(words)) found.aliases.push(words);
    }
    const known = tenures.find((tenure) => tenure.person === claim.person && tenure.office === office && tenure.status === claim.status);
    if (known === undefined)
      tenures.push({
        person: claim.person,
        office,
        status: claim.status,
        mentions: [claim.words],
        rule: claim.rule,
        confidence: claim.confidence,
      });
    else known.mentions.push(claim.words);
  }
  return { offices, tenures };
}

function claimsOf(document: Document, name: Name, person: number): Claim[] {
  const claims: Claim[] = [];
  const { title } = name;
  if (title?.head != null && title.head.over !== 'NONE') {
    const before = title.over === null ? null : textOf(document, title.over);
    const over = before === null || OPENING_WORDS.has(before.toLowerCase()) ? overAfter(document, name.last) : before;
    claims.push({
      person,
      head: title.head,
      words: { first: title.first, last: title.last },
      over,
      status: title.status,
      rule: 'office.title',
      confidence: 0.95,
    });
  }
  const apposed = appositionAfter(document, name.last);
  if (apposed !== null) claims.push({ person, ...apposed });
  return claims;
}

/** "Sen. Ada Vane of Westland", "Rep. Holt, R-Texas," "Rep. Holt (D-Ohio)". */
function overAfter({ lower, words }: Document, last: number): string | null {
  if (lower[last] === 'of')
    return findKnown(words, last + 1)?.entry.name ?? (/^\p{Lu}/u.test(words[last + 1] ?? '') ? (words[last + 1] ?? null) : null);
  if (/^[,(]$/u.test(lower[last] ?? '') && /^[rdi]$/u.test(lower[last + 1] ?? '') && lower[last + 2] === '-')
    return findKnown(words, last + 3)?.entry.name ?? null;
  return null;
}

/** ", the mayor of Port Alder," ", a former Westland governor," ", Ohio's attorney general,". */
function appositionAfter(document: Document, last: number): Omit<Claim, 'person'> | null {
  const { lower, words } = document;
  if (!/^[,—–(]$/u.test(lower[last] ?? '') && !(lower[last] === 'is' || lower[last] === 'was')) return null;
  const end = Math.min(last + 12, document.sentences[document.sentenceOf[last] ?? 0]?.last ?? last);
  let status: Title['status'] = lower[last] === 'was' ? 'FORMER' : 'HELD';
  for (let at = last + 1; at < end; at += 1) {
    const word = lower[at] ?? '';
    if (/^(?:former|ex|then|onetime)$/u.test(word)) status = 'FORMER';
    if (/^(?:acting|interim)$/u.test(word)) status = 'ACTING';
    const head = headAt(document, at, end);
    if (head !== null && head.head.over !== 'NONE') {
      const before = overBefore(document, last + 1, at);
      const after =
        lower[head.last] === 'of' || lower[head.last] === 'for' || lower[head.last] === 'at'
          ? overName(document, head.last + 1, end)
          : null;
      const candidate = /^(?:candidate|nominee|hopeful)$/u.test(lower[head.last] ?? '');
      return {
        head: head.head,
        words: { first: at, last: after?.last ?? head.last },
        over: after?.text ?? before,
        status: candidate ? 'CANDIDATE' : status,
        rule: 'office.apposition',
        confidence: 0.85,
      };
    }
    if (
      !/^\p{Lu}|^(?:the|a|an|its|current|longtime|new|state|city|county|republican|democratic|and|former|ex|then|acting|interim|deputy|first|who|is|has|been|'s)$/u.test(
        words[at] ?? '',
      )
    )
      return null;
  }
  return null;
}

function overBefore({ words }: Document, first: number, at: number): string | null {
  for (let i = first; i < at; i += 1) {
    const found = findKnown(words, i);
    if (found !== null) return found.entry.name;
    const people = placeOfDemonym(words[i] ?? '');
    if (people !== null) return people;
  }
  const capital = words.slice(first, at).filter((word) => /^\p{Lu}/u.test(word) && !/^(?:Republican|Democratic|The|A)$/u.test(word));
  return capital.length === 0 ? null : capital.join(' ');
}

function overName({ words, lower, tokens, text }: Document, from: number, end: number): { text: string; last: number } | null {
  const first = lower[from] === 'the' ? from + 1 : from;
  let last = first;
  while (
    last < end &&
    (/^\p{Lu}/u.test(words[last] ?? '') ||
      (last > first && /^(?:of|and|for)$/u.test(words[last] ?? '') && /^\p{Lu}/u.test(words[last + 1] ?? '')))
  )
    last += 1;
  return last === first ? null : { text: text.slice(tokens[first]?.start, tokens[last - 1]?.end), last };
}

/** Nothing but American institutions: then "President" is the one of the United States. */
function isAmerican({ words, text }: Document): boolean {
  void words;
  return /\bWhite House\b|\bU\.S\.|\bOval Office\b|\bCongress\b|\bElectoral College\b/u.test(text);
}

function nameOffice(claim: Claim, all: readonly Claim[], american: boolean): { title: string; key: string } {
  const over = overOf(claim, all);
  const { office, over: sort } = claim.head;
  if (over !== null) {
    const title = sort === 'PLACE' ? `${office} of ${over}` : `${over} ${office.toLowerCase()}`;
    return { title, key: fold(title) };
  }
  const national = /^(?:President|Vice President|First Lady|Secretary of |Attorney General$)/u.test(office);
  if (american && national) {
    const title = `${office} of the United States`;
    return { title, key: fold(title) };
  }
  return { title: office, key: '' };
}

/** What the office is over, in full, from this claim or another of the same person and office. */
function overOf(claim: Claim, all: readonly Claim[]): string | null {
  const said =
    claim.over ??
    all.find((other) => other.person === claim.person && other.head.office === claim.head.office && other.over !== null)?.over ??
    null;
  if (said === null) return null;
  const plain = said.replace(/[’']s$/u, '').replace(/^(?:the|The)\s+/u, '');
  const place = placeOfDemonym(plain) ?? knownName(plain)?.name ?? plain;
  return place === 'United States' ? 'the United States' : place;
}

function placed(chains: readonly Chain[], claim: Claim, all: readonly Claim[]): { place: number | null; body: number | null } {
  const over = overOf(claim, all);
  if (over === null) return { place: null, body: null };
  const wanted = fold(over.replace(/^the /u, ''));
  const match = (kind: Chain['kind']): number | null => {
    const at = chains.findIndex(
      (chain) => chain.kind === kind && (fold(chain.name) === wanted || fold(chain.known?.name ?? '') === wanted),
    );
    return at === -1 ? null : at;
  };
  return { place: match('Place'), body: match('Organization') };
}
