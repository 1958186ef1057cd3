import type { NodeId } from '../domain/id.ts';
import type { Statement } from '../domain/kinds/statement.ts';
import { toOutletKey } from '../domain/words.ts';
import type { Engine } from './engine.ts';
import type { Call, PageRequest, Ranked, ReviewFilter } from './graph-store.ts';
import { reviewQueue, reviewQueueCount, statementsOfArticle } from './queries/judgements.ts';
import { toPage } from './read-nodes.ts';
import { toNode } from './rows.ts';

interface StatementRow {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export async function readReviewQueue(
  engine: Engine,
  filter: ReviewFilter,
  { first, after }: PageRequest,
  call?: Call,
): Promise<Ranked<Statement>> {
  const { article, mode } = filter;
  const outletKey = keyOfOutlet(filter);
  const rows =
    article === null
      ? await engine.read(reviewQueue, { after: after ?? '', outletKey, mode, first: first + 1 }, call)
      : (await waitingOf(engine, article, filter, call)).filter((row) => keyOf(row) > (after ?? '')).slice(0, first + 1);
  const { items, hasNext } = toPage(rows, first);
  return { items: items.map((row) => toNode(row) as Statement), keys: items.map(keyOf), hasNext };
}

export async function countReviewQueue(engine: Engine, filter: ReviewFilter, call?: Call): Promise<number> {
  const { article, mode } = filter;
  if (article !== null) return (await waitingOf(engine, article, filter, call)).length;
  const [row] = await engine.read(reviewQueueCount, { outletKey: keyOfOutlet(filter), mode }, call);
  return row?.count ?? 0;
}

/** Of one article they are few: read by the article's own index, and put in order here. */
async function waitingOf(engine: Engine, article: NodeId, filter: ReviewFilter, call?: Call): Promise<readonly StatementRow[]> {
  const { mode } = filter;
  const outletKey = keyOfOutlet(filter);
  const rows = await engine.read(statementsOfArticle, { article }, call);
  return rows
    .filter(({ properties }) => keyOf({ properties }) !== '')
    .filter(({ properties }) => outletKey === null || properties['outletKey'] === outletKey)
    .filter(({ properties }) => mode === null || properties['mode'] === mode)
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOfOutlet({ outlet }: ReviewFilter): string | null {
  return outlet === null ? null : toOutletKey(outlet);
}

function keyOf({ properties }: Pick<StatementRow, 'properties'>): string {
  const key = properties['reviewKey'];
  return typeof key === 'string' ? key : '';
}
