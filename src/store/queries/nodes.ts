import { z } from 'zod';
import { listQuestions, type ListKind } from '../../domain/list-filters.ts';
import { kinds, type KindName } from '../../domain/model.ts';
import { printedNames } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import type { CoverageTotals } from '../../domain/facts.ts';
import { nodeRow } from '../rows.ts';

const node = z.object(nodeRow);
const bounds = { after: z.string(), before: z.string() };
const dates = { from: z.string().nullable(), wider: z.array(z.string()) };

type Bounds = z.output<z.ZodObject<typeof bounds>>;
type PageQuery = Query<Bounds & { first: number }, z.output<typeof node>>;
type CountQuery = Query<Bounds, { count: number }>;

/** One page of a kind, in the kind's order. */
export const pages = Object.fromEntries(
  (Object.keys(kinds) as KindName[]).map((kind) => [
    kind,
    defineQuery(printedNames.page(kind), { params: z.object({ ...paramsOf(kind), first: z.int() }), row: node }),
  ]),
) as unknown as Readonly<Record<KindName, PageQuery>>;

const listKinds = Object.keys(listQuestions) as ListKind[];

/** One page of a kind, the other way round. */
export const reversedPages = Object.fromEntries(
  listKinds.map((kind) => [
    kind,
    defineQuery(printedNames.reversedPage(kind), { params: z.object({ ...paramsOf(kind), first: z.int() }), row: node }),
  ]),
) as unknown as Readonly<Record<ListKind, PageQuery>>;

/** How many nodes of a kind a filter finds. */
export const listCounts = Object.fromEntries(
  listKinds.map((kind) => [
    kind,
    defineQuery(printedNames.listCount(kind), { params: z.object(paramsOf(kind)), row: z.object({ count: z.number() }) }),
  ]),
) as unknown as Readonly<Record<ListKind, CountQuery>>;

/** The sum of nothing is null on one engine, and 0 on the other. */
const sum = z.number().nullable();

/** What could not be settled in the articles of a list. */
export const coverage = defineQuery('read/coverage', {
  params: z.object(paramsOf('Article')),
  row: z.object({ articles: z.number(), quotesWithoutSpeaker: sum, unresolvedMentions: sum, openDates: sum, passagesLeftOut: sum }),
}) as unknown as Query<Bounds, { readonly articles: number } & Readonly<Record<Exclude<keyof CoverageTotals, 'articles'>, number | null>>>;

export const nodesByIds = defineQuery('read/nodes-by-ids', { params: z.object({ ids: z.array(z.string()) }), row: node });

export const kindCounts = defineQuery('read/kind-counts', {
  params: z.object({}),
  row: z.object({ kind: z.string(), count: z.number() }),
});

/** What the list of a kind is read by. */
export function paramsOf(kind: KindName) {
  if (kind === 'Statement') return bounds;
  const questions = Object.keys(listQuestions[kind]).map((name) => [name, z.string().nullable()] as const);
  return { ...bounds, ...(kinds[kind].order === 'newest' ? dates : {}), ...Object.fromEntries(questions) };
}
