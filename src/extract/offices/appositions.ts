import type { Document, TokenRange } from '../../text/document.ts';
import type { TitleHead } from '../lexicon/titles.ts';
import { headAt } from '../names/titles.ts';
import type { Said } from './claims.ts';
import { overBefore, overName } from './jurisdiction.ts';
import { commonBody } from './unnamed-bodies.ts';
import { wholeTitle } from './whole-title.ts';

/** ", the mayor of Port Alder," ", a former harbor commissioner," ", Ohio's attorney general," " was mayor of". */
export function appositionAfter(document: Document, last: number): Said | null {
  const { lower } = document;
  // "Vane, 51, was"
  if (lower[last] === ',' && /^\d{1,3}$/u.test(lower[last + 1] ?? '') && lower[last + 2] === ',')
    return appositionAfter(document, last + 2);
  return /^(?:,|—|–|\(|is|was|as|became)$/u.test(lower[last] ?? '') ? appositionFrom(document, last) : null;
}

/** The office that the words after a comma, "is", "as" or "and" tell. */
export function appositionFrom(document: Document, last: number): Said | null {
  const { lower, words } = document;
  const end = Math.min(last + 12, document.sentences[document.sentenceOf[last] ?? 0]?.last ?? last);
  // "between Ms Vane, her director, and the minister": three people.
  if (
    /^(?:his|her|their)$/u.test(lower[last + 1] ?? '') &&
    lower.indexOf('and', last) - lower.indexOf(',', last + 1) === 1 &&
    isListed(lower, last)
  )
    return null;
  let plain = 0;
  let owner: TokenRange | null = null;
  for (let at = last + 1; at < end; at += 1) {
    const head = headAt(document, at, end);
    if (head !== null && lower[head.last] === "'s") {
      // "the governor's spokesman" is not the governor.
      owner = { first: at, last: head.last };
      at = head.last;
      continue;
    }
    // "a one-time senator"
    if (lower.slice(at, at + 3).join('') === 'one-time') {
      at += 2;
      continue;
    }
    // "Vane, Mayor Ruth Holt and others": the title is the next one's.
    if (head !== null && /^\p{Lu}/u.test(words[at] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[head.last] ?? '')) return null;
    if (head !== null && head.head.over !== 'NONE') return claimAt(document, { last, at, end, owner }, head);
    if (/^\p{Lu}/u.test(words[at] ?? '') || LEADING.test(lower[at] ?? '')) continue;
    // "a former harbor commissioner": a noun or two of the office that no table has.
    plain += 1;
    if (plain > 2 || !/^\p{Ll}+$/u.test(words[at] ?? '') || !LEADING.test(lower[last + 1] ?? '') || STOPS.test(lower[at] ?? ''))
      return null;
  }
  return null;
}

/** A list goes on: "between X, her director, and Y". */
function isListed(lower: readonly string[], last: number): boolean {
  return lower.slice(Math.max(0, last - 8), last).some((word) => /^(?:between|among|with|by|both)$/u.test(word));
}

const LEADING =
  /^(?:the|a|an|its|his|her|their|current|longtime|new|state|city|county|republican|democratic|and|former|ex|then|acting|interim|deputy|first|who|is|was|has|been|served|as|'s)$/u;
const STOPS = /^(?:of|in|on|at|for|with|to|said|says|who|which|that|and|but|not|had|will|would)$/u;

interface Place {
  readonly last: number;
  readonly at: number;
  readonly end: number;
  readonly owner: TokenRange | null;
}

function claimAt(document: Document, { last, at, end, owner }: Place, found: { head: TitleHead; last: number }): Said {
  const { lower } = document;
  const between = lower.slice(last, at);
  const whole = wholeTitle(document, found.head, { first: at, last: found.last });
  const reach = Math.max(end, whole.last + 8);
  const direct = /^(?:of|for|at)$/u.test(lower[whole.last] ?? '') ? overName(document, whole.last + 1, reach) : null;
  // "a professor of marine biology at Tern University"
  const where = lower[whole.last] === 'of' && direct === null ? lower.indexOf('at', whole.last + 2) : -1;
  const after = where !== -1 && where <= whole.last + 4 ? overName(document, where + 1, reach) : direct;
  const served = after === null ? officeServed(document, whole.last, end) : null;
  const noun = after === null && served === null && whole.head.office === 'Spokesperson' ? nounServed(document, whole.last) : null;
  const before = owner === null ? overBefore(document, last + 1, whole.first) : null;
  const candidate = /^(?:candidate|nominee|hopeful)$/u.test(lower[found.last] ?? '');
  const once = between.join('').includes('one-time');
  const former =
    once || between.some((word) => /^(?:former|ex|then|onetime|was|served|predecessor)$/u.test(word)) || isSucceeded(document, last);
  const acting = between.some((word) => /^(?:acting|interim)$/u.test(word));
  const stated =
    once ||
    isSucceeded(document, last) ||
    between.some((word) => /^(?:former|predecessor|ex|then|onetime|served|acting|interim|current|is|been)$/u.test(word));
  return {
    head: whole.head,
    words: { first: whole.first, last: after?.last ?? whole.last },
    over: after?.text ?? noun ?? before ?? (/^(?:of|for)$/u.test(lower[whole.last] ?? '') ? commonBody(document, whole.last, end) : null),
    overAt: after ?? served ?? owner,
    status: candidate ? 'CANDIDATE' : former ? 'FORMER' : acting ? 'ACTING' : 'HELD',
    stated,
    rule: 'office.apposition',
    confidence: 0.85,
    ...(between.includes('became') ? { begins: true as const } : {}),
  };
}

/** "Vane succeeded Holt as mayor": it is Holt who was. */
function isSucceeded({ parse, lower }: Document, last: number): boolean {
  if (parse === null || lower[last] !== 'as') return false;
  for (let token = last - 1, steps = 0; token >= 0 && steps < 4; steps += 1) {
    if (parse.relation[token] === 'obj')
      return /^(?:succeed|succeeds|succeeded|replace|replaces|replaced)$/u.test(lower[parse.head[token] ?? -1] ?? '');
    token = parse.head[token] ?? -1;
  }
  return false;
}

/** "a spokeswoman for the governor" */
function officeServed(document: Document, after: number, end: number): TokenRange | null {
  const { lower } = document;
  if (!/^(?:for|to)$/u.test(lower[after] ?? '')) return null;
  const first = /^(?:the|a)$/u.test(lower[after + 1] ?? '') ? after + 2 : after + 1;
  const found = headAt(document, first, end);
  return found === null || found.head.over === 'NONE' ? null : { first, last: found.last };
}

/** "a spokeswoman for the navy": the noun, when it is not the whole of "the navy's union" or a name. */
function nounServed({ lower, words }: Document, after: number): string | null {
  const [noun = '', next = ''] = words.slice(after + 2, after + 4);
  return lower[after] === 'for' && lower[after + 1] === 'the' && /^\p{Ll}+$/u.test(noun) && /^[,.;)]$|^(?:who|said|and|in)$/u.test(next)
    ? `the ${noun}`
    : null;
}
