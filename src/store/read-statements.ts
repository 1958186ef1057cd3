import type { Statement } from '../domain/kinds/statement.ts';
import type { Engine } from './engine.ts';
import type { Call, Page, PageRequest, StatementFilter } from './graph-store.ts';
import { accessPaths, type AccessPath } from './printed.ts';
import { statementCounts, statementPages, type StatementParams } from './queries/statements.ts';
import { toPage } from './read-nodes.ts';
import { toNode } from './rows.ts';
import { toWords } from './words.ts';

/** Above every order key that starts with a date. */
export const END = '~';
/** Above the keys of what has no date, below those of what has one. */
const FIRST_DATE = '0001';
/** In no text: words are kept with one space between. */
const NOWHERE = '  ';

export async function readStatements(
  engine: Engine,
  filter: StatementFilter,
  { first, after }: PageRequest,
  call?: Call,
): Promise<Page<Statement>> {
  const params = { ...toParams(filter, after ?? END), first: first + 1 };
  const rows = await engine.read(statementPages[pathOf(filter)], params, call);
  return toPage(
    rows.map((row) => toNode(row) as Statement),
    first,
  );
}

export async function countStatements(engine: Engine, filter: StatementFilter, call?: Call): Promise<number> {
  const [row] = await engine.read(statementCounts[pathOf(filter)], toParams(filter, END), call);
  return row?.count ?? 0;
}

/** The narrowest way in that the filter offers: the date, which every order key starts with, when there is no other. */
export function pathOf(filter: StatementFilter): AccessPath {
  return accessPaths.find((path) => path === 'date' || filter[path] !== null) ?? 'date';
}

/** Whether what has no date is left out. */
export function isBounded({ from, until, includeUndated }: StatementFilter): boolean {
  return (from !== null || until !== null) && !includeUndated;
}

/**
 * Dates are cut to what is known, and order keys start with them: bounds become bounds on the key. `2026-01` may lie
 * after 2026-01-10, so a date that holds the bound's own day, month or year counts as within.
 */
export function toParams(filter: StatementFilter, after: string): StatementParams {
  const { article, event, speaker, office, place, outlet, kind, mode, from, until, text } = filter;
  const bounded = isBounded(filter);
  const last = until === null ? END : until + END;
  return {
    article,
    event,
    speaker,
    office,
    place,
    outlet,
    kind,
    mode,
    before: after < last ? after : last,
    floor: bounded ? (from?.slice(0, 4) ?? FIRST_DATE) : '',
    from,
    wider: from === null ? [] : [4, 7].map((length) => from.slice(0, length)).filter((wider) => wider !== from),
    words: text === null ? [] : toSoughtWords(text),
  };
}

/** What a text must hold, each between spaces; a text without letters and digits is nowhere, as in a search. */
function toSoughtWords(text: string): string[] {
  const words = toWords(text);
  return words.length === 0 ? [NOWHERE] : words.map((word) => ` ${word} `);
}
