import type { KindName } from '../../domain/model.ts';
import { defineOperation, request } from './request.ts';
import { statementLineFragment, type StatementLine } from './statement.ts';

const SHOWN = 4;

/** The latest of some statements, and how many there are. */
export interface Statements {
  readonly totalCount: number | null;
  readonly nodes: readonly StatementLine[];
}

/** What was said, and apart from it what somebody would not say, and what the articles report as thought or wished. */
export interface Said {
  readonly said: Statements | null;
  readonly refused: Statements | null;
  readonly thought: Statements | null;
}

/** Of what has no statements of its own. */
export const noneSaid: Said = { said: null, refused: null, thought: null };

/** What statements are sought by: one of these, the others null. */
interface Sought {
  readonly speaker: string | null;
  readonly office: string | null;
  readonly event: string | null;
  readonly place: string | null;
  readonly article: string | null;
}

const nothing: Sought = { speaker: null, office: null, event: null, place: null, article: null };

/** What a node of a kind is to the statements that are its own. */
const parts: Partial<Readonly<Record<KindName, keyof Sought>>> = {
  Person: 'speaker',
  Organization: 'speaker',
  Office: 'office',
  Event: 'event',
  Place: 'place',
  Article: 'article',
};

const filter = 'speaker: $speaker, office: $office, event: $event, place: $place, article: $article';

export const saidOperation = defineOperation<Said, Sought & { readonly first: number }>(
  'Said',
  `query Said($speaker: ID, $office: ID, $event: ID, $place: ID, $article: ID, $first: Int!) {
    said: statements(filter: { ${filter}, mode: SPEECH }, first: $first) { totalCount nodes { ...StatementLine } }
    refused: statements(filter: { ${filter}, mode: REFUSAL }, first: $first) { totalCount nodes { ...StatementLine } }
    thought: statements(filter: { ${filter}, mode: ATTITUDE }, first: $first) { totalCount nodes { ...StatementLine } }
  }
  ${statementLineFragment}`,
);

/** The latest statements of a node: by a person, at an event, about a place, in an article. */
export async function fetchSaid(kind: KindName, id: string, signal: AbortSignal): Promise<Said> {
  const part = parts[kind];
  return part === undefined ? noneSaid : request(saidOperation, { ...nothing, [part]: id, first: SHOWN }, signal);
}
