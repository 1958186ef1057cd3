import type { KindName } from '../../domain/model.ts';
import { defineOperation, request } from './request.ts';
import { statementLineFragment, type StatementLine } from './statement.ts';

const SHOWN = 4;

/** The latest of some statements, and how many there are. */
export interface Statements {
  readonly totalCount: number | null;
  readonly nodes: readonly StatementLine[];
}

/** What was said, and apart from it what the articles report as thought or wished. */
export interface Said {
  readonly said: Statements | null;
  readonly thought: Statements | null;
}

interface Filter {
  readonly [field: string]: string;
}

/** By which field of the filter the statements of a kind are found. */
const filterFields: Partial<Readonly<Record<KindName, string>>> = {
  Person: 'speaker',
  Organization: 'speaker',
  Office: 'office',
  Event: 'event',
  Place: 'place',
  Article: 'article',
};

export const saidOperation = defineOperation<Said, { readonly said: Filter; readonly thought: Filter; readonly first: number }>(
  'Said',
  `query Said($said: StatementFilter!, $thought: StatementFilter!, $first: Int!) {
    said: statements(filter: $said, first: $first) { totalCount nodes { ...StatementLine } }
    thought: statements(filter: $thought, first: $first) { totalCount nodes { ...StatementLine } }
  }
  ${statementLineFragment}`,
);

/** The latest statements of a node: by a person, at an event, about a place, in an article. */
export async function fetchSaid(kind: KindName, id: string, signal: AbortSignal): Promise<Said> {
  const field = filterFields[kind];
  if (field === undefined) return { said: null, thought: null };
  return request(
    saidOperation,
    { said: { [field]: id, mode: 'SPEECH' }, thought: { [field]: id, mode: 'ATTITUDE' }, first: SHOWN },
    signal,
  );
}
