import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { extract } from './extract/extract.ts';
import { createService } from './service/create-service.ts';
import type { Service } from './service/service.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';

/** An open graph with the use cases over it. */
export interface Opened {
  readonly store: GraphStore;
  readonly service: Service;
  close(): Promise<void>;
}

/** Opens the graph that the configuration names, Neo4j or the embedded one, and makes the use cases over it. */
export function makeService(config: Config): Opened {
  const store = openStore(addressOf(config));
  return { store, service: createService({ store, extract }), close: () => store.close() };
}

/** The same with the schema up to date, for commands that cannot wait for the database. Throws Unavailable. */
export async function openService(config: Config): Promise<Opened> {
  const opened = makeService(config);
  try {
    await opened.store.migrate();
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

function addressOf({ neo4j, dataDir }: Config): Parameters<typeof openStore>[0] {
  if (neo4j) return { neo4j };
  mkdirSync(dataDir, { recursive: true });
  return { path: join(dataDir, 'graph.db') };
}
