import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { edgeProperties, nodeRow } from '../rows.ts';

/** What a MENTIONS relationship keeps of its reference beside what every relationship has. */
export const keptReference = z.object({
  fields: z.string(),
  keys: z.array(z.string()),
  forms: z.array(z.enum(['NAME', 'TITLE', 'NOMINAL', 'PRONOUN'])),
  judgedConfidence: z.number(),
  read: z.string().nullish(),
});

/** A page of all nodes, by id. */
export const nodesAfter = defineQuery('read/nodes-after', {
  params: z.object({ after: z.string(), first: z.int() }),
  row: z.object(nodeRow),
});

/** What an article supports between the entities that it mentions. */
export const articleEdges = defineQuery('read/article-edges', {
  params: z.object({ article: z.string() }),
  row: z.object({ id: z.string(), type: z.string(), to: z.string(), properties: edgeProperties }),
});

/** The relationships that start from nodes, in a total order; of a reference also all that it said. */
export const edgesFrom = defineQuery('read/edges-from', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), type: z.string(), to: z.string(), properties: edgeProperties.and(z.record(z.string(), z.unknown())) }),
});
