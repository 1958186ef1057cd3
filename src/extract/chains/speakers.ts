import type { Document, TokenRange } from '../../text/document.ts';
import { OCCUPATIONS } from '../lexicon/titles.ts';
import { OTHER_CALLINGS } from '../lexicon/words.ts';
import { placeOfDemonym } from '../names/gazetteer.ts';
import type { OfficesFound } from '../offices/offices.ts';
import { isVerbatim, type Draft } from '../statements/draft.ts';
import { Authors } from './authors.ts';
import type { Chain } from './chain.ts';
import { withHeadlineSpeakers } from './headlines.ts';
import { isOnePerson } from './persons.ts';
import { ChainIndex, type LastSpeaker } from './chain-index.ts';
import { byLede } from './ledes.ts';
import { isUnnamedSince } from './pronouns.ts';
import { titlesAlone } from './titles-alone.ts';

/** Which chain speaks each draft; null when it stays open. Same order as the drafts. */
export function resolveSpeakers(
  document: Document,
  drafts: readonly Draft[],
  chains: readonly Chain[],
  found: OfficesFound,
): (number | null)[] {
  const index = new ChainIndex(document, chains, found, titlesAlone(document, chains, new ChainIndex(document, chains, found)));
  const authors = new Authors(document, index);
  const resolved: (number | null)[] = [];
  const order = drafts.map((_, at) => at).sort((a, b) => (drafts[a]?.parts[0]?.first ?? 0) - (drafts[b]?.parts[0]?.first ?? 0) || a - b);
  drafts.forEach(() => resolved.push(null));
  let last: LastSpeaker | null = null;
  let unnamed: TokenRange | null = null;
  for (const at of order) {
    const draft = drafts[at];
    if (draft === undefined) continue;
    const outer = draft.within === null ? null : (resolved[draft.within] ?? null);
    const chain: number | null =
      draft.sameSpeakerAs === null
        ? isUnnamed(index, draft, unnamed, last)
          ? null
          : (resolveOne(index, authors, draft, last, { chain: outer, ownWords: isOwnWords(document, draft, drafts) }) ??
            (draft.speaker?.form === 'NOMINAL' ? byLede(index, draft.speaker, found) : null))
        : (resolved[draft.sameSpeakerAs] ?? null);
    resolved[at] = chain;
    if (draft.within !== null) continue;
    if (chain === null && draft.speaker?.form === 'NOMINAL') unnamed = draft.speaker;
    if (chain !== null && draft.mode === 'SPEECH') last = { chain, token: draft.speaker?.first ?? draft.parts[0]?.first ?? 0 };
  }
  return withHeadlineSpeakers(document, drafts, resolved);
}

/** "A spokeswoman for the board said ... She added ...": he or she is whoever spoke last without a name, when nobody was named since. */
function isUnnamed(
  { document, chains }: ChainIndex,
  { speaker, within }: Draft,
  unnamed: TokenRange | null,
  last: LastSpeaker | null,
): boolean {
  const word = speaker?.form === 'PRONOUN' && within === null ? document.lower[speaker.first] : undefined;
  if (speaker === null || unnamed === null || (word !== 'he' && word !== 'she') || unnamed.first < (last?.token ?? -1)) return false;
  const gender = word === 'he' ? 'M' : 'F';
  const since = chains.some(
    (chain) =>
      chain.kind === 'Person' &&
      (chain.gender ?? gender) === gender &&
      chain.names.some(({ first }) => first >= unnamed.last && first < speaker.first && document.quotationOf[first] === -1),
  );
  const paragraphs = (document.paragraphOf[speaker.first] ?? 0) - (document.paragraphOf[unnamed.first] ?? 0);
  return !since && paragraphs < 2 && isOnePerson(document, unnamed, gender);
}

function resolveOne(
  index: ChainIndex,
  authors: Authors,
  { speaker }: Draft,
  last: LastSpeaker | null,
  outer: { readonly chain: number | null; readonly ownWords: boolean },
): number | null {
  if (speaker === null) return null;
  if (speaker.form === 'NAME') return index.at(speaker.first);
  // "They said ...": each of those named before.
  if (speaker.name !== null) return index.at(speaker.name.first);
  if (speaker.form === 'PRONOUN' && isOfNobodyNamed(index, speaker, last, outer)) return null;
  if (speaker.form === 'PRONOUN')
    return index.pronoun(speaker, last, outer.chain, outer.ownWords) ?? authors.antecedent(speaker) ?? bodyThatSpoke(index, speaker, last);
  const author = authors.of(speaker, last);
  if (author !== null) return author;
  if (isGroup(index, speaker)) return null;
  return index.nominal(speaker) ?? surnameInCapitals(index, speaker) ?? byAge(index, speaker, last) ?? byCalling(index, speaker);
}

