import { z } from 'zod';
import { defineQuery } from '../query.ts';

/** Waits until every index is populated. Throws when one is not in time. */
export const indexesOnline = defineQuery('read/indexes-online.neo4j', { params: z.object({ seconds: z.int() }), row: z.never() });

/** How the server bounds what a transaction may take. */
export const serverSettings = defineQuery('read/server-settings.neo4j', {
  params: z.object({}),
  row: z.object({ name: z.string(), value: z.string() }),
});
