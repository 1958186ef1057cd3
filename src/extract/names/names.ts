import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import { fold } from '../fold.ts';
import { BODY_WORDS } from '../lexicon/organizations.ts';
import { OCCUPATIONS } from '../lexicon/titles.ts';
import { givenName, knownName, placeWords, type Known } from './gazetteer.ts';
import type { Name, NameType, Title } from './name.ts';
import { withoutOfficeAcronyms } from './office-acronyms.ts';
import { findRuns, type Run } from './spelling.ts';
import { taggedRuns, type TaggedRun } from './tagged.ts';
import { headBefore, readTitle } from './titles.ts';

const occupations: ReadonlySet<string> = new Set(OCCUPATIONS);

interface Candidate extends TokenRange {
  readonly known: Known | null;
  readonly title: Title | null;
}

/** Every proper name with its type and the title before it, in the order of the text; no two overlap. */
export function findNames(document: Document): Name[] {
  const tagged = taggedRuns(document);
  const typed =
    tagged === null
      ? findRuns(document)
          .flatMap((run) => splitByTitle(document, run))
          .map((candidate) => toName(document, candidate))
      : tagged.flatMap((run) => fromTag(document, run));
  return withoutOfficeAcronyms(document, settleTypes(document, typed));
}

/** A tagged name without the title that the model took in, and with the one before it. */
function fromTag(document: Document, run: TaggedRun): Name[] {
  const from = document.sentences[document.sentenceOf[run.first] ?? 0]?.first ?? run.first;
  const make = (range: TokenRange, title: Title | null, type = run.type): Name => ({
    first: range.first,
    last: range.last,
    text: textOf(document, range),
    title,
    type,
    rule: title !== null && type === 'PERSON' ? 'name.title' : run.rule,
    confidence: run.confidence,
  });
  if (run.type !== 'PERSON') return [make(run, null)];
  const within = document.lower.slice(run.first, run.last).lastIndexOf('of');
  // "Ruth Holt of Calder": a person and where they are from.
  const of = run.first + within;
  if (within > 0 && of < run.last - 1)
    return [...fromTag(document, { ...run, last: of }), make({ first: of + 1, last: run.last }, null, 'PLACE')];
  for (let last = Math.min(run.last - 1, run.first + 5); last > run.first; last -= 1) {
    const inside = headBefore(document, last, run.first);
    // "Hassan Sheikh Vane": a form of address in the middle of a name is a part of it.
    const address = isAddress(document, last - 1) && (last - 1 === run.first || givenName(document.words[run.first] ?? '') === null);
    if (inside !== null || address) return [make({ first: last, last: run.last }, readTitle(document, last, from))];
  }
  return [make(run, readTitle(document, run.first, from))];
}

/** "Westland Gov. Ada Vane" is one run of capitals, a place, a title and a name. */
function splitByTitle(document: Document, run: Run): Candidate[] {
  const from = document.sentences[document.sentenceOf[run.first] ?? 0]?.first ?? run.first;
  if (run.known !== null) return [{ first: run.first, last: run.last, known: run.known, title: null }];
  const whole = { first: run.first, last: run.last, known: knownName(textOf(document, run)), title: readTitle(document, run.first, from) };
  if (whole.known !== null || endsAsBody(document, run)) return [whole];
  for (let last = run.last; last > run.first; last -= 1) {
    const head = headBefore(document, last, run.first);
    const word = document.words[last - 1] ?? '';
    const isOccupation = occupations.has(word.toLowerCase()) && givenName(word) === null;
    if (head === null && !isOccupation && !isAddress(document, last - 1)) continue;
    const first = head?.first ?? last - 1;
    const rest = last < run.last ? [{ first: last, last: run.last, known: null, title: readTitle(document, last, from) }] : [];
    return [...(first > run.first ? splitByTitle(document, { first: run.first, last: first, known: null }) : []), ...rest];
  }
  return [whole];
}

function isAddress({ lower }: Document, i: number): boolean {
  return /^(?:mr|mrs|ms|dr|prof|rev|hon)\.?$|^(?:sir|lord|lady|dame|sheikh|ayatollah|miss|madam|madame|auntie|aunty|alhaji|hajiya|haji|monsieur|shri|smt)$/u.test(
    lower[i] ?? '',
  );
}

function endsAsBody({ words }: Document, { first, last }: TokenRange): boolean {
  const ending = words[last - 1] ?? '';
  if (last - first > 1 && BODY_WORDS[ending] !== undefined && givenName(words[last - 2] ?? '') === null) return true;
  return last - first > 2 && BODY_WORDS[words[first] ?? ''] !== undefined && /^(?:of|for|on)$/u.test(words[first + 1] ?? '');
}

function toName(document: Document, candidate: Candidate): Name {
  const [type, rule, confidence] = typeOf(document, candidate);
  return {
    first: candidate.first,
    last: candidate.last,
    text: textOf(document, candidate),
    title: candidate.title,
    type,
    rule,
    confidence,
  };
}

type Evidence = readonly [type: NameType, rule: string, confidence: number];

