import { readPartialDate, type PartialDate } from '../../domain/time.ts';
import type { Document, Sentence, TokenRange } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import type { DateFound } from '../dates/dates.ts';
import type { Named, Trigger } from './event.ts';
import type { Mentions } from './mentions.ts';

const STEPS = 8;
const WHERE = /^(?:in|at|near|outside|inside|across|around|throughout|off|on|over)$/u;

/** The place that the parse ties to an event: "killed in Calder", "the Calder bombing", "a protest outside City Hall". */
export function placeOf(document: Document, tree: Tree, mentions: Mentions, trigger: Trigger, { first, last }: Sentence): Named | null {
  const found: { place: Named; steps: number }[] = [];
  for (let token = first; token < last; token += 1) {
    const place = mentions.place(token);
    if (place === null || place.first !== token) continue;
    const head = headOf(tree, place);
    const ties = [...(tree.children[head] ?? [])].filter((one) => tree.relation[one] === 'case').map((one) => document.lower[one] ?? '');
    const names = tree.head[head] === trigger.token && /^(?:compound|nmod|amod)$/u.test(tree.relation[head] ?? '') && head < trigger.token;
    // "the invasion of Calder", not "the mayor of Calder"
    const whole = ties.includes('of') && tree.head[head] === trigger.token;
    // "in the border town of Calder"
    const town = ties.includes('of') && isTown(document, tree, tree.head[head] ?? -1);
    if (!names && !whole && !town && !ties.some((word) => WHERE.test(word))) continue;
    const steps = stepsTo(tree, head, trigger);
    if (steps !== null) found.push({ place, steps });
  }
  return (
    found.reduce<(typeof found)[number] | null>((best, one) => (best === null || one.steps < best.steps ? one : best), null)?.place ?? null
  );
}

const TOWN = /^(?:town|city|village|district|province|port|capital|region|state|suburb|neighbou?rhood|island|county|area|camp)$/u;

function isTown({ lower }: Document, tree: Tree, noun: number): boolean {
  return (
    TOWN.test(lower[noun] ?? '') &&
    (tree.children[noun] ?? []).some((child) => tree.relation[child] === 'case' && WHERE.test(lower[child] ?? ''))
  );
}

/** The date that the parse ties to an event: "arrested on Monday", "Monday's vote". */
export function dateOf(tree: Tree, trigger: Trigger, dates: readonly DateFound[]): DateFound | null {
  return dates.find((date) => stepsTo(tree, headOf(tree, date), trigger) !== null) ?? null;
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** A weekday of what is to come is the next one: dates look back, as most news does. */
export function ahead(date: DateFound, published: PartialDate | undefined): DateFound {
  if (date.date?.length !== 10 || published?.length !== 10 || date.date >= published || !WEEKDAY.test(date.words)) return date;
  return { ...date, date: readPartialDate(new Date(Date.parse(`${date.date}T12:00:00Z`) + WEEK).toISOString().slice(0, 10)) };
}

/** Steps up the tree from a word to the event's own, or to the verb of whose clause a noun is a part; null when another verb stands between. */
function stepsTo(tree: Tree, from: number, { token: event, form }: Trigger): number | null {
  const relation = tree.relation[event] ?? '';
  // "stormed a school in Calder, killing three": a participle without a place of its own is where its verb is.
  const shares = form === 'NOUN' ? /^(?:nsubj|obj|obl)$/u : /^advcl$/u;
  const verb = shares.test(relation) ? (tree.head[event] ?? -1) : -1;
  let token = from;
  for (let steps = 1; steps < STEPS; steps += 1) {
    token = tree.head[token] ?? -1;
    if (token < 0) return null;
    if (token === event) return steps;
    if (token === verb && tree.upos[verb] === 'VERB' && !isSaying(tree, verb)) return steps + 1;
    // "is scheduled to begin in Calder"
    // "were killed and 20 were injured in Calder"
    if (tree.relation[token] === 'conj' && tree.head[token] === event && form === 'VERB') return steps + 1;
    if (tree.upos[token] === 'VERB' && !(tree.relation[token] === 'xcomp' && tree.head[token] === verb)) return null;
  }
  return null;
}

/** A verb with a clause of its own as object: what it says happened is not when it was said. */
function isSaying(tree: Tree, verb: number): boolean {
  return (tree.children[verb] ?? []).some((child) => tree.relation[child] === 'ccomp');
}

/** The token of a run that its other words hang on. */
export function headOf(tree: Tree, { first, last }: TokenRange): number {
  for (let token = first; token < last; token += 1) {
    const head = tree.head[token] ?? -1;
    if (head < first || head >= last) return token;
  }
  return first;
}
