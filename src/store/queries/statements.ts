import { z } from 'zod';
import { accessPaths, hasStarts, orderedPaths, printedNames, type AccessPath, type OrderedPath } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import { nodeRow } from '../rows.ts';

const id = z.string().nullable();
const ids = z.array(z.string());
const anyOf = ids.nullable();
const choice = z.string().nullable();

/** What every search for statements is told, wherever it starts. `open`: nothing is asked but mode and date. */
export const asked = {
  before: z.string(),
  floor: z.string(),
  mode: choice,
  from: z.string().nullable(),
  wider: z.array(z.string()),
  open: z.boolean(),
  speakers: anyOf,
  offices: anyOf,
  event: id,
  article: id,
  about: id,
  addressee: id,
  place: id,
  outletKeys: anyOf,
  kinds: anyOf,
  cueClasses: anyOf,
  media: anyOf,
  speakerForm: choice,
  speakerKind: choice,
  negated: z.boolean().nullable(),
  resolved: z.boolean().nullable(),
  confidence: z.number().nullable(),
  word: z.string().nullable(),
  words: z.array(z.string()),
  members: anyOf,
  body: anyOf,
  groupBy: choice,
  groupKey: z.string(),
  partOver: choice,
  partKey: z.string(),
  bodiless: choice,
};

/** What some paths take beside that. */
const more = { linked: { link: z.string() }, text: { query: z.string() }, outlet: { outletKey: z.string() } } as const;

/** Where a search starts on the paths that start from nodes; with `each`, what every start leads to is a list of its own. */
const starts = { starts: ids };
const lists = { each: z.boolean() };

interface Starts {
  readonly starts: readonly string[];
  readonly each: boolean;
  readonly link: string;
  readonly query: string;
  readonly outletKey: string;
}

export type StatementParams = z.output<z.ZodObject<typeof asked>> & Starts;

const page = { first: z.int() };
const sorted = { ...page, sort: z.string(), rank: z.number(), after: z.string(), ascending: z.boolean() };

interface Page {
  readonly first: number;
  /** The most over all starts. */
  readonly most: number;
}
interface Started {
  /** Absent on the paths that have no starts; empty when all starts make one list. */
  readonly start?: string;
}
interface NodeRow extends Started {
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
}
type Extra<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;

/** One page of the statements a filter finds, in any order, by where the search starts. */
export const statementsSorted = Object.fromEntries(
  accessPaths.map((path) => [
    path,
    defineQuery(printedNames.sorted(path), {
      params: pageParams(path, sorted),
      row: z.object({ ...startOf(path), ...nodeRow, rank: z.number() }),
    }),
  ]),
) as unknown as Readonly<Record<AccessPath, Query<StatementParams & Extra<typeof sorted> & Page, NodeRow & { readonly rank: number }>>>;

/** One page by date, where an index has the statements in that order. */
export const statementsOrdered = Object.fromEntries(
  (['newest', 'oldest'] as const).map((order) => [
    order,
    Object.fromEntries(
      orderedPaths.map((path) => [
        path,
        defineQuery(printedNames.ordered(path, order), {
          params: pageParams(path, order === 'newest' ? page : { ...page, after: z.string() }),
          row: z.object({ ...startOf(path), ...nodeRow }),
        }),
      ]),
    ),
  ]),
) as unknown as Readonly<
  Record<'newest' | 'oldest', Readonly<Record<OrderedPath, Query<StatementParams & Page & { readonly after: string }, NodeRow>>>>
>;

/** How many statements a filter finds, by where the search starts. */
export const statementCounts = Object.fromEntries(
  accessPaths.map((path) => [
    path,
    defineQuery(printedNames.statementCount(path), {
      params: paramsOf(path, hasStarts(path) ? lists : {}),
      row: z.object({ ...startOf(path), count: z.number() }),
    }),
  ]),
) as unknown as Readonly<Record<AccessPath, Query<StatementParams, Started & { readonly count: number }>>>;

/** How many statements hold the words of a full-text query, up to a limit. */
export const textHits = defineQuery('read/text-hits.neo4j', {
  params: z.object({ query: z.string(), limit: z.int() }),
  row: z.object({ count: z.number() }),
});

/** Those who speak for an organization, or with `party` those who are its members. */
export const voicesOf = defineQuery('read/voices-of', {
  params: z.object({ id: z.string(), party: z.boolean() }),
  row: z.object({ id: z.string() }),
});

/** What a search is told on a path, and by a statement that asks more of it. */
export function paramsOf<Shape extends z.ZodRawShape>(path: AccessPath, extra: Shape) {
  return z.object({ ...asked, ...(hasStarts(path) ? starts : {}), ...(path in more ? more[path as keyof typeof more] : {}), ...extra });
}

function pageParams<Shape extends z.ZodRawShape>(path: AccessPath, extra: Shape) {
  return paramsOf(path, { ...(hasStarts(path) ? { ...lists, most: z.int() } : {}), ...extra });
}

function startOf(path: AccessPath) {
  return hasStarts(path) ? { start: z.string() } : {};
}
