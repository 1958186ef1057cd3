import { textOf, type Document } from '../../text/document.ts';
import { TENURE_WORDS, TITLE_HEADS } from '../lexicon/titles.ts';
import type { Name } from '../names/name.ts';
import { headBefore } from '../names/titles.ts';
import { appositionFrom } from './appositions.ts';
import type { Said } from './claims.ts';
import { overName } from './jurisdiction.ts';
import { wholeTitle } from './whole-title.ts';

/** "Deputy Prime Minister and Justice Minister Tom Pell": the office before the title that stands before a name. */
export function secondTitle(document: Document, { title }: Name): Said | null {
  const { lower, words, sentences, sentenceOf } = document;
  if (title?.head == null || title.head.over === 'NONE' || lower[title.first - 1] !== 'and') return null;
  const end = title.first - 1;
  const found = headBefore(document, end, sentences[sentenceOf[end] ?? 0]?.first ?? end);
  if (found === null || found.head.over === 'NONE') return null;
  // "Former chief minister and party leader Tom Pell"; "the mayor and party leader Tom Pell" may be two.
  const status = TENURE_WORDS.get(lower[found.first - 1] ?? '');
  if (!/^\p{Lu}/u.test(words[found.first] ?? '') && status === undefined) return null;
  const whole = wholeTitle(document, found.head, { first: found.first, last: end });
  return {
    ...plain,
    ...(status === undefined ? {} : { status, stated: true }),
    head: whole.head,
    words: { first: whole.first, last: end },
    rule: 'office.title',
    confidence: 0.85,
  };
}

/** "Ada Vane, chair of the board and a former senator,": the office after the one in apposition. */
export function secondApposition(document: Document, first: Said | null): Said | null {
  const last = first?.words.last ?? -1;
  const and = document.lower[last] === ',' ? last + 1 : last;
  const second = first === null || document.lower[and] !== 'and' ? null : appositionFrom(document, and);
  // "... and president Ruth Holt": the next one's title.
  return second !== null && /^\p{Lu}/u.test(document.words[second.words.last] ?? '') ? null : second;
}

/** "Secretary of the Environment Lise Kwan", "Director of Public Prosecutions Tom Pell": a title whose last words say what it is for. */
export function titleWithField(document: Document, { first: name, title }: Name): Said | null {
  const { lower, words, sentences, sentenceOf } = document;
  const end = title?.first ?? name;
  const from = sentences[sentenceOf[name] ?? 0]?.first ?? name;
  let of = end - 1;
  while (
    of > from &&
    end - of < LONGEST_FIELD &&
    /^(?:\p{Lu}|(?:and|the|&|,)$)/u.test(words[of] ?? '') &&
    !/^(?:of|for)$/u.test(lower[of] ?? '')
  )
    of -= 1;
  if (title?.head != null || of === end - 1 || !/^(?:of|for)$/u.test(lower[of] ?? '') || lower[end - 1] === ',') return null;
  const found = headBefore(document, of, from);
  if (found === null || found.head.over === 'NONE' || !/^\p{Lu}/u.test(words[found.first] ?? '')) return null;
  const field = { first: lower[of + 1] === 'the' ? of + 2 : of + 1, last: end };
  if (field.first >= field.last) return null;
  return {
    ...plain,
    head: found.head,
    words: { first: found.first, last: end },
    over: words[field.first] === 'Republic' ? null : textOf(document, field),
    rule: 'office.title',
    confidence: 0.9,
  };
}

const LONGEST_FIELD = 8;

/** The seats that letters after a name tell: "Orla Finch MP". */
const LETTERS: Readonly<Record<string, string>> = { MP: 'mp', MSP: 'msp', MEP: 'mep', MLA: 'mla', TD: 'td' };

/** "Orla Finch MP", "Orla Finch MP for Eastmoor". */
export function byLetters(document: Document, { last }: Name): Said | null {
  const head = TITLE_HEADS.get(LETTERS[document.words[last] ?? ''] ?? '');
  if (head === undefined) return null;
  const of = /^(?:for|of)$/u.test(document.lower[last + 1] ?? '') ? overName(document, last + 2, last + 8) : null;
  return {
    ...plain,
    head,
    words: { first: last, last: of?.last ?? last + 1 },
    over: of?.text ?? null,
    rule: 'office.letters',
    confidence: 0.9,
  };
}

const plain = { over: null, overAt: null, status: 'HELD', stated: false } as const;
