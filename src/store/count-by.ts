import { groupings, type GroupingName, type StatementGroups } from '../domain/groupings.ts';
import type { Engine } from './engine.ts';
import type { Call } from './graph-store.ts';
import { statementGroups } from './queries/statement-groups.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import { isBounded } from './date-bounds.ts';
import { toSearch } from './statement-search.ts';

const nothing: StatementGroups = { groups: [], groupCount: 0, total: 0, keyless: 0, undated: 0, words: 0, quotedWords: 0 };

/** Counts what a filter finds by one grouping, in one statement. */
export async function countStatementsBy(
  engine: Engine,
  filter: StatementFilter,
  by: GroupingName,
  first: number,
  call?: Call,
): Promise<StatementGroups> {
  const newest = groupings[by].dateLength !== undefined;
  const { path, params } = await toSearch(engine, filter, call);
  const [row] = await engine.read(statementGroups[path], { ...params, by, newest, bounded: isBounded(filter), first }, call);
  if (row === undefined) return nothing;
  const groups = row.groups.map(({ positions, firstPosition, ...group }) => ({
    ...group,
    meanPosition: rounded(positions / group.statements),
    firstPosition: firstPosition ?? 0,
  }));
  // The latest are wanted when there are too many, and are told in their order.
  return { ...row, groups: newest ? groups.toReversed() : groups };
}

/** Engines add in different orders, which shows in the last digits. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
