import { NotFound } from '../domain/errors.ts';
import type { HumanJudgement } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import { limits } from '../domain/limits.ts';
import { judgeStatements } from '../resolve/judge-statements.ts';
import type { GraphStore, JudgedStatements, Matter } from '../store/graph-store.ts';
import { createIdentifying, requireSame } from './identify.ts';
import type { SayWho } from './identity-decision.ts';
import { readAsking, type Asked, type Asking, type JudgedThing, type Say } from './judgement-request.ts';
import {
  findThing,
  noStatement,
  requireSense,
  requireStanding,
  supersedes,
  toDecision,
  type FoundMatter,
  type Judged,
} from './judgement-rules.ts';

/** A judgement, and those that it took the place of. */
export interface JudgementMade {
  readonly judgement: HumanJudgement;
  readonly superseded: readonly HumanJudgement[];
}

/** The use cases by which people judge what was read. */
export interface Judging {
  /** Throws InvalidInput, NotFound, Conflict; nothing is written then. */
  judge(on: JudgedThing, say: Say, asking: Asking): Promise<JudgementMade>;
  /** Takes a judgement back, exactly. Throws InvalidInput, NotFound, Conflict. */
  undo(judgement: NodeId, asking: Asking): Promise<JudgementMade>;
  /** Decides who is who. Throws InvalidInput, NotFound, Conflict, TooExpensive. */
  identify(say: SayWho, asking: Asking): Promise<JudgementMade>;
}

type Store = Pick<GraphStore, 'judgeArticle' | 'judgeIdentity' | 'judgements' | 'judgementsOf' | 'related'>;
/** People's judgements over a store; `now` tells the time, `articlesAtOnce` how many articles one transaction writes anew. */
export function createJudging(store: Store, now: () => Date, articlesAtOnce: number = limits.articlesAtOnce): Judging {
  const identifying = createIdentifying(store, now, articlesAtOnce);
  const judge: Judging['judge'] = async (on, say, asking) => {
    const asked = readAsking(asking, { on, say });
    const before = await findKnown(store, asked);
    if (before) return before;
    const article = 'article' in on ? on.article : await articleOf(store, on.statement);
    return decideIn(store, article, namesOf(say), asked, (matter) => {
      if (!isFound(matter)) throw new NotFound('The graph does not have that article.', { article });
      const judged = findThing(matter, on, asked.id);
      const decision = toDecision(say, matter);
      requireSense(decision, judged);
      return { ...toBase(asked, asking, matter, now()), article, decision, ...placeOf(judged) };
    });
  };
  const undo: Judging['undo'] = async (judgement, asking) => {
    const asked = readAsking(asking, { undo: judgement });
    const before = await findKnown(store, asked);
    if (before) return before;
    const undone = (await store.judgements([judgement])).get(judgement);
    if (!undone) throw new NotFound('There is no such judgement.', { judgement });
    if (undone.article === null) return toMade(await identifying.undo(undone, asked, asking), []);
    return decideIn(store, undone.article, [], asked, (matter) => {
      const { article, target, content, marked } = requireStanding(judgement, matter.judgements);
      const decision = { verb: 'UNDO', judgement } as const;
      return { ...toBase(asked, asking, matter, now()), article, decision, target, content, marked };
    });
  };
  const identify: Judging['identify'] = async (say, asking) => {
    const asked = readAsking(asking, { say });
    return toMade(await identifying.identify(say, asked, asking), []);
  };
  return { judge, undo, identify };
}

/** One judgement in the article's own transaction: what it decides, put on all others. */
async function decideIn(
  store: Store,
  article: NodeId,
  nodes: readonly NodeId[],
  asked: Asked,
  decide: (matter: Matter) => Omit<HumanJudgement, 'statement'>,
): Promise<JudgementMade> {
  let made: JudgementMade | null = null;
  await store.judgeArticle({ article, judgement: asked.id, nodes }, (matter) => {
    made = matter.known && toMade(requireSame(matter.known, asked), matter.judgements);
    if (made) return null;
    const judged = judgeAnew(matter, { ...decide(matter), statement: null });
    const { placed } = judged.judged;
    const mine = placed.find(({ id }) => id === asked.id);
    made = mine ? toMade(mine, placed) : null;
    return judged;
  });
  if (made === null) throw new Error('A judgement was neither made nor known');
  return made;
}

function judgeAnew(matter: Matter, judgement: HumanJudgement): JudgedStatements {
  const undone = judgement.decision.verb === 'UNDO' ? judgement.decision.judgement : null;
  const all = matter.judgements.map((other) => (other.id === undone ? { ...other, undoneBy: judgement.id } : other));
  return judgeStatements(matter.article?.text ?? '', matter.unjudged, [...all, judgement], matter.mentioned);
}

function toBase({ id, request, why }: Asked, { caller }: Asking, { judgements }: Matter, at: Date) {
  const number = Math.max(0, ...judgements.map((judgement) => judgement.number)) + 1;
  return { id, request, why, number, by: caller.name, at: at.toISOString(), undoneBy: null };
}

function placeOf({ target, content, marked }: Judged): Pick<HumanJudgement, 'target' | 'content' | 'marked'> {
  return { target, content, marked };
}

async function findKnown(store: Store, asked: Asked): Promise<JudgementMade | null> {
  const known = (await store.judgements([asked.id])).get(asked.id);
  if (!known) return null;
  const same = requireSame(known, asked);
  if (known.article === null) return toMade(same, []);
  return toMade(same, (await store.judgementsOf([known.article])).get(known.article) ?? []);
}

function toMade(judgement: HumanJudgement, all: readonly HumanJudgement[]): JudgementMade {
  return { judgement, superseded: all.filter((other) => other.undoneBy === null && supersedes(judgement, other)) };
}

async function articleOf(store: Store, statement: NodeId): Promise<NodeId> {
  const links = await store.related([statement], { relation: 'APPEARS_IN', direction: 'out', first: 1, after: null });
  const article = links.get(statement)?.items[0]?.node.id;
  if (article === undefined) throw noStatement(statement);
  return article;
}

function isFound(matter: Matter): matter is FoundMatter {
  return matter.article !== null;
}

function namesOf(say: Say): readonly NodeId[] {
  if ('actor' in say) return [say.actor];
  return say.verb === 'CORRECT' && say.speaker !== null ? [say.speaker] : [];
}