/** "dedicated the win to his late father. “He always said ...”": in somebody's own words, whom the narrator told of without a name. */
function isOfNobodyNamed(
  index: ChainIndex,
  speaker: TokenRange,
  last: LastSpeaker | null,
  outer: { readonly chain: number | null; readonly ownWords: boolean },
): boolean {
  if (!outer.ownWords || !/^(?:he|she)$/u.test(index.document.lower[speaker.first] ?? '')) return false;
  const chain = index.pronoun(speaker, last, outer.chain, true);
  return chain === null || isUnnamedSince(index, chain, speaker.first);
}

/** True for a statement that somebody reports in words of their own, in marks or in a turn of a transcript. */
function isOwnWords({ quotationOf }: Document, { within, speaker }: Draft, drafts: readonly Draft[]): boolean {
  const outer = within === null ? undefined : drafts[within];
  return outer !== undefined && speaker !== null && (isVerbatim(outer) || quotationOf[speaker.first] !== -1);
}

/** "the two candidates for mayor", "aides to the governor": several people, none of them the one whose office is named. */
function isGroup({ document: { lower } }: ChainIndex, { first, last }: TokenRange): boolean {
  const words = lower.slice(first, last);
  const preposition = words.findIndex((word) => /^(?:for|of|to|in|from|with|at)$/u.test(word));
  const head = words[(preposition === -1 ? words.length : preposition) - 1] ?? '';
  return (
    /(?:s|people|men|women)$/u.test(head) &&
    !/(?:ss|us|is)$/u.test(head) &&
    (preposition !== -1 || /^(?:two|three|four|both|several|some|many)$/u.test(words[1] ?? ''))
  );
}

/** "HOLT: It must go.": the person of that surname, when there is one. */
function surnameInCapitals({ document, chains }: ChainIndex, { first, last }: TokenRange): number | null {
  const word = document.words[last - 1] ?? '';
  if (last - first !== 1 || word.length < 3 || word !== word.toUpperCase()) return null;
  const fits = chains.flatMap(({ kind, name }, at) => (kind === 'Person' && name.split(/\s+/u).at(-1)?.toUpperCase() === word ? [at] : []));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** "“...,” said the Italian", "the striker said": somebody by nation or calling, whom the sentence before in the paragraph is about. */
function byCalling(index: ChainIndex, { first, last }: TokenRange): number | null {
  const { document } = index;
  const { lower, words } = document;
  const noun = words[last - 1] ?? '';
  const called = CALLINGS.has(noun) || (placeOfDemonym(noun) !== null && /^\p{Lu}/u.test(noun) && !noun.endsWith('s'));
  if (lower[first] !== 'the' || !called || last - first > 4) return null;
  const subject = index.subjectOf((document.sentenceOf[first] ?? 0) - 1, document.paragraphOf[first] ?? 0);
  return subject !== null && index.chains[subject]?.kind === 'Person' ? subject : null;
}

const CALLINGS: ReadonlySet<string> = new Set([...OCCUPATIONS, ...OTHER_CALLINGS]);

/** "the 39-year-old": whose age the article says it is; where it says nobody's, who spoke last. */
function byAge({ document, chains }: ChainIndex, { first, last }: TokenRange, spoke: LastSpeaker | null): number | null {
  const { lower, sentenceOf } = document;
  const [the, age = '', ...old] = lower.slice(first, last);
  if (the !== 'the' || !/^\d{1,3}$/u.test(age) || !old.join('').startsWith('-year-old')) return null;
  const aged = chains.map(({ kind, names }) => (kind === 'Person' ? names.flatMap((name) => ageOf(lower, name) ?? []) : []));
  const fits = aged.flatMap((ages, at) => (ages.includes(age) ? [at] : []));
  if (fits.length > 0) return fits.length === 1 ? (fits[0] ?? null) : null;
  if (spoke === null || chains[spoke.chain]?.kind !== 'Person' || (aged[spoke.chain]?.length ?? 0) > 0) return null;
  return (sentenceOf[first] ?? 0) - (sentenceOf[spoke.token] ?? 0) < 4 ? spoke.chain : null;
}

/** "Vane, 39,", "39-year-old Vane". */
function ageOf(lower: readonly string[], { first, last }: TokenRange): string | null {
  const after = /^[,(]$/u.test(lower[last] ?? '') && /^\d{1,3}$/u.test(lower[last + 1] ?? '') && /^[,.)]$/u.test(lower[last + 2] ?? '');
  if (after) return lower[last + 1] ?? null;
  return lower.slice(first - 4, first).join('') === '-year-old' ? (lower[first - 5] ?? null) : null;
}

/** "The board said ... They added ...", "It later ...": a body goes on as they or it. */
function bodyThatSpoke({ document, chains }: ChainIndex, { first }: TokenRange, last: LastSpeaker | null): number | null {
  if (last === null || !/^(?:they|it)$/u.test(document.lower[first] ?? '') || chains[last.chain]?.kind !== 'Organization') return null;
  const sentences = (document.sentenceOf[first] ?? 0) - (document.sentenceOf[last.token] ?? 0);
  return sentences > 0 && sentences < 3 ? last.chain : null;
}