function typeOf(document: Document, candidate: Candidate): Evidence {
  const { words, lower } = document;
  const { first, last, known, title } = candidate;
  const length = last - first;
  if (title !== null && !endsAsBody(document, candidate) && known === null) return ['PERSON', 'name.title', 0.95];
  if (known !== null) return [known.type, 'name.known', known.type === 'PLACE' ? 0.9 : 0.92];
  if (length > 1 && givenName(words[first] ?? '') !== null && !endsAsBody(document, candidate)) return ['PERSON', 'name.given', 0.92];
  if (endsAsBody(document, candidate)) return ['ORGANIZATION', 'name.body', 0.88];
  if (length > 1 && placeWords.has(words[last - 1] ?? '')) return ['PLACE', 'name.place-word', 0.85];
  if (
    /^(?:Port|Fort|Lake|Mount|Cape|Saint|St\.|San|Santa|New|North|South|East|West|Upper|Lower)$/u.test(words[first] ?? '') &&
    length === 2
  )
    return ['PLACE', 'name.place-word', 0.7];
  if (length > 1 && /^(?:\p{Lu}\.?|\p{Lu}\.\p{Lu}\.)$/u.test(words[first + 1] ?? words[first] ?? '') && length > 2)
    return ['PERSON', 'name.initial', 0.85];
  if (length === 1 && /^\p{Lu}{2,6}$/u.test(words[first] ?? '')) return ['ORGANIZATION', 'name.acronym', 0.7];
  if (length > 1 && /^,$/u.test(words[last] ?? '') && /^\d{1,2}$/u.test(words[last + 1] ?? '') && /^,$/u.test(words[last + 2] ?? ''))
    return ['PERSON', 'name.age', 0.9];
  if (lower[last] === ',' && lower[last + 1] === 'who') return ['PERSON', 'name.who', 0.85];
  if (/^(?:in|at|near|outside|from|across|throughout)$/u.test(lower[first - 1] ?? '') && length < 3) return ['PLACE', 'name.in', 0.6];
  return ['UNKNOWN', 'name.capital', 0.5];
}

/** Rules by which the words themselves say what a name is: they count twice against the model's tags elsewhere. */
const SAID_SO: ReadonlySet<string> = new Set(['name.title', 'name.called', 'name.where', 'name.body', 'name.party-tag']);

/** One type for one name in one article; a surname is a person when the full name is; two or three words that speak are a person. */
function settleTypes(document: Document, names: readonly Name[]): Name[] {
  const votes = new Map<string, Map<NameType, number>>();
  const surnames = new Map<string, number>();
  for (const name of names) {
    const key = fold(name.text);
    const vote = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, vote);
    const weight = SAID_SO.has(name.rule) ? 2 : 1;
    if (name.type !== 'UNKNOWN') vote.set(name.type, (vote.get(name.type) ?? 0) + weight * name.confidence);
    if (name.type === 'PERSON') {
      const surname = key.split(' ').at(-1) ?? key;
      surnames.set(surname, Math.max(surnames.get(surname) ?? 0, name.confidence));
    }
  }
  const full = new Set(
    names.flatMap(({ type, text }) => (type === 'PERSON' && text.includes(' ') ? [fold(text).split(' ').at(-1) ?? ''] : [])),
  );
  // "Marula" is not short for the Marula Post.
  const isShortened = ({ type, text }: Name): boolean =>
    type === 'ORGANIZATION' && text.includes(' ') && BODY_WORDS[text.split(' ').at(-1) ?? ''] !== 'OUTLET';
  const bodies = new Set(names.filter(isShortened).map(({ text }) => fold(text.split(' ')[0] ?? '')));
  const initials = new Set(names.flatMap(({ type, text }) => (type === 'ORGANIZATION' ? [initialsOf(text)] : [])));
  return names.map((name) => {
    if (/^\p{Lu}{3,6}$/u.test(name.text) && initials.has(name.text)) return { ...name, type: 'ORGANIZATION', rule: 'name.acronym' };
    const key = fold(name.text);
    const best = [...(votes.get(key) ?? [])].sort((a, b) => b[1] - a[1])[0];
    if (name.rule === 'name.title') return name;
    if (best !== undefined && best[1] > name.confidence && best[0] !== name.type)
      return { ...name, type: best[0], rule: 'name.same-article', confidence: 0.8 };
    const single = name.last - name.first === 1;
    if (single && surnames.has(key) && (name.type === 'UNKNOWN' || name.rule === 'name.in' || name.rule === 'name.known'))
      return { ...name, type: 'PERSON', rule: 'name.surname', confidence: 0.88 };
    // "Brandt" beside "Theo Brandt" is that person; "Tessaly" beside "Tessaly Biologics" is nobody else.
    if (single && name.type !== 'PERSON' && isModelled(name) && full.has(key) && !isAfterPlaceWord(document, name))
      return { ...name, type: 'PERSON', rule: 'name.surname', confidence: 0.85 };
    if (single && name.type === 'PERSON' && isModelled(name) && bodies.has(key) && !full.has(key) && givenName(name.text) === null)
      return { ...name, type: 'ORGANIZATION', rule: 'name.same-article', confidence: 0.75 };
    if (name.type === 'UNKNOWN' && personLike(document, name)) return { ...name, type: 'PERSON', rule: 'name.speaks', confidence: 0.65 };
    return name;
  });
}

const isModelled = ({ rule, title }: Name): boolean => title === null && (rule === 'name.model' || rule === 'name.same-article');

function isAfterPlaceWord({ lower }: Document, { first }: TokenRange): boolean {
  return /^(?:in|at|near|from|the|of|-)$/u.test(lower[first - 1] ?? '');
}

function initialsOf(text: string): string {
  return text
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');
}

function personLike({ lower, words }: Document, { first, last }: TokenRange): boolean {
  const length = last - first;
  const speaks = /^(?:said|says|told|added|wrote|asked|argued|replied|tweeted|noted)$/u;
  if (length < 2 || length > 4 || words.slice(first, last).some((word) => !/^\p{Lu}[\p{Ll}’'.-]|^\p{Lu}\.?$|^-$/u.test(word))) return false;
  return (
    speaks.test(lower[last] ?? '') ||
    speaks.test(lower[first - 1] ?? '') ||
    (lower[last] === ',' && /^(?:a|an|the|who|\d+)$/u.test(lower[last + 1] ?? ''))
  );
}
