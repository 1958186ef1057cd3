import { Conflict, InvalidInput, NotFound, TooExpensive } from '../domain/errors.ts';
import type { ArticleGraph } from '../domain/graph.ts';
import {
  noContent,
  type HumanJudgement,
  type IdentityDecision,
  type Named,
  type Pin,
  type StandingPin,
} from '../domain/human-judgement.ts';
import { toId, type NodeId } from '../domain/id.ts';
import { limits } from '../domain/limits.ts';
import { entityKinds, type EntityKind, type KindName, type ReferenceKind } from '../domain/model.ts';
import { judgeGraph } from '../resolve/judge-statements.ts';
import { nameOf, pinReferences, requiredFields } from '../resolve/pin-references.ts';
import type { IdentityMatter, JudgedIdentity } from '../store/graph-store.ts';
import type { Asked, Asking } from './judgement-request.ts';

/** What is decided about who is who, with entities by their ids. */
export type SayWho =
  | { readonly verb: 'MERGE'; readonly keep: NodeId; readonly others: readonly NodeId[] }
  | { readonly verb: 'SPLIT'; readonly entity: NodeId; readonly references: readonly NodeId[] }
  | { readonly verb: 'KEEP_APART'; readonly entities: readonly NodeId[] };

/** The entities that a decision names. */
export function entitiesOf(say: SayWho): readonly NodeId[] {
  if (say.verb === 'MERGE') return [say.keep, ...say.others];
  return say.verb === 'SPLIT' ? [say.entity] : say.entities;
}

/** A judgement about who is who, with all that follows from it. Throws InvalidInput, NotFound, Conflict, TooExpensive. */
export function judgeWho(say: SayWho, asked: Asked, { caller }: Asking, matter: IdentityMatter, at: Date): JudgedIdentity {
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
  const reason = `${words[say.verb]} by ${caller.name}${why === null ? '' : `: ${why}`}`;
  const order = `${judgement.at} ${id}`;
  const pins = decision.pins.map((pin): StandingPin => ({ ...pin, judgement: id, order, reason, stands: true }));
  return { judgements: [judgement], pins, articles: articlesOf(decision), write: writing(decision, false) };
}

const words = { MERGE: 'Judged the same', SPLIT: 'Judged another', KEEP_APART: 'Kept apart' } as const;

function toNamed(id: NodeId, { nodes }: IdentityMatter): Named {
  const node = nodes.get(id);
  if (!node) throw new NotFound('The graph has nobody and nothing of that id.', { entity: id });
  if (!(entityKinds as readonly KindName[]).includes(node.label)) {
    throw new InvalidInput('BAD_USER_INPUT', `Only ${entityKinds.join(', ')} can be judged the same or not.`);
  }
  return { id, kind: node.label as EntityKind, fields: requiredFields(node.label, { ...node }) };
}

function toDecision(say: SayWho, judgement: NodeId, named: readonly Named[], matter: IdentityMatter): IdentityDecision {
  const [first, ...others] = named;
  if (!first) throw new InvalidInput('BAD_USER_INPUT', 'Give an entity.');
  const pinned = (entity: Named, to: NodeId) => referencesOf(matter, entity.id).map((reference) => toPin(reference, entity.kind, to));
  if (say.verb === 'KEEP_APART') return { verb: 'KEEP_APART', entities: named, pins: named.flatMap((entity) => pinned(entity, entity.id)) };
  if (say.verb === 'MERGE') {
    requireAlike(named, matter);
    const gone = new Set(others.map(({ id }) => id));
    const articles = [...new Set(matter.references.filter(({ entity }) => gone.has(entity)).map(({ article }) => article))];
    return { verb: 'MERGE', keep: first, others, pins: others.flatMap((entity) => pinned(entity, first.id)), articles };
  }
  const all = referencesOf(matter, first.id);
  const wanted = new Set(say.references);
  const taken = all.filter(({ ref }) => wanted.has(ref));
  if (taken.length < wanted.size || wanted.size === 0)
    throw new NotFound('The entity has not all of these references.', { entity: first.id });
  if (taken.length === all.length) throw new InvalidInput('BAD_USER_INPUT', 'One reference at least must stay: else nothing is split.');
  const into = toId('Split', judgement);
  // Those that stay are pinned too: read again, they would be whoever is left of that name.
  const pins = all.map((reference) => toPin(reference, first.kind, wanted.has(reference.ref) ? into : first.id));
  return { verb: 'SPLIT', entity: first, into, pins: [...pins, ...tenuresOf(taken, judgement, matter)] };
}

function referencesOf({ references }: IdentityMatter, entity: NodeId) {
  return references.filter((reference) => reference.entity === entity && reference.rule !== 'judgement');
}

function toPin({ article, ref, fields }: IdentityMatter['references'][number], kind: ReferenceKind, to: NodeId): Pin {
  return { article, ref, kind, name: nameOf({ kind, fields }), to };
}

/** What somebody holds in an article goes with who they are there. */
function tenuresOf(
  taken: readonly IdentityMatter['references'][number][],
  judgement: NodeId,
  { joined, references }: IdentityMatter,
): Pin[] {
  const held = joined.filter(({ type, ref }) => type === 'HOLDS' && taken.some((reference) => reference.ref === ref));
  return held.flatMap(({ to, article }) =>
    references
      .filter((reference) => reference.entity === to && reference.article === article)
      .map((reference) => toPin(reference, 'Tenure', toId('Split', judgement, to))),
  );
}

/** Refuses to make one of what a person keeps apart, or of what an article tells apart. */
function requireAlike(named: readonly Named[], { judgements, joined }: IdentityMatter): void {
  const ids = new Set(named.map(({ id }) => id));
  const apart = judgements.find(
    ({ decision, undoneBy }) =>
      undoneBy === null && decision.verb === 'KEEP_APART' && decision.entities.filter(({ id }) => ids.has(id)).length > 1,
  );
  if (apart) throw new Conflict(`${apart.by} keeps them apart: undo that first.`, {}, { code: 'KEPT_APART' });
  const told = joined.find(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  if (told) throw new Conflict(`An article tells them apart: ${told.type} joins them.`, {}, { code: 'CONTRADICTED' });
}

/** The articles whose references go elsewhere by a decision. Throws TooExpensive beyond what one transaction should write. */
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
