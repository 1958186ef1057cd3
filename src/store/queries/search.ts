import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { nodeRow } from '../rows.ts';

const row = z.object(nodeRow);
const first = z.int();

/** Full text on Neo4j: its indexes, one a kind, take a query of words. */
export const searchNeo4j = defineQuery('read/search.neo4j', {
  params: z.object({ indexes: z.array(z.string()), query: z.string(), first }),
  row,
});

/** Full text on the embedded engine, whose own index knows no beginnings of words. */
export const searchEmbedded = defineQuery('read/search.embedded', {
  params: z.object({ kinds: z.array(z.string()), word: z.string(), words: z.array(z.string()), first }),
  row,
});
