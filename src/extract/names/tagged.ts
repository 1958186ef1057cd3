import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import { fold } from '../fold.ts';
import { BODY_WORDS } from '../lexicon/organizations.ts';
import { OPENING_WORDS } from '../lexicon/words.ts';
import { readAddresses } from './addresses.ts';
import { readBodies } from './bodies.ts';
import { callRuns } from './called.ts';
import { isNoName, trimEdges } from './edges.ts';
import { findKnown, givenName, knownName, placeOfDemonym, type Known } from './gazetteer.ts';
import { withoutLetters } from './letters.ts';
import type { NameType } from './name.ts';
import { headAt } from './titles.ts';

/** A name that the language model tagged, or that the gazetteer or the rest of the article knows where the model is silent. */
export interface TaggedRun extends TokenRange {
  readonly type: NameType;
  readonly known: Known | null;
  readonly rule: string;
  readonly confidence: number;
}

const TYPES: Readonly<Record<string, NameType>> = { PER: 'PERSON', ORG: 'ORGANIZATION', LOC: 'PLACE' };

/** Names by the model's tags, corrected by what is known everywhere and by the rest of the article; null without a model. */
export function taggedRuns(document: Document): TaggedRun[] | null {
  const { parse } = document;
  if (parse === null) return null;
  const tagged = joinHyphens(document, readTags(document)).map((run) => settle(document, run));
  const runs = callRuns(document, readBodies(document, joinFirms(document, joinPersons(document, readAddresses(document, tagged)))));
  const covered = new Set<number>();
  for (const { first, last } of runs) for (let i = first; i < last; i += 1) covered.add(i);
  const added = [...knownRuns(document, covered), ...partyPlaces(document, covered)];
  for (const { first, last } of added) for (let i = first; i < last; i += 1) covered.add(i);
  return [...runs, ...added, ...callRuns(document, repeatedRuns(document, runs, covered))].sort((a, b) => a.first - b.first);
}

function readTags(document: Document): TaggedRun[] {
  const { parse, tokens, words } = document;
  if (parse === null) return [];
  const runs: TaggedRun[] = [];
  for (let i = 0; i < tokens.length;) {
    const [mark, tag = ''] = (parse.name[i] ?? 'O').split('-');
    const type = TYPES[tag];
    let last = i + 1;
    while (last < tokens.length && parse.name[last] === `I-${tag}` && document.paragraphOf[last] === document.paragraphOf[i]) last += 1;
    if (mark !== 'O' && type !== undefined) {
      const lettered = withoutLetters(words, { first: i, last }, type === 'PERSON');
      const read = lettered === null ? type : 'PERSON';
      const range = withKnown(words, trimEdges(document, lettered ?? { first: i, last }, read));
      last = Math.max(last, range.last);
      const known = knownName(textOf(document, range)) ?? (type === 'PLACE' ? knownName(textOf(document, range), 'PLACE') : null);
      const confidence = parse.nameConfidence.slice(i, last).reduce((sum, value) => sum + value, 0) / (last - i);
      const settled = settledType(document, range, read, known, confidence);
      if (
        range.last > range.first &&
        !isAdjective(document, range) &&
        !isTitleAlone(document, range, settled) &&
        !isNoName(document, range, settled)
      )
        runs.push({ ...range, type: settled, known: settled === 'PERSON' ? null : known, rule: 'name.model', confidence });
    }
    i = last;
  }
  return runs;
}

/** What a known name is: never against a person's tag, but where several words or an acronym leave no doubt. */
function settledType({ words }: Document, { first, last }: TokenRange, type: NameType, known: Known | null, confidence: number): NameType {
  if (known === null || type !== 'PERSON') return known?.type ?? type;
  // "the Kremlin": a person takes no article.
  const articled = last - first === 1 && /^the$/iu.test(words[first - 1] ?? '') && known.type === 'ORGANIZATION';
  const beside = [words[last] ?? '', articled ? '' : (words[first - 1] ?? '')];
  if (beside.some((word) => /^\p{Lu}\p{L}/u.test(word))) return type;
  const plain = articled || last - first > 1 ? known.type === 'ORGANIZATION' : /^\p{Lu}{3,}$/u.test(words[first] ?? '');
  // "Riyadh" is no surname that the gazetteer knows of: doubt is enough.
  const doubt = known.type === 'PLACE' && last - first === 1 ? 0.85 : 0.6;
  return plain || confidence < doubt ? known.type : type;
}

