import { InvalidInput, TooExpensive } from '../domain/errors.ts';
import type { ArticleGraph } from '../domain/graph.ts';
import {
  JUDGEMENT_RULE,
  noContent,
  type Decision,
  type HumanJudgement,
  type IdentityDecision,
  type Named,
  type Pin,
  type StandingPin,
} from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import { limits } from '../domain/limits.ts';
import { judgeGraph } from '../resolve/judge-statements.ts';
import { pinReferences } from '../resolve/pin-references.ts';
import type { IdentityMatter, JudgedIdentity } from '../store/graph-store.ts';
import { entitiesOf, toDecision, toNamed, toPin, type SayWho } from './identity-decision.ts';
import type { Asked, Asking } from './judgement-request.ts';

/**
 * A judgement about who is who: every reference that it is about gets its pin, and at most so many articles (`most`) are written by
 * them; `continueWho` writes the others. Throws InvalidInput, NotFound, Conflict, TooExpensive.
 */
export function judgeWho(say: SayWho, asked: Asked, { caller }: Asking, matter: IdentityMatter, at: Date, most: number): JudgedIdentity {
  const ids = entitiesOf(say);
  if (new Set(ids).size < ids.length || ids.length < (say.verb === 'SPLIT' ? 1 : 2)) {
    throw new InvalidInput('BAD_USER_INPUT', 'Give two or more entities, each once.');
  }
  const named = ids.map((id) => toNamed(id, matter));
  const kindsGiven = [...new Set(named.map(({ kind }) => kind))];
  if (kindsGiven.length > 1) {
    throw new InvalidInput('DIFFERENT_KINDS', `${kindsGiven.join(' and ')} are never one: give entities of one kind.`);
  }
  const decision = toDecision(say, asked.id, named, matter);
  const { id, request, why } = asked;
  const base = { id, request, why, by: caller.name, at: at.toISOString(), undoneBy: null, decision };
  const judgement: HumanJudgement = { ...base, article: null, number: 0, target: id, content: noContent, marked: false, statement: null };
  const articles = articlesOf(decision).toSorted().slice(0, most);
  return { judgements: [judgement], pins: standing(judgement, decision, decision.pins), articles, write: writing(decision, false) };
}

/**
 * What is left to do of a judgement that stands: at most so many of the articles that are not as it says, among them those that came
 * while it was being done, but for those that were tried; null when that is all.
 */
export function continueWho(
  judgement: HumanJudgement,
  matter: IdentityMatter,
  tried: ReadonlySet<NodeId>,
  most: number,
): JudgedIdentity | null {
  const { decision } = judgement;
  if (judgement.undoneBy !== null || !('pins' in decision)) return null;
  const left = leftBy(decision, matter).filter(({ article }) => !tried.has(article));
  const some = new Set([...new Set(left.map(({ article }) => article))].toSorted().slice(0, most));
  if (some.size === 0) return null;
  const pinned = new Set(matter.pins.filter((pin) => pin.judgement === judgement.id).map(({ ref }) => ref));
  const came = left.filter(({ article, ref, rule }) => some.has(article) && !pinned.has(ref) && rule !== JUDGEMENT_RULE);
  const pins = decision.verb === 'MERGE' ? came.map((reference) => toPin(reference, decision.keep.kind, decision.keep.id)) : [];
  return { judgements: [], pins: standing(judgement, decision, pins), articles: [...some], write: writing(decision, false) };
}

/** The references that are not yet where a decision puts them. */
function leftBy(decision: IdentityDecision, { references }: IdentityMatter): IdentityMatter['references'] {
  if (decision.verb === 'KEEP_APART') return [];
  if (decision.verb === 'MERGE') return references.filter(({ entity }) => decision.others.some(({ id }) => id === entity));
  const to = new Map(decision.pins.map((pin) => [pin.ref, pin.to]));
  return references.filter(({ entity, ref }) => entity === decision.entity.id && (to.get(ref) ?? entity) !== entity);
}

function standing({ id, at, by, why }: HumanJudgement, { verb }: IdentityDecision, pins: readonly Pin[]): readonly StandingPin[] {
  const reason = `${words[verb]} by ${by}${why === null ? '' : `: ${why}`}`;
  return pins.map((pin) => ({ ...pin, judgement: id, order: `${at} ${id}`, reason, stands: true }));
}

/** The entities that a decision about who is who is about, by the ids that they had and have. */
export function namedIn(decision: Decision): readonly NodeId[] {
  if (!('pins' in decision)) return [];
  if (decision.verb === 'MERGE') return [decision.keep.id, ...decision.others.map(({ id }) => id)];
  return decision.verb === 'SPLIT' ? [decision.entity.id, decision.into] : decision.entities.map(({ id }) => id);
}

const words = { MERGE: 'Judged the same', SPLIT: 'Judged another', KEEP_APART: 'Kept apart' } as const;

/** The articles whose references go elsewhere by a decision. Throws TooExpensive beyond what a caller should wait for. */
function articlesOf(decision: IdentityDecision): readonly NodeId[] {
  if (decision.pins.length > limits.pins) {
    throw new TooExpensive(`That is about ${decision.pins.length} references; at most ${limits.pins} in one judgement.`);
  }
  const articles = new Set(movedBy(decision));
  if (articles.size > limits.movedArticles) {
    throw new TooExpensive(`That would write ${articles.size} articles anew; at most ${limits.movedArticles} in one judgement.`);
  }
  return [...articles];
}

/** The articles whose references a decision itself puts elsewhere. */
export function movedBy(decision: IdentityDecision): readonly NodeId[] {
  if (decision.verb === 'KEEP_APART') return [];
  if (decision.verb === 'MERGE') return decision.articles;
  return decision.pins.filter(({ to }) => to !== decision.entity.id).map(({ article }) => article);
}

/** How an article is written when the decision stands, or does not any more. */
export function writing(decision: IdentityDecision, isUndone: boolean): JudgedIdentity['write'] {
  return (graph: ArticleGraph, pins, judgements) =>
    judgeGraph(
      pinReferences(graph, pins),
      judgements.map((judgement) => withActors(judgement, (named) => (isUndone ? apart(named, decision) : together(named, decision)))),
    );
}

/** Links to whom was merged lead to whom they were merged into. */
function together(named: Named, decision: IdentityDecision): Named {
  if (decision.verb !== 'MERGE' || !decision.others.some(({ id }) => id === named.id)) return named;
  return { ...named, id: decision.keep.id, merged: [...(named.merged ?? []), named.id] };
}

function apart(named: Named, decision: IdentityDecision): Named {
  const last = named.merged?.at(-1);
  if (decision.verb !== 'MERGE' || named.id !== decision.keep.id || !decision.others.some(({ id }) => id === last) || last === undefined)
    return named;
  const { merged = [], ...rest } = named;
  return { ...rest, id: last, ...(merged.length > 1 && { merged: merged.slice(0, -1) }) };
}

function withActors(judgement: HumanJudgement, change: (named: Named) => Named): HumanJudgement {
  const { decision } = judgement;
  if ('actor' in decision) return { ...judgement, decision: { ...decision, actor: change(decision.actor) } };
  if (decision.verb !== 'CORRECT' || decision.speaker === null) return judgement;
  return { ...judgement, decision: { ...decision, speaker: change(decision.speaker) } };
}
