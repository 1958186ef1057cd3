import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import type { TitleHead } from '../lexicon/titles.ts';
import { OPENING_WORDS } from '../lexicon/words.ts';
import { findKnown, placeOfDemonym } from '../names/gazetteer.ts';
import type { Name, Title } from '../names/name.ts';
import { headAt, headBefore } from '../names/titles.ts';

/** One place where the article says that a person holds an office. */
export interface Claim {
  readonly person: number;
  readonly head: TitleHead;
  readonly words: TokenRange;
  readonly over: string | null;
  readonly status: Title['status'];
  /** Whether the words say how it is held ("former", "acting", "current"), which a bare title leaves open. */
  readonly stated: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** What the words around one name say of offices. */
export function readClaims(document: Document, name: Name, person: number): Claim[] {
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
      stated: title.status !== 'HELD' || document.lower.slice(title.first, title.last).includes('current'),
      rule: 'office.title',
      confidence: 0.95,
    });
  }
  const apposed = appositionAfter(document, name.last);
  if (apposed !== null) claims.push({ person, ...apposed });
  const leading = appositionBefore(document, name);
  if (leading !== null) claims.push({ person, ...leading });
  return claims;
}

/** "Sen. Ada Vane of Westland", "Rep. Holt, R-Texas," "Rep. Holt (D-Ohio)". */
function overAfter(document: Document, last: number): string | null {
  const { lower, words } = document;
  if (lower[last] === 'of')
    return overName(document, last + 1, document.sentences[document.sentenceOf[last] ?? 0]?.last ?? last)?.text ?? null;
  if (/^[,(]$/u.test(lower[last] ?? '') && /^[rdi]$/u.test(lower[last + 1] ?? '') && lower[last + 2] === '-')
    return findKnown(words, last + 3)?.entry.name ?? null;
  return null;
}

/** ", the mayor of Port Alder," ", a former harbor commissioner," ", Ohio's attorney general," " was mayor of". */
function appositionAfter(document: Document, last: number): Omit<Claim, 'person'> | null {
  const { lower, words } = document;
  if (!/^(?:,|—|–|\(|is|was|as|became)$/u.test(lower[last] ?? '')) return null;
  const end = Math.min(last + 12, document.sentences[document.sentenceOf[last] ?? 0]?.last ?? last);
  let plain = 0;
  for (let at = last + 1; at < end; at += 1) {
    const head = headAt(document, at, end);
    if (head !== null && head.head.over !== 'NONE') return claimAt(document, last, at, head, end);
    if (/^\p{Lu}/u.test(words[at] ?? '') || LEADING.test(lower[at] ?? '')) continue;
    // "a former harbor commissioner": a noun or two of the office that no table has.
    plain += 1;
    if (plain > 2 || !/^\p{Ll}+$/u.test(words[at] ?? '') || !LEADING.test(lower[last + 1] ?? '') || STOPS.test(lower[at] ?? ''))
      return null;
  }
  return null;
}

const LEADING =
  /^(?:the|a|an|its|his|her|their|current|longtime|new|state|city|county|republican|democratic|and|former|ex|then|acting|interim|deputy|first|who|is|was|has|been|served|as|'s)$/u;
const STOPS = /^(?:of|in|on|at|for|with|to|said|says|who|which|that|and|but|not|had|will|would)$/u;

function claimAt(
  document: Document,
  last: number,
  at: number,
  found: { head: TitleHead; last: number },
  end: number,
): Omit<Claim, 'person'> {
  const { lower } = document;
  const between = lower.slice(last, at);
  const before = overBefore(document, last + 1, at);
  const after = /^(?:of|for|at)$/u.test(lower[found.last] ?? '') ? overName(document, found.last + 1, Math.max(end, found.last + 8)) : null;
  const candidate = /^(?:candidate|nominee|hopeful)$/u.test(lower[found.last] ?? '');
  const former = between.some((word) => /^(?:former|ex|then|onetime|was|served)$/u.test(word));
  const acting = between.some((word) => /^(?:acting|interim)$/u.test(word));
  const stated = between.some((word) => /^(?:former|ex|then|onetime|served|acting|interim|current|is|been)$/u.test(word));
  return {
    head: found.head,
    words: { first: at, last: after?.last ?? found.last },
    over: after?.text ?? before,
    status: candidate ? 'CANDIDATE' : former ? 'FORMER' : acting ? 'ACTING' : 'HELD',
    stated,
    rule: 'office.apposition',
    confidence: 0.85,
  };
}

/** "The agency's director, Dana Whitlock,": the office first, its holder in apposition. */
function appositionBefore(document: Document, name: Name): Omit<Claim, 'person'> | null {
  const { lower } = document;
  if (lower[name.first - 1] !== ',' || name.title !== null) return null;
  const from = document.sentences[document.sentenceOf[name.first] ?? 0]?.first ?? name.first;
  const found = headBefore(document, name.first - 1, from);
  if (found === null || found.head.over === 'NONE') return null;
  const first = Math.max(from, found.first - 6);
  const phrase = lower.slice(first, found.first);
  if (!phrase.some((word) => /^(?:the|a|his|her|its|their|'s)$/u.test(word))) return null;
  const over = lower[found.first - 1] === "'s" ? overBefore(document, first, found.first) : null;
  return {
    head: found.head,
    words: { first: found.first, last: name.first - 1 },
    over,
    status: phrase.includes('former') ? 'FORMER' : phrase.includes('acting') ? 'ACTING' : 'HELD',
    stated: phrase.some((word) => /^(?:former|acting|current)$/u.test(word)),
    rule: 'office.apposition',
    confidence: 0.85,
  };
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