/** "Smith" and "Jones" that one hyphen joins are one surname, unless both are other people's: a "Vane-Holt debate". */
function joinHyphens({ words, tokens, parse }: Document, runs: readonly TaggedRun[]): TaggedRun[] {
  const surnames = new Set(
    runs.flatMap(({ type, first, last }) =>
      type === 'PERSON' && last - first > 1 && !isHyphen(words, tokens, last) ? [words[last - 1] ?? ''] : [],
    ),
  );
  const joined: TaggedRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const tight = before !== undefined && run.first === before.last + 1 && isHyphen(words, tokens, before.last);
    const two = surnames.has(words[run.first] ?? '') && surnames.has(words[run.first - 2] ?? '');
    if (tight && run.type === 'PERSON' && before.known === null && before.type !== 'ORGANIZATION' && !two)
      joined[joined.length - 1] = { ...run, first: before.first, confidence: Math.min(before.confidence, run.confidence) };
    else joined.push(run);
  }
  const starts = new Set(joined.map(({ first }) => first));
  return joined.map((run) => {
    const next = run.last + 1;
    const proper = parse?.upos[next] === 'PROPN' && placeOfDemonym(words[next] ?? '') === null && findKnown(words, next) === null;
    return run.type === 'PERSON' && proper && isHyphen(words, tokens, run.last) && !starts.has(next) ? { ...run, last: next + 1 } : run;
  });
}

/** "KM" and "Tariq Vane" side by side are one person's name; so is "Ruth" with the untagged "Cutting" after it. */
function joinPersons({ words, parse, sentenceOf }: Document, runs: readonly TaggedRun[]): TaggedRun[] {
  const joined: TaggedRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (
      before?.type === 'PERSON' &&
      run.type === 'PERSON' &&
      before.last === run.first &&
      sentenceOf[before.first] === sentenceOf[run.first]
    )
      joined[joined.length - 1] = { ...before, last: run.last, confidence: Math.min(before.confidence, run.confidence) };
    else joined.push(run);
  }
  const taken = new Set(joined.map(({ first }) => first));
  return joined.map((run) => {
    const surname = run.last - run.first === 1 && givenName(words[run.first] ?? '') !== null && !taken.has(run.last);
    const proper = /^\p{Lu}\p{Ll}+$/u.test(words[run.last] ?? '') && parse?.upos[run.last] === 'PROPN' && parse.name[run.last] === 'O';
    const free = sentenceOf[run.first] === sentenceOf[run.last] && BODY_WORDS[words[run.last] ?? ''] === undefined;
    return run.type === 'PERSON' && surname && proper && free ? { ...run, last: run.last + 1 } : run;
  });
}

/** "Raine & Cole": two surnames and a sign are one firm. */
function joinFirms({ words }: Document, runs: readonly TaggedRun[]): TaggedRun[] {
  const joined: TaggedRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const firm =
      before?.last === run.first - 1 &&
      words[before.last] === '&' &&
      run.last - run.first === 1 &&
      before.last - before.first === 1 &&
      before.type !== 'PLACE';
    if (firm) joined[joined.length - 1] = { ...before, last: run.last, type: 'ORGANIZATION', known: null, rule: 'name.firm' };
    else joined.push(run);
  }
  return joined;
}

function isHyphen(words: readonly string[], tokens: Document['tokens'], at: number): boolean {
  const tight = tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
  return words[at] === '-' && tight && /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? '');
}

const DISTRICTS = /^(?:Irrigation|Water|School|Fire|Sewer|Sanitation|Utility|Transit|Hospital|Conservation|Library|Drainage|Levee|Power)$/u;
const NUMBERED = /^(?:Local|Lodge|Chapter|Branch|Post|No\.)$/u;
/** Words of newspapers that no place's name ends with. */
const PAPERS = /^(?:Ledger|Tribune|Herald|Gazette|Chronicle|Observer|Courier|Journal|Times|News|Dispatch|Register|Daily|Weekly|Magazine)$/u;

