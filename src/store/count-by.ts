import { groupings, type CountRequest, type StatementGroups } from '../domain/groupings.ts';
import type { Engine } from './engine.ts';
import type { Call } from './graph-store.ts';
import { statementGroups } from './queries/statement-groups.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import { isBounded } from './date-bounds.ts';
import { toSearch } from './statement-search.ts';

const nothing: StatementGroups = { groups: [], groupCount: 0, total: 0, keyless: 0, undated: 0, parts: [], words: 0, quotedWords: 0 };

/** Counts what a filter finds by one grouping, and the groups over a second one, in one statement. */
export async function countStatementsBy(
  engine: Engine,
  filter: StatementFilter,
  { by, over, first }: CountRequest,
  call?: Call,
): Promise<StatementGroups> {
  const newest = groupings[by].dateLength !== undefined;
  const { path, params } = await toSearch(engine, filter, call);
  const [row] = await engine.read(statementGroups[path], { ...params, by, over, newest, bounded: isBounded(filter), first }, call);
  if (row === undefined) return nothing;
  const told = new Set(row.parts.map(({ key }) => key));
  const groups = row.groups.map(({ positions, firstPosition, parts, ...group }) => ({
    ...group,
    meanPosition: rounded(positions / group.statements),
    firstPosition: firstPosition ?? 0,
    parts: parts.filter(({ key }) => told.has(key)).toReversed(),
  }));
  // The latest are wanted when there are too many, and are told in their order.
  return { ...row, parts: row.parts.toReversed(), groups: newest ? groups.toReversed() : groups };
}

/** Engines add in different orders, which shows in the last digits. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
