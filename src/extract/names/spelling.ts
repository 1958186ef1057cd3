import type { Document, TokenRange } from '../../text/document.ts';
import { MONTHS, OPENING_WORDS, WEEKDAYS } from '../lexicon/words.ts';
import { BODY_WORDS } from '../lexicon/organizations.ts';
import { findKnown, givenName, placeOfDemonym, type Known } from './gazetteer.ts';

/** A run of capitalized words that may be a name, told by spelling alone. */
export interface Run extends TokenRange {
  readonly known: Known | null;
}

const CAPITAL = /^\p{Lu}/u;
const PARTICLES = new Set('de del della di da dos la las van von der den ter bin ibn al el ul abu'.split(' '));
const PARTY_WORDS = new Set(
  'Republican Republicans Democrat Democrats Democratic Conservative Conservatives Liberal Liberals GOP Independent Christian Christians Muslim Muslims Jewish Jews Catholic Catholics Islamic Hispanic Hispanics Latino Latinos Black White Asian Arab Arabs Sunni Shiite Kurdish Kurds'.split(
    ' ',
  ),
);

/** Capitalized runs, sentence by sentence, known names first. */
export function findRuns(document: Document): Run[] {
  const seen = midSentenceWords(document);
  return document.sentences.flatMap((sentence) =>
    isTitled(document, sentence) ? knownRuns(document, sentence, seen) : runsIn(document, sentence, seen),
  );
}

interface Seen {
  readonly capital: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

function midSentenceWords(document: Document): Seen {
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const sentence of document.sentences) {
    if (isTitled(document, sentence)) continue;
    for (let i = sentence.first; i < sentence.last; i += 1) {
      const word = document.words[i] ?? '';
      if (/^\p{Ll}/u.test(word)) lower.add(word);
      else if (CAPITAL.test(word) && !opens(document, i, sentence.first)) capital.add(word);
    }
  }
  return { capital, lower };
}

/** True where a capital says nothing: at the start of a sentence, a quotation, or after a colon. */
function opens({ words }: Document, i: number, first: number): boolean {
  return i === first || /^["“‘'«(:—–-]$|^``$/u.test(words[i - 1] ?? '');
}

/** A headline in Title Case or capitals, where capitals tell nothing. */
function isTitled({ words }: Document, { first, last }: TokenRange): boolean {
  let capital = 0;
  let long = 0;
  for (let i = first; i < last; i += 1) {
    const word = words[i] ?? '';
    if (!/^\p{L}{4,}/u.test(word)) continue;
    long += 1;
    if (CAPITAL.test(word)) capital += 1;
  }
  return long >= 5 && capital / long > 0.75;
}

function runsIn(document: Document, sentence: TokenRange, seen: Seen): Run[] {
  const { words } = document;
  const runs: Run[] = [];
  let i = sentence.first;
  while (i < sentence.last) {
    const word = words[i] ?? '';
    const known = findKnown(words, i);
    if (known !== null && i + known.length <= sentence.last && !continuesName(document, i, known.length, sentence.last)) {
      const plain = known.length === 1 && opens(document, i, sentence.first) && seen.lower.has(word.toLowerCase());
      if (!plain) runs.push({ first: i, last: i + known.length, known: known.entry });
      i += known.length;
    } else if (starts(document, i, sentence.first, seen)) {
      const last = endOfRun(document, i, sentence.last);
      runs.push({ first: i, last, known: null });
      i = last;
    } else i += 1;
  }
  return runs;
}

/** "New York" in "New York Bridge Authority", "Washington" in "Denzel Washington" are parts of longer names. */
function continuesName({ words }: Document, at: number, length: number, end: number): boolean {
  const next = at + length < end ? (words[at + length] ?? '') : '';
  if (!CAPITAL.test(next))
    return /^[-]$/u.test(next) && CAPITAL.test(words[at + length + 1] ?? '') && /^\p{Lu}{2,}$/u.test(words[at] ?? '');
  for (let i = at + length; i < Math.min(end, at + length + 4) && CAPITAL.test(words[i] ?? ''); i += 1)
    if (BODY_WORDS[words[i] ?? ''] !== undefined) return true;
  return false;
}

function starts(document: Document, i: number, first: number, seen: Seen): boolean {
  const word = document.words[i] ?? '';
  if (!CAPITAL.test(word) || !isNameWord(word)) return false;
  if (!opens(document, i, first)) return true;
  const lower = document.lower[i] ?? '';
  if (OPENING_WORDS.has(lower)) return false;
  if (seen.capital.has(word) || givenName(word) !== null) return true;
  if (seen.lower.has(lower)) return false;
  return CAPITAL.test(document.words[i + 1] ?? '') && isNameWord(document.words[i + 1] ?? '') && !/(?:ing|ed|ly)$/u.test(lower);
}

function isNameWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (word === 'I' || MONTHS.has(lower) || WEEKDAYS.has(lower)) return false;
  return placeOfDemonym(word) === null && !PARTY_WORDS.has(word);
}

