import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { Conflict } from '../../src/domain/errors.ts';
import { openEmbedded } from '../../src/store/embedded/engine.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openNeo4j, type Neo4jAddress } from '../../src/store/neo4j/engine.ts';
import { createStore } from '../../src/store/store.ts';
import { BENCH_SITE } from './generate.ts';
import { spyOn, type Ran } from './spy.ts';

/** An empty graph to measure on. Never the one in `DATA_DIR`. */
export interface BenchGraph {
  readonly store: GraphStore;
  /** Statements read since the last call. */
  take(): readonly Ran[];
  /** The raw driver, on Neo4j. */
  readonly driver: Driver | null;
  close(): Promise<void>;
}

/** A graph file of its own in the system's temporary folder, gone when closed. */
export function openEmbeddedBench(): BenchGraph {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const { engine, take } = spyOn(openEmbedded(join(folder, 'graph.db')));
  const close = async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  };
  return { store: createStore(engine), take, driver: null, close };
}

/** A Neo4j, emptied of an earlier bench graph unless that is kept. Throws Conflict, and changes nothing, when it holds anything else. */
export async function openNeo4jBench(address: Neo4jAddress, keep: boolean): Promise<BenchGraph> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), { telemetryDisabled: true });
  const { engine, take } = spyOn(openNeo4j(address));
  const close = async () => {
    await engine.close();
    await driver.close();
  };
  try {
    await refuseOthers(driver);
    if (!keep) await empty(driver);
  } catch (error) {
    await close();
    throw error;
  }
  return { store: createStore(engine), take, driver, close };
}

async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  // Articles last: what an interrupted bench leaves behind must still be known as a bench graph.
  await session.run('MATCH (n) WHERE NOT n:Article CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await session.run('MATCH (n:Article) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await session.close();
}

async function refuseOthers(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(FOREIGN, { site: BENCH_SITE });
  const [labels, count] = [records[0]?.get('labels') as string[] | undefined, Number(records[0]?.get('count') ?? 0)];
  if (count === 0) return;
  throw new Conflict(
    `This Neo4j holds ${count} nodes that are no bench graph (${labels?.join(', ')}): the bench empties what it measures on, so give it a Neo4j of its own.`,
    { count, labels },
  );
}

/** Articles of other sites, nodes that no made-up article mentions, and nodes that On Record does not know. */
const FOREIGN = `
MATCH (n)
WHERE NOT (n:IdentityKey OR n:ArticleText OR n:Migration)
  AND NOT (n:Article AND coalesce(n.url, '') STARTS WITH $site)
  AND NOT EXISTS { MATCH (n)-[:APPEARS_IN]->(a:Article) WHERE a.url STARTS WITH $site }
  AND NOT EXISTS { MATCH (n)<-[:MENTIONS]-(a:Article) WHERE a.url STARTS WITH $site }
WITH count(n) AS count, collect(DISTINCT labels(n)[0])[0..5] AS labels
RETURN count, labels`;
