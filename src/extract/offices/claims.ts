import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import type { DateFound } from '../dates/dates.ts';
import type { TitleHead } from '../lexicon/titles.ts';
import { isPartyWord, PARTY_WORDS } from '../lexicon/parties.ts';
import { OPENING_WORDS } from '../lexicon/words.ts';
import { knownName } from '../names/gazetteer.ts';
import type { Name, Title } from '../names/name.ts';
import { antecedent, appositionBefore } from './apposition-before.ts';
import { appositionAfter } from './appositions.ts';
import { byVerb } from './appointments.ts';
import { overAfter, overName } from './jurisdiction.ts';
import { byLeading } from './leads.ts';
import { byPlural } from './plurals.ts';
import { byLetters, secondApposition, secondTitle, titleWithField } from './seconds.ts';
import { readTerm, type Term } from './terms.ts';
import { wholeTitle, type WholeTitle } from './whole-title.ts';

/** One place where the article says that a person holds an office. */
export interface Claim extends Said {
  readonly person: number;
  readonly term: Term;
}

/** What one place says of an office, whoever holds it. */
export interface Said {
  readonly head: TitleHead;
  readonly words: TokenRange;
  readonly over: string | null;
  /** The words that name what it is over when they may be a person or an office: "spokesman for Vane", "the mayor's aide". */
  readonly overAt: TokenRange | null;
  readonly status: Title['status'];
  /** Whether the words say how it is held ("former", "acting", "current"), which a bare title leaves open. */
  readonly stated: boolean;
  readonly rule: string;
  readonly confidence: number;
  /** It is somebody's whom the words only point at: "the university's president". */
  readonly owned?: true;
  /** To a public office by the voters, who do not give it at once. */
  readonly elected?: true;
  /** Who gives the office, by a token: "the board named Vane chief executive". */
  readonly by?: number;
  /** The land that an ambassador is sent to. */
  readonly to?: string | null;
  /** The words tell how it began ("was appointed"): a date after them is when. */
  readonly begins?: true;
}

/** What the words around one name say of offices. */
export function readClaims(document: Document, name: Name, person: number, dates: readonly DateFound[]): Claim[] {
  const apposed = appositionAfter(document, name.last);
  const said = [
    byTitle(document, name),
    secondTitle(document, name),
    titleWithField(document, name),
    byLetters(document, name),
    apposed,
    secondApposition(document, apposed),
    appositionBefore(document, name),
    byVerb(document, name),
    byPlural(document, name),
    byLeading(document, name),
  ];

  return said.flatMap((found) => {
    if (found === null) return [];
    const one = { ...found, to: accredited(document, found) };
    const term = readTerm(document, one.words.last, dates, one.begins === true);
    if (one.elected === true && isRecent(document, name, dates))
      return [{ ...one, person, term: { from: null, until: null }, status: 'ELECT' as const, stated: true }];
    // "was governor until 2019" is over, "since 2019" is not.
    return [{ ...one, person, term, ...(term.until === null ? {} : { status: 'FORMER' as const, stated: true }) }];
  });
}

/** "the U.S. ambassador to Portugal": where to. */
function accredited(document: Document, { head, words }: Said): string | null {
  if (!/^(?:Ambassador|High Commissioner|Envoy|Special Envoy|Consul)$/u.test(head.office)) return null;
  const at = document.lower.indexOf('to', words.first + 1);
  return at === -1 || at > words.last ? null : (overName(document, at + 1, document.tokens.length)?.text ?? null);
}

const LATELY = 60 * 24 * 60 * 60 * 1000;

/** Elected on a day shortly before publication, and so not yet in office. */
function isRecent({ article: { published }, sentenceOf }: Document, name: Name, dates: readonly DateFound[]): boolean {
  return dates.some(
    ({ first, date }) =>
      sentenceOf[first] === sentenceOf[name.first] &&
      date?.length === 10 &&
      published !== undefined &&
      Math.abs(Date.parse(published) - Date.parse(date)) < LATELY,
  );
}

