import type { HumanJudgement } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { Engine } from './engine.ts';
import type { Call, PageRequest, Ranked } from './graph-store.ts';
import { orderKeyOf, toJudgement } from './judgement-rows.ts';
import { judgementCount, judgementPage, judgementsByIds, judgementsOfArticles, pinsTo } from './queries/judgements.ts';
import { toPage } from './read-nodes.ts';
import { END } from './date-bounds.ts';

export async function readJudgementsByIds(
  engine: Engine,
  ids: readonly NodeId[],
  call?: Call,
): Promise<ReadonlyMap<NodeId, HumanJudgement>> {
  const rows = await engine.read(judgementsByIds, { ids: [...new Set(ids)] }, call);
  return new Map(rows.map(toJudgement).map((judgement) => [judgement.id, judgement]));
}

export async function readJudgementsOf(
  engine: Engine,
  articles: readonly NodeId[],
  call?: Call,
): Promise<ReadonlyMap<NodeId, readonly HumanJudgement[]>> {
  const byArticle = new Map<NodeId, HumanJudgement[]>(articles.map((article) => [article, []]));
  const rows = await engine.read(judgementsOfArticles, { articles: [...byArticle.keys()] }, call);
  for (const judgement of rows.map(toJudgement)) if (judgement.article !== null) byArticle.get(judgement.article)?.push(judgement);
  return byArticle;
}

/** By the pins that stand on each entity: a second statement only where people decided anything. */
export async function readIdentityJudgements(
  engine: Engine,
  entities: readonly NodeId[],
  call?: Call,
): Promise<ReadonlyMap<NodeId, readonly HumanJudgement[]>> {
  const pins = (await engine.read(pinsTo, { ids: [...new Set(entities)] }, call)).map(({ properties }) => properties);
  const ids = pins.map(({ judgement }) => judgement as NodeId);
  const known = ids.length === 0 ? [] : [...(await readJudgementsByIds(engine, ids, call)).values()];
  const inOrder = known.toSorted((a, b) => (orderKeyOf(a) < orderKeyOf(b) ? -1 : 1));
  const of = (entity: NodeId) => new Set(pins.filter(({ to }) => to === entity).map(({ judgement }) => judgement));
  return new Map(entities.map((entity) => [entity, inOrder.filter(({ id }) => of(entity).has(id))]));
}

export async function readJudgementPage(engine: Engine, { first, after }: PageRequest, call?: Call): Promise<Ranked<HumanJudgement>> {
  const rows = await engine.read(judgementPage, { before: after ?? END, first: first + 1 }, call);
  const { items, hasNext } = toPage(rows.map(toJudgement), first);
  return { items, keys: items.map(orderKeyOf), hasNext };
}

export async function countJudgements(engine: Engine, call?: Call): Promise<number> {
  const [row] = await engine.read(judgementCount, {}, call);
  return row?.count ?? 0;
}
