import { textOf, type Document } from '../../text/document.ts';
import { OFFICE_FIELDS } from '../lexicon/titles.ts';
import { placeOfDemonym } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { headBefore } from '../names/titles.ts';
import type { Said } from './claims.ts';
import { overBefore, overName } from './jurisdiction.ts';
import { bodyByWords, bodyPhrase } from './unnamed-bodies.ts';
import { wholeTitle, type WholeTitle } from './whole-title.ts';

/** "The agency's director, Dana Whitlock,": the office first, its holder in apposition. */
export function appositionBefore(document: Document, name: Name): Said | null {
  const { lower } = document;
  // "the committee's chair, Sen. Beatriz Amaro": a title of their own may stand between.
  const start = name.title?.first ?? name.first;
  if (lower[start - 1] !== ',') return null;
  const from = document.sentences[document.sentenceOf[name.first] ?? 0]?.first ?? name.first;
  const ranked = name.title === null || name.title.head === null || name.title.head.over === 'NONE';
  const close = ranked ? phraseEnd(document, name, start, from) : start - 1;
  const end = beforeField(document, close);
  const found = headBefore(document, end, from);
  if (found === null || found.head.over === 'NONE') return null;
  const plain = withField(document, wholeTitle(document, found.head, { first: found.first, last: end }));
  // "Executive Director, Operations"
  const field = end === close ? null : textOf(document, { first: end + 1, last: close });
  const whole = field === null ? plain : { ...plain, last: close, head: { ...plain.head, office: `${plain.head.office}, ${field}` } };
  const first = Math.max(from, whole.first - 6);
  const phrase = lower.slice(first, whole.first);
  if (!phrase.some((word) => /^(?:the|a|an|his|her|its|their|whose|'s)$/u.test(word))) return null;
  const after = end === start - 1 || field !== null ? null : overName(document, end + 1, start - 1);
  const possessive = lower[whole.first - 1] === "'s";
  const owner = possessive ? headBefore(document, whole.first - 1, from) : null;
  const over =
    possessive && owner === null
      ? overBefore(document, first, whole.first)
      : possessive
        ? null
        : (adjacentLand(document, whole.first) ?? antecedent(document, whole.first) ?? bodyBeside(document, whole));
  const whose = /^(?:of|for|at)$/u.test(lower[end] ?? '') && after === null;
  const thenHeld = lower[end] === 'at' && lower[end + 2] === 'time';
  // "The United Nations special envoy for the Tern basin": whose envoy, before where to.
  const sender = whole.head.office.endsWith('Envoy') && owner === null ? overBefore(document, first, whole.first) : null;
  return {
    head: whole.head,
    words: { first: whole.first, last: start - 1 },
    over: sender ?? after?.text ?? over ?? (end === start - 1 || field !== null ? null : bodyByWords(document, end, start - 1)),
    // "Attorney General Tom Pell's spokesman": whom the words name may be a person.
    overAt:
      after ??
      (owner === null
        ? possessive && over !== null
          ? { first, last: whole.first - 1 }
          : null
        : { first: owner.first, last: whole.first - 1 }),
    ...(possessive || whose ? { owned: true as const } : {}),
    // "That city's mayor at the time, Ann Reyes"
    status: phrase.includes('former') || thenHeld ? 'FORMER' : phrase.includes('acting') ? 'ACTING' : 'HELD',
    stated: phrase.some((word) => /^(?:former|acting|current)$/u.test(word)),
    rule: 'office.apposition',
    confidence: 0.85,
  };
}

/** "the union's Peace and Security Commissioner": what the office is for, in capitals before it. */
function withField(document: Document, whole: WholeTitle): WholeTitle {
  const { lower, words } = document;
  let first = whole.first;
  while (
    whole.first - first < LONGEST_FIELD &&
    OFFICE_FIELDS.has(lower[first - 1] ?? '') &&
    (/^\p{Lu}/u.test(words[first - 1] ?? '') || lower[first - 1] === 'and')
  )
    first -= 1;
  if (first === whole.first || !/^\p{Lu}/u.test(words[first] ?? '')) return whole;
  const office = `${textOf(document, { first, last: whole.first })} ${whole.head.office}`;
  return { first, last: whole.last, head: { ...whole.head, office } };
}

/** "the Authority's Executive Director, Operations, Mr. Tom Pell": where the office ends before the comma and what it is for. */
function beforeField({ lower, words }: Document, end: number): number {
  let first = end;
  while (end - first < LONGEST_FIELD && /^(?:\p{Lu}|and$|&$)/u.test(words[first - 1] ?? '') && OFFICE_FIELDS.has(lower[first - 1] ?? ''))
    first -= 1;
  return first < end && lower[first - 1] === ',' ? first - 1 : end;
}

const LONGEST_FIELD = 4;

/** "the French president": the land whose people the word right before an office means. */
function adjacentLand({ words }: Document, office: number): string | null {
  return placeOfDemonym(words[office - 1] ?? '');
}

/** "An Army spokesman, Col. Tom Pell": the body right before an office of one who speaks for it. */
function bodyBeside({ words }: Document, { first, head }: WholeTitle): string | null {
  let from = first;
  while (
    first - from < LONGEST_FIELD &&
    /^\p{Lu}/u.test(words[from - 1] ?? '') &&
    !/^(?:The|A|An|His|Her|Its|Their|One)$/u.test(words[from - 1] ?? '')
  )
    from -= 1;
  return from === first || head.office !== 'Spokesperson' ? null : words.slice(from, first).join(' ');
}

/** "Tern Ferries, whose owner, Tom Pell,": the body whose owner he is. */
export function antecedent({ words, lower }: Document, office: number): string | null {
  if (lower[office - 1] !== 'whose' || lower[office - 2] !== ',') return null;
  let first = office - 2;
  while (
    first > 0 &&
    (/^\p{Lu}/u.test(words[first - 1] ?? '') ||
      (/^(?:of|for|and)$/u.test(words[first - 1] ?? '') && /^\p{Lu}/u.test(words[first - 2] ?? '')))
  )
    first -= 1;
  return first === office - 2 ? null : words.slice(first, office - 2).join(' ');
}

/** Where the office words end: right before the comma, or before "of the board" or "for the ministry" when the parse hangs the name on them. */
function phraseEnd(document: Document, name: Name, start: number, from: number): number {
  const { parse, lower } = document;
  const plain = start - 1;
  const whole = headBefore(document, plain, from);
  // "her former chief of staff, Tom Pell": the preposition is a part of the office.
  if (whole !== null && lower.slice(whole.first, plain).some((word) => /^(?:of|for|at)$/u.test(word))) return plain;
  // "the secretary of the forum, Alhaji Sani Bello": the form of address hangs on the office, and the name on it.
  const named = parse?.relation[name.first] === 'flat' ? start : name.first;
  const at = parse?.head[named] ?? -1;
  const hangs = parse?.relation[named] === 'appos' && at >= from && at < plain - 1;
  if (hangs && /^(?:of|for|at|in)$/u.test(lower[at + 1] ?? '')) return at + 1;
  return whole === null ? (bodyPhrase(document, plain, from) ?? plain) : plain;
}
