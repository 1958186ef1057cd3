import { z } from 'zod';
import { accessPaths, printedNames, type AccessPath } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import { nodeRow } from '../rows.ts';

/** What every search for statements is told, wherever it starts. */
export const bounds = {
  before: z.string(),
  floor: z.string(),
  from: z.string().nullable(),
  wider: z.array(z.string()),
  kind: z.string().nullable(),
  mode: z.string().nullable(),
  words: z.array(z.string()),
};

const ends = {
  article: z.string().nullable(),
  event: z.string().nullable(),
  speaker: z.string().nullable(),
  office: z.string().nullable(),
  place: z.string().nullable(),
  outlet: z.string().nullable(),
};

export type StatementParams = z.output<z.ZodObject<typeof bounds & typeof ends>>;

const row = z.object(nodeRow);
const countRow = z.object({ count: z.number() });

type PerPath<Params, Row> = Readonly<Record<AccessPath, Query<Params, Row>>>;

/** One page of the statements a filter finds, by where the search starts. */
export const statementPages = perPath((path) =>
  defineQuery(printedNames.statements(path), { params: z.object({ ...bounds, ...endsFrom(path), first: z.int() }), row }),
) as PerPath<StatementParams & { first: number }, z.output<typeof row>>;

/** How many statements a filter finds, by where the search starts. */
export const statementCounts = perPath((path) =>
  defineQuery(printedNames.statementCount(path), { params: z.object({ ...bounds, ...endsFrom(path) }), row: countRow }),
) as PerPath<StatementParams, z.output<typeof countRow>>;

/** A path is told the ends that it starts from or still has to check. */
export function endsFrom(path: AccessPath): Partial<typeof ends> {
  const later = new Set<string>(accessPaths.slice(accessPaths.indexOf(path)));
  return Object.fromEntries(Object.entries(ends).filter(([name]) => later.has(name)));
}

function perPath<Q>(define: (path: AccessPath) => Q): Readonly<Record<AccessPath, Q>> {
  return Object.fromEntries(accessPaths.map((path) => [path, define(path)])) as Record<AccessPath, Q>;
}
