import type { Document, Sentence, TokenRange } from '../../text/document.ts';
import { readTree, type Tree } from '../../text/tree.ts';
import type { Chain } from '../chains/chain.ts';
import type { DateFound } from '../dates/dates.ts';
import type { Containment } from '../places/containment.ts';
import type { EventFound, Part, Participant, Telling, Trigger } from './event.ts';
import { joinTellings, joinVotes, type Told } from './identity.ts';
import { Mentions } from './mentions.ts';
import { isPair, partsOf } from './participants.ts';
import { standingOf } from './standing.ts';
import { findTriggers, isViolent } from './triggers.ts';
import { nameOf } from './naming.ts';
import { nearbyPlace } from './nearby.ts';
import { ahead, dateOf, placeOf } from './where-when.ts';

/** The events of the closed list that the article tells, once each however many sentences tell them; none without a parse. */
export function findEvents(
  document: Document,
  chains: readonly Chain[],
  dates: readonly DateFound[],
  containments: readonly Containment[],
): EventFound[] {
  const tree = readTree(document);
  if (tree === null) return [];
  const mentions = new Mentions(chains);
  const dated = bySentence(document, dates);
  const violent = isViolent(document);
  const tellings = document.sentences.flatMap((sentence, at) =>
    findTriggers(document, tree, mentions, violent, sentence).flatMap((trigger) =>
      tellingsOf(document, tree, mentions, { trigger, sentence, chains, dates: dated.get(at) ?? [] }),
    ),
  );
  const within = new Set(containments.map(({ inner, outer }) => `${inner} ${outer}`));
  const told = joinTellings(tellings, (inner, outer) => inner === outer || within.has(`${inner} ${outer}`));
  return joinVotes(told, (chain) => chains[chain]?.kind === 'Organization').map((one) => toEvent(document, tree, one, chains));
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

interface Where {
  readonly trigger: Trigger;
  readonly sentence: Sentence;
  readonly chains: readonly Chain[];
  readonly dates: readonly DateFound[];
}

/** What one word tells: nothing, an event, or one for each of those killed. */
function tellingsOf(document: Document, tree: Tree, mentions: Mentions, { trigger, sentence, chains, dates }: Where): Telling[] {
  const standing = standingOf(document, tree, trigger);
  if (standing === null) return [];
  const parts = partsOf(document, tree, mentions, trigger);
  if (trigger.words.pair && !isPair(parts)) return [];
  const tied = placeOf(document, tree, mentions, trigger, sentence);
  const open = parts.length === 0 && tied === null && standing === 'HAPPENED' && !isDefinite(document, tree, trigger);
  const found = dateOf(tree, trigger, dates);
  const near = open ? nearbyPlace(document, tree, chains, mentions, trigger, found?.date ?? null, sentence) : null;
  const place = tied ?? near;
  if (parts.length === 0 && place !== null && !trigger.words.alone) return [];
  const published = document.article.published;
  const date = found !== null && standing === 'PLANNED' ? ahead(found, published) : found;
  const telling: Telling = {
    trigger,
    standing: date?.date != null && published !== undefined && date.date.slice(0, published.length) > published ? 'PLANNED' : standing,
    parts,
    place,
    nearby: near !== null,
    date: date?.date ?? null,
    dateWords: date?.words ?? null,
    definite: isDefinite(document, tree, trigger),
  };
  const objects = parts.filter(({ role }) => role === trigger.words.object);
  if (!trigger.words.each || objects.length < 2) return [telling];
  const others = parts.filter(({ role }) => role !== trigger.words.object);
  return objects.map((one): Telling => ({ ...telling, parts: [...others, one] }));
}

function isDefinite({ lower }: Document, tree: Tree, { form, token }: Trigger): boolean {
  return (
    form === 'NOUN' &&
    (tree.children[token] ?? []).some((one) => /^(?:the|this|that|these|those|his|her|its|their)$/u.test(lower[one] ?? ''))
  );
}

const VERB_CONFIDENCE = 0.75;
const NOUN_CONFIDENCE = 0.6;
const NEARBY_CONFIDENCE = 0.5;

function toEvent(document: Document, tree: Tree, told: Told, chains: readonly Chain[]): EventFound {
  const [first] = told;
  // "the deaths of", later "who were killed": the narrower word says what happened.
  const type = (told.find(({ trigger }) => trigger.words.type !== 'DEATH') ?? first).trigger.words.type;
  const participants = participantsOf(told.flatMap(({ parts }) => parts));
  const place = told.find((one) => one.place !== null)?.place ?? null;
  const dated = told.find(({ date }) => date !== null) ?? told.find(({ dateWords }) => dateWords !== null);
  const verb = told.some(({ trigger }) => trigger.form !== 'NOUN');
  const nearby = told.every((one) => one.nearby);
  return {
    type,
    name: nameOf(document, tree, told, { type, participants, place }, chains),
    standing: told.some(({ standing }) => standing === 'HAPPENED') ? 'HAPPENED' : 'PLANNED',
    mentions: told.map(({ trigger: { first: from, last } }) => ({ first: from, last })),
    participants,
    place,
    date: dated?.date ?? null,
    dateWords: dated?.dateWords ?? null,
    rule: nearby ? 'event.nearby' : verb ? 'event.verb' : 'event.noun',
    confidence: nearby ? NEARBY_CONFIDENCE : verb ? VERB_CONFIDENCE : NOUN_CONFIDENCE,
  };
}

/** Each actor once, in the part that comes first, with every place that says so. */
function participantsOf(parts: readonly Part[]): Participant[] {
  const byChain = new Map<number, { chain: number; role: Participant['role']; mentions: TokenRange[] }>();
  for (const { chain, role, first, last } of parts) {
    const known = byChain.get(chain);
    if (known === undefined) byChain.set(chain, { chain, role, mentions: [{ first, last }] });
    else if (!known.mentions.some((one) => one.first === first)) known.mentions.push({ first, last });
  }
  return [...byChain.values()];
}
