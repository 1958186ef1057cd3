import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { edgeProperties, nodeRow } from '../rows.ts';

const ids = z.array(z.string());
const direction = z.enum(['out', 'in']);
const stored = z.object({ type: z.string(), from: z.string(), to: z.string(), properties: edgeProperties });

/** For each id what it is joined with, by whatever relation. */
export const neighbours = defineQuery('read/neighbours', {
  params: z.object({ ids, relations: z.array(z.string()), kinds: z.array(z.string()), exclude: ids, first: z.int() }),
  row: z.object({
    id: z.string(),
    ...nodeRow,
    support: z.array(stored),
    supportCount: z.number(),
  }),
});

/** One step from each of many nodes. */
export const frontier = defineQuery('read/frontier', {
  params: z.object({ ids, relations: z.array(z.string()), kinds: z.array(z.string()), ends: ids, most: z.int() }),
  row: z.object({ id: z.string(), other: z.string(), degree: z.number() }),
});

/** What joins the two nodes of each pair. */
export const linksBetween = defineQuery('read/links-between', {
  params: z.object({ pairs: z.array(z.object({ a: z.string(), b: z.string() })), relations: z.array(z.string()) }),
  row: z.object({ a: z.string(), b: z.string(), support: z.array(stored), supportCount: z.number() }),
});

/** For each id how many nodes of each kind each relation joins it with. */
export const neighbourCounts = defineQuery('read/neighbour-counts', {
  params: z.object({ ids, kinds: z.array(z.string()) }),
  row: z.object({ id: z.string(), relation: z.string(), direction, kind: z.string(), count: z.number() }),
});
