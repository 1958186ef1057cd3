import { z } from 'zod';
import { accessPaths, orderedPaths, printedNames, type AccessPath, type OrderedPath } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import { nodeRow } from '../rows.ts';

const id = z.string().nullable();
const ids = z.array(z.string());
const choice = z.string().nullable();

/** What every search for statements is told, wherever it starts. `open`: nothing is asked but mode and date. */
export const asked = {
  before: z.string(),
  floor: z.string(),
  mode: choice,
  from: z.string().nullable(),
  wider: z.array(z.string()),
  open: z.boolean(),
  speaker: id,
  office: id,
  event: id,
  article: id,
  about: id,
  place: id,
  outlet: z.string().nullable(),
  kind: choice,
  cueClass: choice,
  medium: choice,
  speakerForm: choice,
  speakerKind: choice,
  negated: z.boolean().nullable(),
  resolved: z.boolean().nullable(),
  confidence: z.number().nullable(),
  word: z.string().nullable(),
  words: z.array(z.string()),
  members: ids.nullable(),
  body: ids.nullable(),
  groupBy: choice,
  groupKey: z.string(),
  bodiless: choice,
};

/** What some paths start from beside that. */
const starts = { voices: { voices: ids }, text: { query: z.string() } } as const;
type Starts = { readonly voices: readonly string[]; readonly query: string };

export type StatementParams = z.output<z.ZodObject<typeof asked>> & Starts;

const row = z.object(nodeRow);
const rankedRow = z.object({ ...nodeRow, rank: z.number() });
const countRow = z.object({ count: z.number() });

const page = { first: z.int() };
const sorted = { ...page, sort: z.string(), rank: z.number(), after: z.string(), ascending: z.boolean() };

type Row<Shape extends z.ZodType> = z.output<Shape>;
type Extra<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;

/** One page of the statements a filter finds, in any order, by where the search starts. */
export const statementsSorted = Object.fromEntries(
  accessPaths.map((path) => [path, defineQuery(printedNames.sorted(path), { params: paramsOf(path, sorted), row: rankedRow })]),
) as unknown as Readonly<Record<AccessPath, Query<StatementParams & Extra<typeof sorted>, Row<typeof rankedRow>>>>;

/** One page by date, where an index has the statements in that order. */
export const statementsOrdered = Object.fromEntries(
  (['newest', 'oldest'] as const).map((order) => [
    order,
    Object.fromEntries(
      orderedPaths.map((path) => [
        path,
        defineQuery(printedNames.ordered(path, order), {
          params: paramsOf(path, order === 'newest' ? page : { ...page, after: z.string() }),
          row,
        }),
      ]),
    ),
  ]),
) as unknown as Readonly<
  Record<'newest' | 'oldest', Readonly<Record<OrderedPath, Query<StatementParams & { first: number; after: string }, Row<typeof row>>>>>
>;

/** How many statements a filter finds, by where the search starts. */
export const statementCounts = Object.fromEntries(
  accessPaths.map((path) => [path, defineQuery(printedNames.statementCount(path), { params: paramsOf(path, {}), row: countRow })]),
) as unknown as Readonly<Record<AccessPath, Query<StatementParams, Row<typeof countRow>>>>;

/** How many statements hold the words of a full-text query, up to a limit. */
export const textHits = defineQuery('read/text-hits.neo4j', {
  params: z.object({ query: z.string(), limit: z.int() }),
  row: countRow,
});

/** Those who speak for an organization, or with `party` those who are its members. */
export const voicesOf = defineQuery('read/voices-of', {
  params: z.object({ id: z.string(), party: z.boolean() }),
  row: z.object({ id: z.string() }),
});

export function paramsOf<Shape extends z.ZodRawShape>(path: AccessPath, more: Shape) {
  return z.object({ ...asked, ...(path in starts ? starts[path as keyof typeof starts] : {}), ...more });
}
