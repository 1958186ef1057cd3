import { lemmaOf } from '../../text/lemmas.ts';
import type { Document, Sentence } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import { EVENT_ADJECTIVES, EVENT_NOUNS, EVENT_VERBS, type EventVerb, type EventWords } from '../lexicon/events.ts';
import type { Mentions } from './mentions.ts';
import { isPassive, objectsOf, subjectsOf } from './syntax.ts';
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
  /^(?:floods?|flooding|earthquakes?|hurricanes?|wildfires?|tornado(?:es)?|crash(?:es|ed)?|landslides?|mudslides?|tsunamis?|collapsed?|accidents?|blazes?|fires?|storms?|cyclones?|typhoons?|avalanches?|derailed|derailment|capsized|sank|stampede|crush|outbreak|heatwave|lightning|bus|train|truck|ferry|plane|helicopter)$/u;

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
  if (after !== null && !lower.slice(token + 1, token + 1 + REACH).some((word) => after.includes(word))) return false;
  if (objects === null && !somebody) return true;
  const passive = isPassive(document, tree, token);
  const done = passive ? subjectsOf(document, tree, token) : objectsOf(document, tree, token);
  if (objects !== null) return done.some((noun) => objects.includes(lemmaOf(document.words[noun] ?? '', 'NOUN')));
  return done.every((noun) => mentions.at(tree, noun).length > 0);
}
