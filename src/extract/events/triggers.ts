import { lemmaOf } from '../../text/lemmas.ts';
import type { Document, Sentence } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import { EVENT_ADJECTIVES, EVENT_NOUNS, EVENT_VERBS, type EventVerb, type EventWords } from '../lexicon/events.ts';
import type { Mentions } from './mentions.ts';
import { isPassive, objectsOf, subjectsOf } from './syntax.ts';
import { STORMS } from '../names/edges.ts';
import type { Trigger } from './event.ts';

const VIOLENCE =
  /^(?:kill(?:ed|ing|s)?|wounded|injured|dead|died|bomb\p{L}*|gun(?:man|men|fire|shots?)?|militants?|troops|soldiers|terror\p{L}*|shot|shooting|explosives?|missiles?|rebels?|airstrikes?)$/u;
const VIOLENT_ENOUGH = 3;
const REACH = 3;

/** True of an article about violence, in which "attack" and "fire" mean what they say. */
export function isViolent({ lower }: Document): boolean {
  let found = 0;
  for (const word of lower) if (VIOLENCE.test(word) && (found += 1) >= VIOLENT_ENOUGH) return true;
  return false;
}

/** The words of a sentence that tell events of the closed list. */
export function findTriggers(document: Document, tree: Tree, mentions: Mentions, violent: boolean, sentence: Sentence): Trigger[] {
  const found: Trigger[] = [];
  const fits = ({ violent: only }: EventWords): boolean => violent || !only;
  for (let token = sentence.first; token < sentence.last; token += 1) {
    // "Meet the Press" is a name.
    if (mentions.isNamed(token)) continue;
    // "governor-elect"
    if (document.lower[token - 1] === '-') continue;
    const upos = tree.upos[token] ?? '';
    const relation = tree.relation[token] ?? '';
    const lemma = lemmaOf(document.words[token] ?? '', upos);
    const storm = namedStorm(document, tree, token);
    if (storm !== undefined) found.push({ words: storm, form: 'NOUN', token, first: token, last: token + 2 });
    if (storm !== undefined) continue;
    if (isKnock(document, tree, token, lemma) || isSaid(document, tree, token, lemma)) continue;
    if (upos === 'VERB' && relation !== 'amod' && relation !== 'compound') {
      const verb = EVENT_VERBS.get(lemma)?.find((one) => fits(one.words) && isComplete(document, tree, mentions, token, one));
      const words = verb === undefined ? undefined : (accidental(document, tree, token, sentence, verb.words) ?? verb.words);
      if (words !== undefined) found.push({ words, form: 'VERB', token, first: token, last: token + 1 });
    } else if (upos === 'NOUN' && relation !== 'compound') {
      const noun = nounAt(document, token, lemma);
      const words = noun?.entries.find(fits);
      if (noun !== null && words !== undefined && !isFigure(document, tree, token))
        found.push({ words, form: 'NOUN', token, first: noun.first, last: token + 1 });
    } else if (upos === 'ADJ' && relation !== 'amod') {
      const words = EVENT_ADJECTIVES.get(lemma)?.find(fits);
      if (words !== undefined) found.push({ words, form: 'ADJECTIVE', token, first: token, last: token + 1 });
    }
  }
  return found;
}

/** What kills without anybody's doing. */
const ACCIDENTS =
  /^(?:floods?|flooding|earthquakes?|hurricanes?|wildfires?|tornado(?:es)?|crash(?:es|ed)?|landslides?|mudslides?|tsunamis?|collapsed?|accidents?|blazes?|fires?|storms?|cyclones?|typhoons?|avalanches?|derailed|derailment|capsized|sank|stampede|crush|outbreak|heatwave|lightning|bus|train|truck|lorry|car|van|vehicle|ferry|plane|helicopter|boat|tree|trees|debris|rocks?|waves?|winds?|ball)$/u;

/** "Hurricane Odell", "Storm Petra". */
function namedStorm({ words }: Document, tree: Tree, token: number): EventWords | undefined {
  const named = STORMS.test(words[token] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[token + 1] ?? '') && tree.upos[token + 1] === 'PROPN';
  return named ? EVENT_NOUNS.get('hurricane')?.[0] : undefined;
}

