import type { Document, TokenRange } from '../../text/document.ts';
import { HOLDER_NOUNS, OFFICE_ADJECTIVES, OFFICE_RANKS, type TitleHead } from '../lexicon/titles.ts';

/** The words of an office, and the office that they name as a whole. */
export interface WholeTitle extends TokenRange {
  readonly head: TitleHead;
}

/** The whole noun phrase around the office words of the table: "shadow health secretary", "finance director". */
export function wholeTitle(document: Document, head: TitleHead, range: TokenRange): WholeTitle {
  if (document.parse === null || head.over === 'NONE') return { ...range, head };
  const last = endOfPhrase(document, range);
  const first = startOfPhrase(document, range.first, last);
  if (first === range.first && last === range.last) return { ...range, head };
  const before = document.lower.slice(first, range.first);
  // "chief information officer": the noun that follows is the office, the table's word only its rank.
  const office = last > range.last ? document.lower.slice(range.first, last) : [head.office];
  const name = [...before, ...office].map(capital).join(' ').replaceAll(' - ', '-');
  return { first, last, head: { ...head, office: name, over: last > range.last ? 'BODY' : head.over } };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function endOfPhrase({ parse, words }: Document, { last }: TokenRange): number {
  const to = parse?.head[last - 1] ?? -1;
  if (parse === null || to < last || to - last > 1 || !/^(?:compound|amod)$/u.test(parse.relation[last - 1] ?? '')) return last;
  for (let i = last; i <= to; i += 1)
    if (!/^\p{Ll}+$/u.test(words[i] ?? '') || !/^(?:NOUN|ADJ)$/u.test(parse.upos[i] ?? '') || HOLDER.test(words[i] ?? '')) return last;
  return to + 1;
}

/** Verbs of headlines that look like nouns before an office: "Pilots fire coach". */
const HEADLINE_VERBS = /^(?:fire|hire|name|oust|sack|sue|tap|pick|back|blame|slam|face|question|charge|honor|mourn)s?$/u;
const HOLDER = /^(?:candidate|nominee|hopeful|elect|designate|race|election|campaign|office|seat)s?$/u;

function startOfPhrase({ parse, words, lower }: Document, head: number, last: number): number {
  let first = head;
  while (first > 0) {
    const word = lower[first - 1] ?? '';
    const to = parse?.head[first - 1] ?? -1;
    const relation = parse?.relation[first - 1] ?? '';
    const inside = to >= first && to < last && /^(?:compound|amod)$/u.test(relation);
    const noun =
      relation === 'compound' && /^\p{Ll}+$/u.test(words[first - 1] ?? '') && !HOLDER_NOUNS.has(word) && !HEADLINE_VERBS.test(word);
    const rank = OFFICE_RANKS.has(word) && to >= first && to <= last;
    if (!rank && !(inside && (noun || OFFICE_ADJECTIVES.has(word)))) break;
    // "a three-term mayor"
    if (lower[first - 2] === '-' && !rank) break;
    // "the attorney general spokesman": the general is the attorney.
    if (word === 'general' && /^(?:attorney|solicitor|surgeon|inspector)$/u.test(lower[first - 2] ?? '')) break;
    first -= 1;
  }
  return first;
}
