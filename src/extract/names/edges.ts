import type { Document, TokenRange } from '../../text/document.ts';
import { BODY_WORDS } from '../lexicon/organizations.ts';
import { DETERMINERS, MONTHS } from '../lexicon/words.ts';
import { findKnown, givenName, placeOfDemonym } from './gazetteer.ts';
import { HONORIFICS, OFFICE_FIELDS } from '../lexicon/titles.ts';
import { isLetters } from './letters.ts';
import { headAt, headBefore } from './titles.ts';
import type { NameType } from './name.ts';

/** Words of one letter case that open a name of a body and are none of it. */
const SORTS =
  /^(?:NGO|NGOs|Brokerage|Retailer|Carmaker|Automaker|Chipmaker|Drugmaker|Planemaker|Lender|Insurer|Airline|Startup|Start-up|Charity|Thinktank|Miner|Supermarket|Housebuilder|Utility)$/u;
/** Common nouns that belong to the name of a place: "Tern river". */
const LANDSCAPE =
  /^(?:river|lake|sea|ocean|peninsula|desert|island|islands|valley|mountain|mountains|canal|strait|gulf|bay|basin|forest|delta|plateau|coast|reef|glacier|pass)$/u;
const FUNCTION = /^(?:of|for|in|on|at|and|the|to|from|by|with)$/u;
/** Words that are no place alone, though the model tags them: "the President of the Republic". */
const HALF_PLACES = /^(?:Republic|State|Kingdom|Commonwealth|City|County|Province|District|Region)$/u;