/** What the words around and in a name say against its tag: "D-Larkspur" is a place, "Port Alder Ledger" a newspaper, "Local 88" has a number. */
function settle({ words, lower }: Document, run: TaggedRun): TaggedRun {
  const ending = words[run.last - 1] ?? '';
  const party = words[run.first - 1] === '-' && /^[RDI]$/u.test(words[run.first - 2] ?? '') && /^[,(]$/u.test(lower[run.first - 3] ?? '');
  if (party) return { ...run, type: 'PLACE', rule: 'name.party-tag' };
  if (run.type === 'ORGANIZATION' && NUMBERED.test(ending) && /^\d+$/u.test(words[run.last] ?? '')) return { ...run, last: run.last + 1 };
  // "shares in Arcmet"
  const traded =
    run.type === 'PLACE' &&
    run.known === null &&
    /^(?:of|in)$/u.test(lower[run.first - 1] ?? '') &&
    /^(?:shares|stock)$/u.test(lower[run.first - 2] ?? '');
  if (traded) return { ...run, type: 'ORGANIZATION', rule: 'name.body' };
  const district = ending === 'District' && DISTRICTS.test(words[run.last - 2] ?? '');
  const paper = run.last - run.first > 1 && PAPERS.test(ending) && BODY_WORDS[ending] === 'OUTLET' && run.known === null;
  return run.type === 'PLACE' && (district || paper) ? { ...run, type: 'ORGANIZATION', rule: 'name.body' } : run;
}

/** A known name that begins with the tagged words and goes on: "Immigration and Customs" Enforcement. */
function withKnown(words: readonly string[], range: TokenRange): TokenRange {
  const found = findKnown(words, range.first);
  return found === null ? range : { first: range.first, last: Math.max(range.last, range.first + found.length) };
}

/** "the President" is an office, "anti-ICE" an attitude; neither is a name. */
function isTitleAlone(document: Document, { first, last }: TokenRange, type: NameType): boolean {
  if (last - first === 1 && /^(?:(?:anti|pro|non|pre|post|ex)-.*|.)$/iu.test(document.words[first] ?? '')) return true;
  return type === 'PERSON' && headAt(document, first, last)?.last === last;
}

function isAdjective(document: Document, { first, last }: TokenRange): boolean {
  return last - first === 1 && placeOfDemonym(document.words[first] ?? '') !== null && knownName(document.words[first] ?? '') === null;
}

/** Bodies and places of the gazetteer that the model passed over. */
function knownRuns(document: Document, covered: ReadonlySet<number>): TaggedRun[] {
  const { words, lower, sentences } = document;
  const runs: TaggedRun[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i += 1) {
      const found = covered.has(i) ? null : findKnown(words, i);
      if (found === null) continue;
      const range = { first: i, last: i + found.length };
      const free = Array.from({ length: found.length }, (_, at) => i + at).every((at) => !covered.has(at));
      const sure =
        found.length > 1 || /^\p{Lu}[\p{Lu}.]+$/u.test(words[i] ?? '') || (i > sentence.first && !OPENING_WORDS.has(lower[i] ?? ''));
      const longer = /^\p{Lu}/u.test(words[range.last] ?? '') || (/^\p{Lu}/u.test(words[i - 1] ?? '') && i - 1 > sentence.first);
      if (free && sure && !longer && range.last <= sentence.last && !isNoName(document, range, found.entry.type))
        runs.push({ ...range, type: found.entry.type, known: found.entry, rule: 'name.known', confidence: 0.85 });
      i = range.last - 1;
    }
  }
  return runs;
}

/** The place of "R-Brackwater" where the model sees no name. */
function partyPlaces({ words, lower }: Document, covered: ReadonlySet<number>): TaggedRun[] {
  return words.flatMap((word, first): TaggedRun[] => {
    const tag = /^\p{Lu}\p{Ll}/u.test(word) && words[first - 1] === '-' && /^[RDI]$/u.test(words[first - 2] ?? '');
    if (!tag || covered.has(first) || !/^[,(]$/u.test(lower[first - 3] ?? '') || findKnown(words, first) !== null) return [];
    let last = first + 1;
    while (/^\p{Lu}\p{Ll}/u.test(words[last] ?? '') && !covered.has(last)) last += 1;
    return [{ first, last, type: 'PLACE', known: null, rule: 'name.party-tag', confidence: 0.85 }];
  });
}

const LEGAL_FORM = /^(?:AG|SA|SE|NV|AB|ASA|Inc|Inc\.|Corp|Corp\.|Ltd|Ltd\.|LLC|LLP|PLC|plc|GmbH|SpA|Co\.|Holdings|Group)$/u;

/** A name that the model found elsewhere in the article, here in a headline or after a mark. */
function repeatedRuns(document: Document, runs: readonly TaggedRun[], covered: ReadonlySet<number>): TaggedRun[] {
  const seen = new Map<string, TaggedRun>();
  for (const run of runs) {
    if (run.confidence < 0.6) continue;
    seen.set(fold(textOf(document, run)), run);
    if (run.type === 'PERSON' && run.last - run.first > 1) seen.set(fold(document.words[run.last - 1] ?? ''), run);
    // "Arcmet AG", later "Arcmet".
    if (run.type === 'ORGANIZATION' && run.last - run.first === 2 && LEGAL_FORM.test(document.words[run.last - 1] ?? ''))
      seen.set(fold(document.words[run.first] ?? ''), { ...run, known: null });
  }
  const found: TaggedRun[] = [];
  for (let i = 0; i < document.tokens.length; i += 1) {
    if (covered.has(i) || !/^\p{Lu}\p{L}{2,}/u.test(document.words[i] ?? '')) continue;
    const same = seen.get(fold(document.words[i] ?? ''));
    if (same !== undefined && !OPENING_WORDS.has(document.lower[i] ?? ''))
      found.push({ first: i, last: i + 1, type: same.type, known: same.known, rule: 'name.same-article', confidence: 0.75 });
  }
  return found;
}
