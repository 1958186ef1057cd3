import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import { BODY_WORDS } from '../lexicon/organizations.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/words.ts';
import { givenName, knownName } from './gazetteer.ts';
import type { TaggedRun } from './tagged.ts';

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}.&]+s?$/u;
/** Bodies whose names go on with what they are for: "Ministry of Gender, Labour and Youth", "Institute for Health Research and Policy". */
const WITH_TASKS =
  /^(?:Ministry|Department|Dept\.?|Institute|Office|Committee|Subcommittee|Commission|Bureau|Agency|Directorate|Museum|Centre|Center|Council|Board|Secretariat|Chamber|Authority|Association|Academy|Federation|Division|Administration|Foundation|Society)$/u;
const ABROAD = /^(?:Mission|Embassy|Delegation|Consulate)$/u;
const LONGEST_TASK = 4;

/** Runs of bodies as they are called: one that holds two is cut in two, one that goes on is read to its end. */
export function readBodies(document: Document, runs: readonly TaggedRun[]): TaggedRun[] {
  const cut = runs.flatMap((run) => cutPair(document, run)).map((run) => byOwner(document, byEnding(document, run)));
  const starts = new Map(cut.map((run) => [run.first, run]));
  const whole: TaggedRun[] = [];
  for (const run of cut) {
    if (run.first < (whole.at(-1)?.last ?? 0)) continue;
    const last = run.type === 'ORGANIZATION' ? endOfBody(document, run, starts) : run.last;
    whole.push(last === run.last ? run : { ...run, last, known: null, rule: 'name.tasks' });
  }
  return whole;
}

/** "UN and African Union": two bodies that are known by themselves. */
function cutPair(document: Document, run: TaggedRun): TaggedRun[] {
  const and = document.lower.indexOf('and', run.first);
  if (run.type !== 'ORGANIZATION' || run.known !== null || and < 0 || and <= run.first || and >= run.last - 1) return [run];
  const parts = [
    { first: run.first, last: and },
    { first: and + 1, last: run.last },
  ];
  const alone = parts.every(
    (part) => isKnownBody(document, part) || (part.last - part.first === 1 && ACRONYM.test(document.words[part.first] ?? '')),
  );
  return alone ? parts.map((part) => ({ ...run, ...part, known: knownName(textOf(document, part)), rule: 'name.pair' })) : [run];
}

function isKnownBody(document: Document, range: TokenRange): boolean {
  return knownName(textOf(document, range))?.type === 'ORGANIZATION';
}

/** "Calder Coroner's Court", "the Tern County Sheriff's Office": what goes on after the owner. */
function byOwner({ words }: Document, run: TaggedRun): TaggedRun {
  const owned =
    /^[’']s?$/u.test(words[run.last] ?? '') &&
    /^(?:Court|Office|Department|Institute|Hospital|Club|Union|Association|Guild)$/u.test(words[run.last + 1] ?? '');
  const owner =
    /^(?:Coroner|Magistrates?|Sheriff|Attorney|Prosecutor|Governor|Mayor|Clerk|Registrar|Assessor|Auditor|Women|Children|Workers|Farmers|Teachers|Sailors|Men)$/u.test(
      words[run.last - 1] ?? '',
    );
  return owned && owner && run.last - run.first > 1
    ? { ...run, last: run.last + 2, type: 'ORGANIZATION', known: null, rule: 'name.body' }
    : run;
}

/** A name that ends as only bodies do: "Nakasuk School", "Padma Bank"; the ending may stand outside the tag. */
function byEnding({ words }: Document, run: TaggedRun): TaggedRun {
  if (run.known !== null || run.type === 'UNKNOWN' || (run.type === 'PERSON' && givenName(words[run.first] ?? '') !== null)) return run;
  const next = words[run.last] ?? '';
  const last =
    run.type !== 'PERSON' && BODY_WORDS[next] !== undefined && !CAPITAL.test(words[run.last + 1] ?? '') ? run.last + 1 : run.last;
  if (last - run.first < 2 || BODY_WORDS[words[last - 1] ?? ''] === undefined) return run;
  return run.type === 'ORGANIZATION' && last === run.last ? run : { ...run, last, type: 'ORGANIZATION', rule: 'name.body' };
}

/** Where a body's name ends: after its tasks, after "in" its country, after "for the" and what it is for. */
function endOfBody(
  { words, lower, sentences, sentenceOf }: Document,
  { first, last }: TaggedRun,
  starts: ReadonlyMap<number, TaggedRun>,
): number {
  const end = sentences[sentenceOf[first] ?? 0]?.last ?? last;
  const free = (at: number): boolean =>
    at < end && CAPITAL.test(words[at] ?? '') && !isDay(lower[at] ?? '') && !/^(?:PERSON|PLACE)$/u.test(starts.get(at)?.type ?? '');
  const taskFrom = (at: number): number => {
    let to = at;
    while (free(to) && to - at < LONGEST_TASK && !(to > at && endsBody(words, to))) to += 1;
    return to;
  };
  const ending = words[last - 1] ?? '';
  if (ABROAD.test(ending) && /^(?:in|to)$/u.test(lower[last] ?? '') && starts.get(last + 1)?.type === 'PLACE')
    return starts.get(last + 1)?.last ?? last;
  let at = last;
  if (WITH_TASKS.test(ending) || hasTasks(words, first, last))
    while (/^(?:of|for|on)$/u.test(lower[at] ?? '')) {
      const task = lower[at + 1] === 'the' ? at + 2 : at + 1;
      if (!free(task)) break;
      at = taskFrom(task);
    }
  if (!hasTasks(words, first, at)) return at;
  let to = at;
  while (lower[to] === ',' && free(to + 1) && !isBody(words, to + 1)) to = taskFrom(to + 1);
  const and = lower[to] === ',' ? to + 1 : to;
  if (/^(?:and|&)$/u.test(lower[and] ?? '') && free(and + 1) && !isBody(words, and + 1)) {
    const done = taskFrom(and + 1);
    // "and Fisheries", not "and Westland Council".
    if (done > and + 1 && !endsBody(words, done)) return done;
  }
  return at;
}

/** Whether a body's name ended right before a word. */
const endsBody = (words: readonly string[], at: number): boolean => BODY_WORDS[words[at - 1] ?? ''] !== undefined;
const isDay = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word);

function hasTasks(words: readonly string[], first: number, last: number): boolean {
  for (let i = first; i < last - 1; i += 1) if (WITH_TASKS.test(words[i] ?? '') && /^(?:of|for|on)$/u.test(words[i + 1] ?? '')) return true;
  return false;
}

/** Whether another body begins here, or a person by given name: "and Ministry of ...", "and NASA", but "and Labour" is a task. */
function isBody(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const known = knownName(word);
  return (
    BODY_WORDS[word] !== undefined ||
    WITH_TASKS.test(word) ||
    ACRONYM.test(word) ||
    givenName(word) !== null ||
    (known !== null && known.sort !== 'PARTY')
  );
}
