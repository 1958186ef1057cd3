import { groupings, type GroupingName } from '../domain/groupings.ts';
import type { Engine } from './engine.ts';
import type { Call, StatementFilter, StatementGroups } from './graph-store.ts';
import { statementBodies, statementGroups } from './queries/statement-groups.ts';
import { END, isBounded, pathOf, toParams } from './read-statements.ts';

/** Counts what a filter finds by one grouping, in one statement. */
export async function countStatementsBy(
  engine: Engine,
  filter: StatementFilter,
  by: GroupingName,
  first: number,
  call?: Call,
): Promise<StatementGroups> {
  const newest = groupings[by].dateLength !== undefined;
  const path = pathOf(filter);
  const params = { ...toParams(filter, END), bounded: isBounded(filter), first };
  const [row] =
    by === 'ORGANIZATION' || by === 'PARTY'
      ? await engine.read(statementBodies[by === 'PARTY' ? 'party' : 'organization'][path], params, call)
      : await engine.read(statementGroups[path], { ...params, by, newest }, call);
  if (row === undefined) return { groups: [], groupCount: 0, total: 0, keyless: 0, undated: 0 };
  // The latest are wanted when there are too many, and are told in their order.
  return newest ? { ...row, groups: row.groups.toReversed() } : row;
}
