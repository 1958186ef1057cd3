import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { edgeProperties, nodeRow } from '../rows.ts';

const ids = z.array(z.string());
const direction = z.enum(['out', 'in']);

/** For each id what it is joined with, by whatever relation. */
export const neighbours = defineQuery('read/neighbours', {
  params: z.object({ ids, relations: z.array(z.string()), kinds: z.array(z.string()), exclude: ids, first: z.int() }),
  row: z.object({
    id: z.string(),
    ...nodeRow,
    support: z.array(z.object({ type: z.string(), from: z.string(), to: z.string(), properties: edgeProperties })),
    supportCount: z.number(),
  }),
});

/** For each id how many nodes of each kind each relation joins it with. */
export const neighbourCounts = defineQuery('read/neighbour-counts', {
  params: z.object({ ids, kinds: z.array(z.string()) }),
  row: z.object({ id: z.string(), relation: z.string(), direction, kind: z.string(), count: z.number() }),
});