function endOfRun({ words, tokens }: Document, start: number, end: number): number {
  const adjacent = (i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start;
  let i = start + 1;
  for (;;) {
    const word = i < end ? (words[i] ?? '') : '';
    const after = i + 1 < end ? (words[i + 1] ?? '') : '';
    const later = i + 2 < end ? (words[i + 2] ?? '') : '';
    if (CAPITAL.test(word) && (isNameWord(word) || BODY_WORDS[after] !== undefined)) i += 1;
    else if (PARTICLES.has(word) && CAPITAL.test(after)) i += 2;
    else if (word === '-' && adjacent(i) && CAPITAL.test(after) && adjacent(i + 1)) i += 2;
    else if (word === '&' && CAPITAL.test(after)) i += 2;
    else if ((word === 'of' || word === 'for' || word === 'on') && bodyOf(words, start, i) && CAPITAL.test(after)) i += 2;
    else if (word === 'of' && after === 'the' && bodyOf(words, start, i) && CAPITAL.test(later)) i += 3;
    else if (
      word === 'and' &&
      bodyOf(words, start, i) &&
      words.slice(start, i).includes('of') &&
      CAPITAL.test(after) &&
      givenName(after) === null
    )
      i += 2;
    else return i;
  }
}

/** "Department of", "University of", "Board for": a body word that "of" goes on. */
function bodyOf(words: readonly string[], start: number, end: number): boolean {
  for (let i = start; i < Math.min(end, start + 4); i += 1) if (BODY_WORDS[words[i] ?? ''] !== undefined) return true;
  return false;
}

/** In a titled line: known names, and words that are capitalized in the middle of sentences elsewhere. */
function knownRuns(document: Document, sentence: TokenRange, seen: Seen): Run[] {
  const { words } = document;
  const runs: Run[] = [];
  for (let i = sentence.first; i < sentence.last;) {
    const found = findKnown(words, i);
    if (found !== null && found.entry.name !== 'House') {
      runs.push({ first: i, last: Math.min(sentence.last, i + found.length), known: found.entry });
      i += found.length;
      continue;
    }
    let last = i;
    while (last < sentence.last && isSeenName(document, last, seen)) last += 1;
    if (
      last === i &&
      givenName(words[i] ?? '') !== null &&
      CAPITAL.test(words[i + 1] ?? '') &&
      !OPENING_WORDS.has(document.lower[i + 1] ?? '')
    )
      last = Math.min(sentence.last, i + 2);
    if (last > i) runs.push({ first: i, last, known: null });
    i = Math.max(last, i + 1);
  }
  return runs;
}

function isSeenName({ words, lower }: Document, i: number, seen: Seen): boolean {
  const word = words[i] ?? '';
  return (
    CAPITAL.test(word) &&
    isNameWord(word) &&
    seen.capital.has(word) &&
    !seen.lower.has(lower[i] ?? '') &&
    !OPENING_WORDS.has(lower[i] ?? '')
  );
}
