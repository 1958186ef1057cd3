import type { NodeId } from '../domain/id.ts';
import { anyStatement, statementEnds, type StatementEnd, type StatementFilter, type StatementSort } from '../domain/statement-filter.ts';
import { builder } from './builder.ts';
import { pageArgs, toLinkConnection, type Connection, type LinkEdge } from './connections.ts';
import type { Context } from './context.ts';
import { readPage, type PageArgs } from './cursors.ts';
import { readFilter, StatementFilterRef, StatementSortEnum, type FilterInput } from './filter.ts';
import { canonical } from './load.ts';
import { countRelated, countStatementsOf, loadRelated, loadStatementsOf, type Way } from './read.ts';

/** What a list of statements can be asked, wherever it stands. */
export interface StatementArgs extends PageArgs {
  readonly filter?: FilterInput | null | undefined;
  readonly sort?: StatementSort | null | undefined;
}

/** The arguments of every list of statements. */
export const statementArgs = builder.args((t) => ({
  filter: t.field({ type: StatementFilterRef, description: 'Which.' }),
  sort: t.field({ type: StatementSortEnum, defaultValue: 'NEWEST', description: 'In which order.' }),
  ...pageArgs,
}));

/** What is told of every list of statements, the root's and a node's alike. */
export const modeDoc = 'Only what was said or written, unless the filter asks for attitudes or refusals: `mode: null` is all.';

/** Reads what a list of statements is asked; `list` names it. Cursors are bound to all of it. Throws InvalidInput. */
export function readStatementArgs({ filter: given, sort, ...page }: StatementArgs, list: string) {
  const filter = readFilter(given);
  const order = `${list} ${sort ?? 'NEWEST'} ${canonical(filter)}`;
  return { filter, sort: sort ?? 'NEWEST', order, request: readPage(page, order) } as const;
}

/** The end of a statement that a relation leads to, seen from the node there; undefined when it leads to none. */
export function endOf({ relation, direction }: Way): StatementEnd | undefined {
  if (direction === 'out') return undefined;
  return relation === 'SPOKEN_AS' ? 'tenure' : ends.find((end) => statementEnds[end] === relation);
}
const ends = Object.keys(statementEnds) as StatementEnd[];

/** The statements that a node has as one end of them. All of them are the links of a relation, else it is a search from the node. */
export async function statementsOf(
  context: Context,
  id: NodeId,
  end: StatementEnd,
  args: StatementArgs,
  list: string,
): Promise<Connection<LinkEdge>> {
  const { filter, sort, order, request } = readStatementArgs(args, list);
  const way: Way = { relation: statementEnds[end], direction: 'in' };
  if (isEvery(filter) && sort === 'NEWEST' && end !== 'office') {
    return toLinkConnection(await loadRelated(context, id, way, request), request, way, () => countRelated(context, id, way), order);
  }
  const page = await loadStatementsOf(context, id, { end, filter, sort, ...request });
  return toLinkConnection(page, request, way, () => countStatementsOf(context, id, end, filter), order);
}

/** Nothing is asked, not even the mode; without a bound on the date none is undated. */
function isEvery(filter: StatementFilter): boolean {
  return canonical({ ...filter, includeUndated: true }) === EVERY;
}
const EVERY = canonical(anyStatement);
