import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { nodeRow } from '../rows.ts';

const found = z.object(nodeRow);
const common = { kinds: z.array(z.string()), first: z.int() };

/** Full text on Neo4j: its index takes a query of words. */
export const searchNeo4j = defineQuery('read/search.neo4j', { params: z.object({ ...common, query: z.string() }), row: found });

/** Full text on the embedded engine, whose index knows no beginnings of words. */
export const searchEmbedded = defineQuery('read/search.embedded', {
  params: z.object({ ...common, words: z.array(z.string()) }),
  row: found,
});
