import type { Document, TokenRange } from '../../text/document.ts';
import { isPartyWord } from '../lexicon/parties.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/words.ts';
import { findKnown, placeOfDemonym } from '../names/gazetteer.ts';
import { headAt } from '../names/titles.ts';

/** What an office is over as one place says it, and the words that do. */
export interface Over extends TokenRange {
  readonly text: string;
}

/** "Sen. Ada Vane of Westland", "Rep. Holt, R-Texas," "Rep. Holt (D-Ohio)". */
export function overAfter(document: Document, last: number): string | null {
  const { lower, words } = document;
  if (lower[last] === 'of')
    return overName(document, last + 1, document.sentences[document.sentenceOf[last] ?? 0]?.last ?? last)?.text ?? null;
  if (/^[,(]$/u.test(lower[last] ?? '') && /^[rdi]$/u.test(lower[last + 1] ?? '') && lower[last + 2] === '-')
    return findKnown(words, last + 3)?.entry.name ?? null;
  return null;
}

const BREAK = /^(?:[,;:—–(]|is|was|been|became|be|who|until|since|in|on|by|as|for|to|with|from|after|before|when|while)$/u;

/** The place or body named before an office in its own phrase: "Ohio's attorney general", "the Westland governor". */
export function overBefore({ words, lower }: Document, first: number, at: number): string | null {
  let from = at;
  while (from > first && !BREAK.test(lower[from - 1] ?? '')) from -= 1;
  for (let i = from; i < at; i += 1) {
    const found = findKnown(words, i);
    if (found !== null) return found.entry.name;
    const people = placeOfDemonym(words[i] ?? '');
    if (people !== null) return people;
  }
  const capital = words
    .slice(from, at)
    .filter(
      (word, i, phrase) => isNamePart(word) || (JOINS.test(word) && isNamePart(phrase[i - 1] ?? '') && isNamePart(phrase[i + 1] ?? '')),
    );
  return capital.length === 0 ? null : capital.join(' ');
}

/** "Fenshire Fire and Rescue Service": what joins the words of one name. */
const JOINS = /^(?:and|of|for|&)$/u;

const isNamePart = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !/^(?:The|A|An|That|This|Its|Their|His|Her|Our|Two|One)$/u.test(word) && !isPartyWord(word) && !isTime(word);

const isTime = (word: string): boolean => MONTHS.has(word.toLowerCase()) || WEEKDAYS.has(word.toLowerCase());

/** The capitalized name that starts at a token, after "of", "for" or "at". */
export function overName(document: Document, from: number, end: number): Over | null {
  const { words, lower, tokens, text } = document;
  const articled = lower[from] === 'the' ? from + 1 : from;
  // "the speaker of parliament"
  if (words[articled] === 'parliament') return { first: articled, last: articled + 1, text: 'Parliament' };
  // "leader of the opposition Maritime Party"
  const first = articled > from ? pastSort(document, articled) : articled;
  let last = first;
  // "of the 9th Support Command"
  if (/^\d+(?:st|nd|rd|th)$/u.test(words[first] ?? '') && /^\p{Lu}/u.test(words[first + 1] ?? '')) last += 1;
  while (
    last < end &&
    // "of the School District and Fire Chief Tom Pell"
    !(last > first && words[last] === 'and' && headAt(document, last + 1, end) !== null) &&
    ((last > first && lower[last] === "'s" && /^(?:Church|Cathedral|School|College|University|Hospital)$/u.test(words[last + 1] ?? '')) ||
      (/^\p{Lu}/u.test(words[last] ?? '') && !isTime(words[last] ?? '')) ||
      // "the Traders' Union"
      (last > first && /^['’]$/u.test(words[last] ?? '') && /^\p{Lu}/u.test(words[last + 1] ?? '')) ||
      (last > first && lower[last] === '-' && /^\p{Lu}/u.test(words[last + 1] ?? '')) ||
      (last > first && /^(?:of|and|for)$/u.test(words[last] ?? '') && /^\p{Lu}/u.test(words[last + 1] ?? '')))
  )
    last += 1;
  // "Harbor Workers Local 19": the number is a part of the name.
  if (last > first && /^(?:Local|District|Chapter|Lodge|Ward|Precinct)$/u.test(words[last - 1] ?? '') && /^\d+$/u.test(words[last] ?? ''))
    last += 1;
  if (last > first) last = commonEnd(document, last, end);
  return last === first ? null : { first, last, text: text.slice(tokens[first]?.start, tokens[last - 1]?.end) };
}

/** "the opposition Maritime Party", "the nonprofit Tern Watch", "the advocacy group Tern Watch": past what sort of body it is. */
function pastSort({ lower, words }: Document, from: number): number {
  let at = from;
  while (at - from < LONGEST_SORT && /^\p{Ll}[\p{L}-]*$|^-$/u.test(words[at] ?? '')) at += 1;
  return at > from && /^\p{Lu}/u.test(words[at] ?? '') && SORTS.test(lower[at - 1] ?? '') ? at : from;
}

const LONGEST_SORT = 3;
const SORTS =
  /^(?:opposition|ruling|governing|main|powerful|influential|nonprofit|profit|charity|group|union|network|tank|thinktank|company|firm|startup|party|newspaper|agency|association|organi[sz]ation|coalition|campaign|institute)$/u;

/** "the Senate public works committee", "the Calder police department": where the common nouns of a body's name end. */
function commonEnd({ lower, words, parse }: Document, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST_COMMON); at += 1) {
    if (!/^\p{Ll}+$/u.test(words[at] ?? '') || !/^(?:NOUN|ADJ)$/u.test(parse?.upos[at] ?? '')) return from;
    if (COMMITTEES.test(lower[at] ?? '')) return at + 1;
  }
  return from;
}

const LONGEST_COMMON = 4;
const COMMITTEES = /^(?:committee|subcommittee|panel|commission|board|council|department|caucus)$/u;