/** A tagged range without an article before, a possessive or a function word after, and the common nouns at its ends. */
export function trimEdges({ words, lower, parse }: Document, { first, last }: TokenRange, type: NameType): TokenRange {
  let start = first;
  let end = last;
  while (start < end && /^(?:the|a|an|[^\p{L}\p{N}]+)$/iu.test(words[start] ?? '')) start += 1;
  // "R-Ohio": the party is no part of the place.
  if (end - start > 2 && /^[RDI]$/u.test(words[start] ?? '') && words[start + 1] === '-') start += 2;
  if (type === 'PERSON') {
    // "Barr. Halima Bello"
    while (end - start > 1 && isAddress(words[start] ?? '')) start += 1;
    // "Junior Ada Vane", a student in the third year.
    if (end - start > 2 && /^(?:Junior|Senior|Sophomore|Freshman|Parent)$/u.test(words[start] ?? '')) start += 1;
    // "son Theo", "Westlander Ada Vane".
    while (end - start > 1 && /^\p{Ll}+$/u.test(words[start] ?? '') && parse?.upos[start] === 'NOUN') start += 1;
    if (end - start > 2 && placeOfDemonym(words[start] ?? '') !== null && givenName(words[start] ?? '') === null) start += 1;
  } else {
    // "province of Calder", "NGO Tern Watch".
    while (end - start > 2 && /^\p{Ll}/u.test(words[start] ?? '') && words[start + 1] === 'of') start += 2;
    if (end - start > 1 && type === 'ORGANIZATION' && SORTS.test(words[start] ?? '') && !DETERMINERS.has(lower[start - 1] ?? ''))
      start += 1;
  }
  for (; end > start; end -= 1) {
    const word = words[end - 1] ?? '';
    const noun =
      type !== 'PERSON' &&
      end - start > 1 &&
      /^(?:NOUN|ADJ)$/u.test(parse?.upos[end - 1] ?? '') &&
      isCommon(word) &&
      isName(words[end - 2] ?? '');
    if (!/^(?:[’']s?|[^\p{L}\p{N}]+)$/u.test(word) && !(end - start > 1 && FUNCTION.test(word)) && !noun) break;
  }
  return { first: start, last: end };
}

/** "Barr.", "Engr.": a form of address cut short. */
const isAddress = (word: string): boolean => word.endsWith('.') && HONORIFICS[word.toLowerCase()] !== undefined;
const isCommon = (word: string): boolean => /^\p{Ll}+$/u.test(word) && !LANDSCAPE.test(word);
const isName = (word: string): boolean => !/^(?:of|and|&|for|in)$/u.test(word);

/** What a storm's name stands after: it is nobody's, and no place's. */
export const STORMS = /^(?:Storm|Hurricane|Typhoon|Cyclone)$/u;
/** "the Clean Rivers Act": a law is called by the words before it. */
const LAWS = /^(?:Act|Bill|Amendment|Law|Treaty|Accord|Accords|Protocol|Directive)$/u;

/** "Nimbus Systems (NMBS.N)", "(NYSE: NMBS)": what shares are traded by, no name of their company's. */
function isTicker({ words }: Document, { first, last }: TokenRange): boolean {
  const code = last - first === 1 && /^\p{Lu}{1,5}(?:\.\p{Lu}{1,2})?$/u.test(words[first] ?? '');
  const opens = words[first - 1] === '(' || (words[first - 1] === ':' && words[first - 3] === '(');
  return (
    code && opens && (/^\.\p{Lu}{1,2}$|^\.$/u.test(words[last] ?? '') || /\.|:/u.test(`${words[first] ?? ''}${words[first - 1] ?? ''}`))
  );
}

/** What a tag takes for a name and is none: half of a place, a law, a ticker, and what a minister is minister of. */
export function isNoName(document: Document, { first, last }: TokenRange, type: NameType): boolean {
  const { words } = document;
  if (!words.slice(first, last).some((word) => /[\p{Lu}\p{N}]/u.test(word))) return true;
  const [word = ''] = words.slice(first, last);
  if (words[first - 1] === '(' && /^\p{Lu}{2,5}-\p{Lu}/u.test(words.slice(first, last).join(''))) return true;
  if (last - first === 1 && (MEMBERS.test(word) || isHoliday(document, first))) return true;
  if (last - first === 1 && ((words[first - 1] === '(' && isLetters(word)) || isAddress(word))) return true;
  // "Cllr Jean Hart (Ind, Moorside)"
  if (words[first - 1] === '(' && /^(?:Lab|Con|Ind|LD|Lib Dem)$/u.test(words.slice(first, last).join(' '))) return true;
  if (STORMS.test(words[first - 1] ?? '') || (STORMS.test(words[first] ?? '') && last - first === 2)) return true;
  if (LAWS.test(words[last] ?? '') || isTicker(document, { first, last })) return true;
  if (type === 'PERSON' && last - first === 1) return isMonth(document, first);
  if (type === 'PLACE') return last - first === 1 && HALF_PLACES.test(words[first] ?? '');
  const range = { first, last };
  // "The Taoiseach said"
  if (last - first === 1 && /^(?:Taoiseach|Tánaiste|Chancellor|Premier|President|Pope|Governor|Mayor)$/u.test(word)) return true;
  return (
    type === 'ORGANIZATION' &&
    (isPortfolio(document, range) || isOffice(document, range) || isHalfTitle(document, range) || isField(document, range))
  );
}

/** "colleagues of other MPs": several of a kind. */
const MEMBERS = /^(?:MPs|TDs|MSPs|MEPs|MLAs|MKs|CEOs|CFOs|NGOs|PhDs|SMEs)$/u;
const DATED = /^(?:by|in|since|until|till|from|to|of|last|next|this|early|late|mid|before|after|at|over|during)$/u;

/** "third by Easter" */
function isHoliday({ words, lower }: Document, at: number): boolean {
  return (
    DATED.test(lower[at - 1] ?? '') &&
    /^(?:Easter|Christmas|Ramadan|Diwali|Thanksgiving|Passover|Eid|Lent|Halloween|Hanukkah)$/u.test(words[at] ?? '')
  );
}

/** "would report by June": the month, unless the article tells of a June Vane. */
function isMonth({ words, lower }: Document, at: number): boolean {
  const dated = /^(?:by|in|since|until|till|from|to|of|last|next|this|early|late|mid)$/u.test(lower[at - 1] ?? '');
  const isGivenName = (word: string, i: number): boolean => word === words[at] && /^\p{Lu}\p{Ll}/u.test(words[i + 1] ?? '');
  return dated && MONTHS.has(lower[at] ?? '') && !words.some(isGivenName);
}

/** "Union Home Minister Ada Vane": half of a title. */
function isHalfTitle(document: Document, { first, last }: TokenRange): boolean {
  const head = document.words[first] === 'Union' ? headAt(document, first + 1, last + 2) : null;
  return head !== null && head.last > last && head.head.office.endsWith(' Minister');
}

/** "National Publicity Secretary", "Executive Director, Operations, Mr. Tom Pell": what an office is for. */
function isField(document: Document, { first, last }: TokenRange): boolean {
  const { lower, words } = document;
  const field = lower.slice(first, last).every((word) => OFFICE_FIELDS.has(word) || word === '&');
  if (!field) return false;
  const before = lower[first - 1] === ',' ? headBefore(document, first - 1, first - 5) : null;
  return headAt(document, last, last + 2) !== null || (before !== null && words[last] === ',');
}

/** "the Commissioner for Environment, Mr. Tom Pell": an office and what it is for. */
function isOffice(document: Document, { first, last }: TokenRange): boolean {
  const head = headAt(document, first, last);
  if (head === null || head.head.over === 'NONE') return false;
  // "the Health Secretary" alone is one too.
  const whole = head.last === last && last - first > 1 && document.lower[first - 1] === 'the';
  return whole || (head.last < last && /^(?:of|for)$/u.test(document.lower[head.last] ?? ''));
}

/** "Minister for Gender, Labour and Social Development": tasks ("Labour" is one as well as a party), unless a body stands among them. */
function isPortfolio({ words, lower }: Document, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i += 1) {
    const sort = findKnown(words, i)?.entry.sort ?? 'PARTY';
    if (BODY_WORDS[words[i] ?? ''] !== undefined || sort !== 'PARTY') return false;
  }
  let at = first - 1;
  while (at > first - 8 && (/^(?:,|and|&|the)$/u.test(lower[at] ?? '') || /^\p{Lu}\p{Ll}/u.test(words[at] ?? ''))) at -= 1;
  // "Minister of State for Petroleum"
  const minister = lower[at - 1] === 'state' && lower[at - 2] === 'of' ? at - 3 : at - 1;
  return /^(?:of|for)$/u.test(lower[at] ?? '') && /^ministers?$/u.test(lower[minister] ?? '');
}
