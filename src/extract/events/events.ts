import type { Event } from '../../domain/kinds/event.ts';
import type { Role } from '../../domain/relations.ts';
import type { PartialDate } from '../../domain/time.ts';
import type { Document, Sentence, TokenRange } from '../../text/document.ts';
import { readTree, type Tree } from '../../text/tree.ts';
import type { Chain } from '../chains/chain.ts';
import type { DateFound } from '../dates/dates.ts';
import { isArgumentOf, isComplementOf } from './arguments.ts';
import { EVENT_WORDS, type EventWords } from '../lexicon/events.ts';

/** Something that happened, told once or in several places. Chains by index. */
export interface EventFound {
  readonly type: Event['type'];
  readonly name: string;
  readonly mentions: readonly TokenRange[];
  readonly participants: readonly Participant[];
  readonly place: (TokenRange & { readonly chain: number }) | null;
  readonly date: PartialDate | null;
  readonly dateWords: string | null;
  readonly rule: string;
  readonly confidence: number;
}

export interface Participant extends TokenRange {
  readonly chain: number;
  readonly role: Role;
}

type Told = Omit<EventFound, 'name' | 'mentions'> & { readonly at: TokenRange };

const byWord = new Map<string, EventWords>();
for (const words of EVENT_WORDS) for (const word of [...words.verbs, ...words.nouns]) byWord.set(word, words);

/** The events of the closed list that the article tells, once each however many sentences tell them. */
export function findEvents(document: Document, chains: readonly Chain[], dates: readonly DateFound[]): EventFound[] {
  const named = mentionsBySentence(document, chains);
  const dated = bySentence(document, dates);
  const tree = readTree(document);
  const told = document.sentences.flatMap((sentence, at) =>
    tellings(document, tree, sentence, named.get(at) ?? [], chains, dated.get(at) ?? []),
  );
  return merge(told).map((event) => ({ ...event, name: nameOf(event, chains) }));
}

/** Groups what has a place in the text by its sentence. */
export function bySentence<Item extends TokenRange>({ sentenceOf }: Document, items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const at = sentenceOf[item.first] ?? 0;
    const list = groups.get(at);
    if (list === undefined) groups.set(at, [item]);
    else list.push(item);
  }
  return groups;
}

type Named = TokenRange & { readonly chain: number };

function mentionsBySentence({ sentenceOf }: Document, chains: readonly Chain[]): Map<number, Named[]> {
  const named = new Map<number, Named[]>();
  chains.forEach(({ mentions }, chain) => {
    for (const { first, last } of mentions) {
      const at = sentenceOf[first] ?? 0;
      const list = named.get(at) ?? [];
      list.push({ first, last, chain });
      named.set(at, list);
    }
  });
  for (const list of named.values()) list.sort((a, b) => a.first - b.first);
  return named;
}

function tellings(
  document: Document,
  tree: Tree | null,
  sentence: Sentence,
  named: readonly Named[],
  chains: readonly Chain[],
  dates: readonly DateFound[],
): Told[] {
  const found: Told[] = [];
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const words = byWord.get(document.lower[i] ?? '');
    if (words === undefined) continue;
    const verb = words.verbs.includes(document.lower[i] ?? '');
    if (verb && words.after !== undefined && !document.lower.slice(i + 1, i + 4).some((word) => words.after?.includes(word))) continue;
    if (verb && isUnreal(document, i)) continue;
    const near = named.filter((one) => tree === null || (verb ? isArgumentOf(tree, document.lower, i, one) : isOfNoun(tree, i, one)));
    const participants = once(verb ? ofVerb(document, words, i, near, chains) : ofNoun(document, words, i, near, chains));
    if (participants.length === 0 || (words.type === 'CALL' && participants.length < 2)) continue;
    const place =
      named.find(
        ({ first, chain }) =>
          chains[chain]?.kind === 'Place' &&
          first > i &&
          first - i < 14 &&
          /^(?:in|at|near|outside)$/u.test(document.lower[first - 1] ?? ''),
      ) ?? null;
    const date = dates.find(({ first }) => Math.abs(first - i) < 14) ?? null;
    const base = {
      type: words.type,
      at: { first: i, last: i + 1 },
      place,
      date: date?.date ?? null,
      dateWords: date?.words ?? null,
      rule: verb ? 'event.verb' : 'event.noun',
      confidence: verb ? 0.75 : 0.65,
    };
    const objects = participants.filter(({ role }) => role === words.object);
    if (words.each === undefined || objects.length < 2) found.push({ ...base, participants });
    else
      for (const one of objects) found.push({ ...base, participants: [...participants.filter(({ role }) => role !== words.object), one] });
  }
  return found;
}

/** "would have signed", "did not meet": what did not happen. */
function isUnreal({ lower }: Document, verb: number): boolean {
  const before = lower.slice(Math.max(0, verb - 4), verb).join(' ');
  return /(?:would|could|might|should) (?:\S+ )?have(?: been)?$/u.test(before) || /(?:^| )(?:not|never|n't)(?: been| be)?$/u.test(before);
}

/** A noun's owner stands before it; what follows it must hang on it. */
function isOfNoun(tree: Tree, noun: number, one: Named): boolean {
  return one.last <= noun || isComplementOf(tree, noun, one);
}

/** Each actor once, in the part that comes first. */
function once(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ chain }, at) => participants.findIndex((other) => other.chain === chain) === at);
}

