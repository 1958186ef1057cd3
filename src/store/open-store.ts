import { openEmbedded } from './embedded/engine.ts';
import type { GraphStore } from './graph-store.ts';
import { openNeo4j, type Neo4jAddress } from './neo4j/engine.ts';
import { createStore } from './store.ts';
import { watchStatements, type Watcher } from './watch-statements.ts';

/** Where the graph is: a Neo4j, or the embedded engine over a path, in memory when that is null. */
export type StoreAddress = { readonly neo4j: Neo4jAddress } | { readonly path: string | null };

/** The graph at an address. Neo4j is not reached for before the first statement; a path that is in use throws Unavailable. Its work is told of. */
export function openStore(address: StoreAddress, watcher?: Watcher): GraphStore {
  const engine = 'neo4j' in address ? openNeo4j(address.neo4j) : openEmbedded(address.path);
  return createStore(watcher ? watchStatements(engine, watcher) : engine);
}