/** "Gov. Ada Vane", "Shadow Health Secretary Tom Pell", "White House press secretary Mira Oduya". */
function byTitle(document: Document, { title, last }: Name): Said | null {
  if (title?.head == null || title.head.over === 'NONE') return null;
  const { lower } = document;
  const whole = wholeTitle(document, title.head, title.headRange);
  const over = title.over === null ? null : { first: title.over.first, last: Math.min(title.over.last, whole.first) };
  const said = over === null || over.last <= over.first ? null : textOf(document, over);
  // "Labour MP Ada Vane" is no member for Labour.
  const before = said !== null && title.head.over === 'PLACE' && (isPartyWord(said) || isParty(said, title.head)) ? null : said;
  const known = before === null || OPENING_WORDS.has(before.toLowerCase()) ? capitalsBefore(document, whole.first, title) : before;
  const opening = OPENING_WORDS.has(lower[title.first] ?? '') && title.status === 'HELD' && title.first < whole.first;
  // "School board chairman": the board is the body's, not the chairman's.
  const noun = whole.first + 1 === title.headRange.first ? (lower[whole.first] ?? '') : '';
  const board = known !== null && /^(?:board|council|committee|commission|panel)$/u.test(noun);
  return {
    head: board ? title.head : whole.head,
    words: { first: opening ? whole.first : Math.min(title.first, whole.first), last: Math.max(title.headRange.last, whole.last) },
    over: board
      ? `${known} ${noun}`
      : (known ?? partyLed(document, whole) ?? antecedent(document, whole.first) ?? seatAfter(document, whole.head, last)),
    overAt: null,
    status: title.status,
    stated: title.status !== 'HELD' || lower.slice(title.first, title.last).includes('current'),
    rule: 'office.title',
    confidence: 0.95,
  };
}

/** "Chair Ada Vane of the board", "Sen. Vane, R-Ohio": the seat after a party's letter is no chair's. */
function seatAfter(document: Document, head: TitleHead, last: number): string | null {
  // "Opposition leader Ada Vane of the Maritime Union": her party.
  if (head.office === 'Leader of the Opposition') return null;
  return head.over === 'PLACE' || document.lower[last] === 'of' ? overAfter(document, last) : null;
}

/** "Democratic Front MP", "PPM Senator": a party by its last word, or letters that are no land's. */
function isParty(name: string, { office }: TitleHead): boolean {
  if (!/^(?:Member of |Senator|State Senator|Council Member|Assembly Member)/u.test(office)) return false;
  const letters = /^\p{Lu}{2,5}$/u.test(name) && knownName(name, 'PLACE') === null;
  return letters || (name.includes(' ') && /(?:Party|Front|Movement|Alliance|Congress|League|Democrats|Coalition)$/u.test(name));
}

/** "Conservative Leader Ada Vane", "NDP housing critic Tom Pell": the party before an office that a party gives; the two American ones lead a chamber. */
function partyLed({ lower, words }: Document, { first, head }: WholeTitle): string | null {
  const word = lower[first - 1] ?? '';
  const given = /^(?:(?:Deputy )?Leader|Whip|Chief Whip|Party Chair|General Secretary|\p{L}+(?: \p{L}+)? Critic)$/u.test(head.office);
  const capital = /^\p{Lu}/u.test(words[first - 1] ?? '') && !/^(?:republican|democratic|gop)$/u.test(word);
  return given && capital && word.length > 1 ? (PARTY_WORDS.get(word) ?? null) : null;
}

/** "Tessaly marketing director Jane Pell": the body stands before the whole phrase. */
function capitalsBefore({ words, sentences, sentenceOf }: Document, first: number, title: Title): string | null {
  if (first >= title.headRange.first) return null;
  const from = sentences[sentenceOf[first] ?? 0]?.first ?? first;
  let at = first;
  while (at > from && /^\p{Lu}/u.test(words[at - 1] ?? '') && !OPENING_WORDS.has((words[at - 1] ?? '').toLowerCase())) at -= 1;
  return at === first ? null : words.slice(at, first).join(' ');
}