/** "Vane met with Holt", "Pell, who was killed by police": actors before and after the verb, turned about in the passive. */
function ofVerb({ lower }: Document, words: EventWords, at: number, named: readonly Named[], chains: readonly Chain[]): Participant[] {
  const actors = named.filter(({ chain }) => chains[chain]?.kind !== 'Place');
  const passive = lower.slice(Math.max(0, at - 3), at).some((word) => /^(?:was|were|been|being|is|are|be|got)$/u.test(word));
  const before = actors.filter(({ last }) => last <= at && at - last < 12);
  const after = actors.filter(({ first }) => first > at && first - at < 10);
  const subject = before.at(-1);
  const run = subject === undefined ? [] : joinedBack(lower, before);
  if (passive)
    return [
      ...run.map((one) => ({ ...one, role: words.object })),
      ...after
        .filter(({ first }) => lower.slice(at, first).includes('by'))
        .slice(0, 1)
        .map((one) => ({ ...one, role: words.subject })),
    ];
  const [first] = after;
  return [
    ...run.map((one) => ({ ...one, role: words.subject })),
    ...(first === undefined ? [] : joinedOn(lower, after).map((one) => ({ ...one, role: words.object }))),
  ];
}

/** "his call with Vane", "the deaths of Orr and Pell", "her briefing". */
function ofNoun({ lower }: Document, words: EventWords, at: number, named: readonly Named[], chains: readonly Chain[]): Participant[] {
  const actors = named.filter(({ chain }) => chains[chain]?.kind !== 'Place');
  const owner = actors.findLast(
    ({ last }) => last <= at && at - last < 5 && (lower[last] === "'s" || /^(?:his|her)$/u.test(lower[last - 1] ?? '')),
  );
  const link = lower[at + 1] ?? '';
  const linked = /^(?:of|with|between|by|for|against)$/u.test(link)
    ? joinedOn(
        lower,
        actors.filter(({ first }) => first > at && first - at < 8),
      )
    : [];
  const role = words.type === 'BRIEFING' || words.type === 'SPEECH' || link === 'by' ? words.subject : words.object;
  return [
    ...(owner === undefined ? [] : [{ ...owner, role: words.each === undefined ? words.subject : words.object }]),
    ...linked.map((one) => ({ ...one, role })),
  ];
}

/** The last of the names before, and those joined to it by "and" or a comma. */
function joinedBack(lower: readonly string[], before: readonly Named[]): Named[] {
  const run: Named[] = [];
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const one = before[i];
    const next = run[0];
    if (
      one === undefined ||
      (next !== undefined && !lower.slice(one.last, next.first).every((word) => /^(?:and|,|mayor|gov\.|sen\.|rep\.)$/u.test(word)))
    )
      break;
    if (next !== undefined && !lower.slice(one.last, next.first).includes('and')) break;
    run.unshift(one);
  }
  return run;
}

function joinedOn(lower: readonly string[], after: readonly Named[]): Named[] {
  const run: Named[] = [];
  for (const one of after) {
    const previous = run.at(-1);
    if (previous !== undefined && !lower.slice(previous.last, one.first).includes('and')) break;
    if (previous !== undefined && one.first - previous.last > 4) break;
    run.push(one);
  }
  return run;
}

/** Two tellings of one type are one event when they share a participant and none of the same part differs. */
function merge(told: readonly Told[]): Omit<EventFound, 'name'>[] {
  const events: Omit<EventFound, 'name'>[] = [];
  const byActor = new Map<string, number[]>();
  for (const { at, ...one } of told) {
    const keys = one.participants.map(({ chain }) => `${FAMILY[one.type] ?? one.type}:${chain}`);
    const near = keys.flatMap((key) => (byActor.get(key) ?? []).slice(-20));
    const same = near.find((index) => sameEvent(events[index] ?? one, one)) ?? events.length;
    for (const key of keys) if (!byActor.get(key)?.includes(same)) byActor.set(key, [...(byActor.get(key) ?? []).slice(-20), same]);
    const event = events[same];
    if (event === undefined) events.push({ ...one, mentions: [at] });
    else {
      const added = one.participants.filter(({ chain }) => !event.participants.some((other) => other.chain === chain));
      events[same] = {
        ...event,
        // "the deaths of", later "who were killed": the narrower word says what happened.
        type: event.type === 'DEATH' ? one.type : event.type,
        mentions: [...event.mentions, at],
        participants: [...event.participants, ...added],
        place: event.place ?? one.place,
        date: event.date ?? one.date,
        dateWords: event.dateWords ?? one.dateWords,
      };
    }
  }
  return events;
}

const FAMILY: Readonly<Record<string, string>> = { DEATH: 'KILLING' };

function sameEvent(a: Pick<EventFound, 'type' | 'participants' | 'date'>, b: Pick<EventFound, 'type' | 'participants' | 'date'>): boolean {
  if ((FAMILY[a.type] ?? a.type) !== (FAMILY[b.type] ?? b.type)) return false;
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  const victims = (event: Pick<EventFound, 'participants'>): number[] =>
    event.participants.filter(({ role }) => role === 'VICTIM').map(({ chain }) => chain);
  if (victims(a).length > 0 && victims(b).length > 0) return victims(a).some((chain) => victims(b).includes(chain));
  return a.participants.some(({ chain }) => b.participants.some((other) => other.chain === chain));
}

function nameOf({ type, participants }: Pick<EventFound, 'type' | 'participants'>, chains: readonly Chain[]): string {
  const words = type.toLowerCase().replaceAll('_', ' ');
  const names = participants.slice(0, 3).map(({ chain }) => chains[chain]?.name ?? '');
  const link = type === 'KILLING' || type === 'DEATH' ? 'of' : 'with';
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)} ${link} ${names.join(', ')}`;
}
