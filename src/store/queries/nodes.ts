import { z } from 'zod';
import { kinds, type KindName } from '../../domain/model.ts';
import { printedNames } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import { nodeRow } from '../rows.ts';

const pageParams = z.object({ after: z.string(), first: z.int() });
const node = z.object(nodeRow);

type PageQuery = Query<z.output<typeof pageParams>, z.output<typeof node>>;

/** One page of a kind, in the kind's order. */
export const pages = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, defineQuery(printedNames.page(kind as KindName), { params: pageParams, row: node })]),
) as Readonly<Record<KindName, PageQuery>>;

export const nodesByIds = defineQuery('read/nodes-by-ids', { params: z.object({ ids: z.array(z.string()) }), row: node });

export const kindCounts = defineQuery('read/kind-counts', {
  params: z.object({}),
  row: z.object({ kind: z.string(), count: z.number() }),
});