/** "Vane charged that jobs were lost": she says so. */
function isSaid(document: Document, tree: Tree, token: number, lemma: string): boolean {
  return lemma === 'charge' && (tree.children[token] ?? []).some((child) => child > token && tree.relation[child] === 'ccomp');
}

/** "struck by debris": no attack of anybody's. */
function isKnock(document: Document, tree: Tree, token: number, lemma: string): boolean {
  return (
    lemma === 'strike' &&
    isPassive(document, tree, token) &&
    (tree.children[token] ?? []).some((child) => child > token && ACCIDENTS.test(document.lower[child] ?? ''))
  );
}

/** "Two people were killed in a flood", "... when a bus hit a wall": they died, and nobody killed them. */
function accidental(document: Document, tree: Tree, token: number, { first, last }: Sentence, words: EventWords): EventWords | undefined {
  if (words.type !== 'KILLING' || lemmaOf(document.words[token] ?? '', 'VERB') !== 'kill' || !isPassive(document, tree, token))
    return undefined;
  const sentence = document.lower.slice(first, last);
  if (
    !sentence.some((word) => ACCIDENTS.test(word)) ||
    sentence.some((word) => VIOLENCE.test(word) && !word.startsWith('kill') && word !== 'dead' && word !== 'died')
  )
    return undefined;
  return EVENT_VERBS.get('die')?.[0]?.words;
}

/** "arrests dropped 14%", "the number of killings": a figure that tells of no one event. */
function isFigure({ lower }: Document, tree: Tree, noun: number): boolean {
  if (!(lower[noun] ?? '').endsWith('s')) return false;
  const head = lower[tree.head[noun] ?? -1] ?? '';
  return tree.relation[noun] === 'nsubj' ? CHANGES.test(head) : tree.relation[noun] === 'nmod' && FIGURES.test(head);
}

const CHANGES =
  /^(?:dropped|drop|rose|rise|fell|fall|increased|decreased|declined|climbed|jumped|soared|plunged|plummeted|doubled|tripled|halved|surged|grew|averaged|totaled|totalled)$/u;
const FIGURES = /^(?:number|numbers|rate|rates|percentage|share|rise|increase|drop|decline|surge|spate|wave)$/u;

/** A noun of two words before one of one; "talk+s" only as a plural. */
function nounAt({ lower }: Document, token: number, lemma: string): { entries: readonly EventWords[]; first: number } | null {
  const before = lower[token - 1] ?? '';
  const whole = EVENT_NOUNS.get(`${before} ${lemma}`);
  if (whole !== undefined) return { entries: whole, first: token - 1 };
  const entries = EVENT_NOUNS.get(lemma) ?? (lower[token] === `${lemma}s` ? EVENT_NOUNS.get(`${lemma}+s`) : undefined);
  return entries === undefined ? null : { entries, first: token };
}

function isComplete(
  document: Document,
  tree: Tree,
  mentions: Mentions,
  token: number,
  { after, before, objects, somebody }: EventVerb,
): boolean {
  const { lower } = document;
  if (before.includes(lower[token + 1] ?? '')) return false;
  if (after !== null && !lower.slice(token + 1, token + 1 + REACH).some((word) => after.includes(word))) {
    // "found Marcus Vane, the son of ..., guilty": however long the name between.
    const apposed = lower
      .slice(token, (tree.right[token] ?? token) + 1)
      .some((word, at, words) => at > 0 && words[at - 1] === ',' && after.includes(word));
    if (!apposed) return false;
  }
  if (objects === null && !somebody) return true;
  const passive = isPassive(document, tree, token);
  const done = passive ? subjectsOf(document, tree, token) : objectsOf(document, tree, token);
  if (objects !== null) return done.some((noun) => objects.includes(lemmaOf(document.words[noun] ?? '', 'NOUN')));
  // "sacked manager Tom Pell": the parse may take both for objects.
  return done.every((noun) => mentions.at(tree, noun).length > 0 || mentions.actor(noun + 1) !== null);
}
