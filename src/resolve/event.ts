import { EVENT_IDENTITY } from '../domain/event-identity.ts';
import type { Candidate, CandidateEvent } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import type { Event } from '../domain/kinds/event.ts';
import { founded, same, type Choice } from './choice.ts';
import { daysBetween, differ } from './period.ts';

/** An event as an article tells it, its people, bodies and places put to the graph's. */
export interface EventHere extends CandidateEvent {
  readonly type: Event['type'];
  /** What the article calls those who took part, and the places. */
  readonly names: ReadonlyMap<NodeId, string>;
}

interface Known {
  readonly candidate: Candidate;
  readonly event: CandidateEvent;
}

interface Compared extends Known {
  readonly against: string | null;
  readonly reasons: readonly string[];
  readonly confidence: number;
}

/** Places that others lie in: a flood in a city is one in its state. */
const WIDE = new Set(['COUNTRY', 'STATE', 'REGION']);
/** An event without anybody is the same as another of its type in its place when both are told within days. */
const NEAR_DAYS = 7;
/** Of two that fit alike, what happened is rather what happened than what was planned. */
const STANDING = 0.01;

/**
 * Which event of the graph an article tells: one of the same type, of the same principal in the same part (or, where nobody takes
 * part, in the same place), whose dates agree and whom nothing tells apart. Undated ones agree while they are told near
 * enough to each other for what seldom happens to one person. Two such, and it stays apart.
 */
export function chooseEvent(here: EventHere, candidates: readonly Candidate[], within: (inner: NodeId, outer: NodeId) => boolean): Choice {
  const compared = candidates.flatMap((candidate) =>
    candidate.event === undefined ? [] : [compare(here, { candidate, event: candidate.event }, within)],
  );
  const fit = (one: Compared): number => one.confidence + (one.event.standing === here.standing ? STANDING : 0);
  const alike = compared.filter(({ against }) => against === null).sort((a, b) => fit(b) - fit(a));
  const [found, next] = alike;
  if (found && (next === undefined || fit(found) > fit(next))) return same(found.candidate, found.reasons, found.confidence);
  return founded([
    ...compared.flatMap(({ candidate, against }) => (against === null ? [] : [`Not the ${candidate.name} of ${candidate.id}: ${against}`])),
    ...(found ? [`${alike.length} events are alike, and nothing tells which of them this is`] : []),
  ]);
}

function compare(here: EventHere, known: Known, within: (inner: NodeId, outer: NodeId) => boolean): Compared {
  const { event } = known;
  const who = samePrincipal(here, event);
  const where = samePlace(here, event);
  const when = compareDates(here, event, who);
  const apart = (against: string): Compared => ({ ...known, against, reasons: [], confidence: 0 });
  if (who === null && (where === null || here.parts.length > 0 || event.parts.length > 0)) return apart('another takes part in it');
  if ('against' in when) return apart(when.against);
  const { family, within: seldom } = EVENT_IDENTITY[here.type];
  const once = family === 'KILLING' && who !== null;
  if (!once && isElsewhere(here, event, within)) return apart('one was somewhere else');
  // Who else was there tells nothing of what seldom happens to one person: "police" here, the agency's name there.
  if ((who === null || seldom === null) && haveOthers(here, event)) return apart('others take part in it');
  return {
    ...known,
    against: null,
    reasons: [
      `Same type: ${family}`,
      ...(who === null ? [] : [`Same ${who.role.toLowerCase()}: ${here.names.get(who.actor) ?? who.actor}`]),
      ...(where === null ? [] : [`Same place: ${here.names.get(where) ?? where}`]),
      when.reason,
    ],
    confidence: when.confidence,
  };
}

function samePrincipal(here: EventHere, event: CandidateEvent): CandidateEvent['parts'][number] | null {
  const { principals } = EVENT_IDENTITY[here.type];
  return (
    here.parts.find(
      ({ actor, role }) =>
        principals.some((one) => one === role) && event.parts.some((other) => other.actor === actor && other.role === role),
    ) ?? null
  );
}

function samePlace(here: EventHere, event: CandidateEvent): NodeId | null {
  return here.places.find(({ place }) => event.places.some((other) => other.place === place))?.place ?? null;
}

type When = { readonly against: string } | { readonly reason: string; readonly confidence: number };

/** Whether two events can have been at one time, and how well that tells that they are one. */
function compareDates(here: EventHere, event: CandidateEvent, who: object | null): When {
  if (here.date !== null && event.date !== null && differ(here.date, event.date))
    return { against: `one is dated ${here.date}, the other ${event.date}` };
  const early = isToldBefore(here, event.date) ?? isToldBefore(event, here.date);
  if (early !== null) return { against: early };
  if (here.date?.length === 10 && here.date === event.date) return { reason: `Same day: ${here.date}`, confidence: 0.9 };
  const { within, family } = EVENT_IDENTITY[here.type];
  if (who !== null && family === 'KILLING') return { reason: 'Nobody dies twice', confidence: 0.9 };
  if (here.date !== null && event.date !== null && who !== null && within !== null)
    return { reason: `The dates agree: ${here.date}, ${event.date}`, confidence: 0.85 };
  const days = daysBetween(spanOf(here), spanOf(event));
  const allowed = who === null ? NEAR_DAYS : within;
  if (days === null && (who === null ? isNarrow(here) : within !== null))
    return {
      reason: `It seldom happens ${who === null ? 'in one place' : 'to one person'}, and nothing tells when`,
      confidence: who === null ? 0.5 : 0.6,
    };
  if (days === null || allowed === null || days > allowed) return { against: 'nothing tells that they were at one time' };
  return { reason: `Told ${days === 0 ? 'of one time' : `within ${Math.ceil(days)} days`}, and no date tells them apart`, confidence: 0.7 };
}

function isNarrow({ places }: CandidateEvent): boolean {
  return places.every(({ type }) => !WIDE.has(type ?? ''));
}

/** What happened was told after it happened. */
function isToldBefore({ standing, toldFirst }: CandidateEvent, date: string | null): string | null {
  if (standing !== 'HAPPENED' || toldFirst === null || date === null || date.length < 10) return null;
  return toldFirst < date && !date.startsWith(toldFirst) ? `one is told on ${toldFirst}, the other is dated ${date}` : null;
}

function spanOf({ date, toldFirst, toldLast }: CandidateEvent): { first: string | null; last: string | null } {
  return date === null ? { first: toldFirst, last: toldLast } : { first: date, last: date };
}

/** Two places of which neither can lie in the other. */
function isElsewhere(here: EventHere, event: CandidateEvent, within: (inner: NodeId, outer: NodeId) => boolean): boolean {
  if (here.places.length === 0 || event.places.length === 0) return false;
  return !here.places.some((one) =>
    event.places.some(
      (other) =>
        one.place === other.place ||
        within(one.place, other.place) ||
        within(other.place, one.place) ||
        WIDE.has(one.type ?? '') !== WIDE.has(other.type ?? ''),
    ),
  );
}

/** In some part they have others and nobody in common. */
function haveOthers(here: EventHere, event: CandidateEvent): boolean {
  const roles = new Set(here.parts.map(({ role }) => role));
  return [...roles].some((role) => {
    const [ours, theirs] = [here, event].map(({ parts }) => parts.filter((part) => part.role === role).map(({ actor }) => actor));
    if (ours === undefined || theirs === undefined || theirs.length === 0) return false;
    const [few, many] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
    return role === 'PARTICIPANT' ? !few.every((actor) => many.includes(actor)) : !few.some((actor) => many.includes(actor));
  });
}
