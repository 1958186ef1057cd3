import { Conflict } from '../domain/errors.ts';
import {
  noContent,
  questionsOf,
  type HumanJudgement,
  type IdentityDecision,
  type Pin,
  type StandingPin,
} from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { IdentityMatter, JudgedIdentity } from '../store/graph-store.ts';
import { movedBy, writing } from './identity.ts';
import type { Asked, Asking } from './judgement-request.ts';

/**
 * Takes a judgement about who is who back, of however many articles it holds by now: of at most so many (`most`) at a time. What
 * comes back has no judgements while more remain to be done; until the last the judgement stands, and may be undone again from
 * where that was broken off. Throws Conflict when a later judgement is about the same references.
 */
export function undoWho(
  undone: HumanJudgement,
  asked: Asked,
  { caller }: Asking,
  matter: IdentityMatter,
  at: Date,
  most: number,
): JudgedIdentity {
  const { decision } = undone;
  if (!('pins' in decision)) throw new Error('Not about who is who');
  requireLast(undone, matter);
  const write = writing(decision, true);
  const pins = matter.pins.filter(({ judgement, stands }) => judgement === undone.id && stands);
  const articles = heldBy(undone, decision, matter);
  const pinned = new Set(pins.map(({ article }) => article));
  const some = new Set(articles.length > most ? articles.filter((article) => pinned.has(article)).slice(0, most) : []);
  if (some.size > 0)
    return { judgements: [], pins: pins.filter(({ article }) => some.has(article)).map(withoutStanding), articles: [...some], write };
  const { id, request, why } = asked;
  const base = { id, request, why, by: caller.name, at: at.toISOString(), undoneBy: null };
  const nowhere = { article: null, number: 0, target: undone.target, content: noContent, marked: false, statement: null };
  const made: HumanJudgement = { ...base, ...nowhere, decision: { verb: 'UNDO', judgement: undone.id } };
  return { judgements: [{ ...undone, undoneBy: id }, made], pins: pins.map(withoutStanding), articles, write };
}

function requireLast({ id, at, decision }: HumanJudgement, { judgements }: IdentityMatter): void {
  const questions = new Set(questionsOf(decision));
  const later = judgements.find(
    (other) => other.undoneBy === null && other.at > at && other.id !== id && questionsOf(other.decision).some((one) => questions.has(one)),
  );
  if (later) throw new Conflict(`A later judgement, by ${later.by}, stands on it: undo that first.`, {}, { code: 'SUPERSEDED' });
}

function withoutStanding(pin: StandingPin): StandingPin {
  return { ...pin, stands: false };
}

/** The articles that are otherwise for a judgement: those it moved, and those that came later; not those of which it was taken back already. */
function heldBy(judgement: HumanJudgement, decision: IdentityDecision, matter: IdentityMatter): readonly NodeId[] {
  const pins = matter.pins.filter((pin) => pin.judgement === judgement.id);
  const standing = new Set(pins.filter(({ stands }) => stands).map(({ article }) => article));
  const done = new Set(pins.map(({ article }) => article).filter((article) => !standing.has(article)));
  const all = new Set([...movedBy(decision), ...pins.filter(hasMoved(matter)).map(({ article }) => article)]);
  return [...all].filter((article) => !done.has(article)).sort();
}

/** Whether the article of a pin is written otherwise than it was read; one that is with other entities by now may be. */
function hasMoved({ references }: IdentityMatter): (pin: Pin) => boolean {
  const moved = new Map<NodeId, boolean>();
  for (const reference of references) moved.set(reference.article, moved.get(reference.article) === true || reference.moved);
  return ({ article }) => moved.get(article) ?? true;
}
