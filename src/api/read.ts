import type { NodeId } from '../domain/id.ts';
import type { Link } from '../domain/graph.ts';
import type { NodeOf } from '../domain/kind.ts';
import type { LinkListRequest } from '../domain/list-filters.ts';
import type { AnyNode, KindName, Kinds } from '../domain/model.ts';
import type { RelationType } from '../domain/relations.ts';
import type { StatementEnd, StatementFilter } from '../domain/statement-filter.ts';
import type { ArticleText, NeighbourCount, NeighboursRequest, Page, PageRequest, Ranked, StatementsOfRequest } from '../service/service.ts';
import type { Context } from './context.ts';

/** A relation and the end it is seen from. */
export interface Way {
  readonly relation: RelationType;
  readonly direction: 'out' | 'in';
}

const nothing: Page<never> = { items: [], hasNext: false };

/** One node, of whatever kind; null when it is gone. */
export function loadAnyNode({ service, loaders, call }: Context, id: NodeId): Promise<AnyNode | null> {
  return loaders.for('nodes', {}, (ids: readonly NodeId[]) => service.graph.nodes(ids, call)).load(id);
}

/** One node; null when it is gone, or is of another kind than its id says. */
export async function loadNode<K extends KindName>(context: Context, id: NodeId, label: K): Promise<NodeOf<Kinds[K]> | null> {
  const node = await loadAnyNode(context, id);
  return node?.label === label ? (node as NodeOf<Kinds[K]>) : null;
}

/** A page of what a relation joins a node with; each link with its support when the operation asks for any. */
export async function loadRelated(
  context: Context,
  id: NodeId,
  way: Way,
  page: PageRequest,
  asked: LinkListRequest = {},
): Promise<Page<Link>> {
  const { service, loaders, call, readsSupport = true } = context;
  const request = { ...way, ...page, ...asked, support: readsSupport };
  return (await loaders.for('related', request, (ids: readonly NodeId[]) => service.graph.related(ids, request, call)).load(id)) ?? nothing;
}

/** What a node has at most one of, by a relation. */
export async function loadSingle(context: Context, id: NodeId, way: Way): Promise<Link | null> {
  return (await loadRelated(context, id, way, { first: 1, after: null })).items[0] ?? null;
}

/** How many nodes a relation joins a node with. */
export async function countRelated(
  { service, loaders, call }: Context,
  id: NodeId,
  way: Way,
  asked: LinkListRequest = {},
): Promise<number> {
  const request = { ...way, ...asked };
  const batch = (ids: readonly NodeId[]) => service.graph.relatedCounts(ids, request, call);
  return (await loaders.for('relatedCounts', request, batch).load(id)) ?? 0;
}

/** A page of the statements that a node has as one end of them; each with the words that say so when the operation asks for any. */
export async function loadStatementsOf(context: Context, id: NodeId, asked: StatementsOfRequest): Promise<Ranked<Link>> {
  const { service, loaders, call, readsSupport = true } = context;
  const request = { ...asked, support: readsSupport };
  const batch = (ids: readonly NodeId[]) => service.graph.statementsOf(ids, request, call);
  return (await loaders.for('statementsOf', request, batch).load(id)) ?? { ...nothing, keys: [] };
}

/** How many statements a node has as one end of them, of those that the filter finds. */
export async function countStatementsOf(
  { service, loaders, call }: Context,
  id: NodeId,
  end: StatementEnd,
  filter: StatementFilter,
): Promise<number> {
  const batch = (ids: readonly NodeId[]) => service.graph.countStatementsOf(ids, end, filter, call);
  return (await loaders.for('countStatementsOf', { end, filter }, batch).load(id)) ?? 0;
}

/** How an outlet is named, by its key; null when no article names it any more. */
export function loadOutletName({ service, loaders, call }: Context, key: string): Promise<string | null> {
  return loaders.for('outletNames', {}, (keys: readonly string[]) => service.graph.outletNames(keys, call)).load(key);
}

/** The text of an article, its sections and its coverage. */
export function loadText({ service, loaders, call }: Context, article: NodeId): Promise<ArticleText | null> {
  return loaders.for('articleTexts', {}, (ids: readonly NodeId[]) => service.graph.articleTexts(ids, call)).load(article);
}

/** What a node is joined with, by whatever relation. */
export async function loadNeighbours({ service, loaders, call }: Context, id: NodeId, request: NeighboursRequest): Promise<Page<Link>> {
  const batch = (ids: readonly NodeId[]) => service.graph.neighbours(ids, request, call);
  return (await loaders.for('neighbours', { ...request }, batch).load(id)) ?? nothing;
}

/** How many neighbours a node has, by relation, direction and kind. */
export async function countNeighbours({ service, loaders, call }: Context, id: NodeId): Promise<readonly NeighbourCount[]> {
  return (await loaders.for('neighbourCounts', {}, (ids: readonly NodeId[]) => service.graph.neighbourCounts(ids, call)).load(id)) ?? [];
}

/** Reads once, however often the same question is asked in one operation. */
export async function loadOnce<Answer>({ loaders }: Context, field: string, args: object, read: () => Promise<Answer>): Promise<Answer> {
  const answer = await loaders
    .for(field, { ...args }, async (keys: readonly string[]) => new Map(keys.map((key) => [key, read()])))
    .load('');
  if (answer === null) throw new Error(`${field} has no answer`);
  return answer;
}
