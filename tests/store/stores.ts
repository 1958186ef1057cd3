import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { openEmbedded } from '../../src/store/embedded/engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openNeo4j, type Neo4jAddress } from '../../src/store/neo4j/engine.ts';
import { createStore } from '../../src/store/store.ts';
import { takeTurn } from './database-turn.ts';

/** What a suite is handed: one empty store, and the engine below it. */
export interface Opened {
  readonly store: GraphStore;
  readonly engine: Engine;
}

const uri = process.env['NEO4J_URI'];
if (process.env['CI'] === 'true' && uri === undefined) throw new Error('CI=true and no NEO4J_URI: the suites would pass without Neo4j');

/** The Neo4j that the environment names; null when it names none. */
export const neo4jAddress: Neo4jAddress | null =
  uri === undefined
    ? null
    : { uri, username: process.env['NEO4J_USERNAME'] ?? 'neo4j', password: process.env['NEO4J_PASSWORD'] ?? 'secret-pass' };

type Open = () => Promise<Opened & { readonly close: () => Promise<void> }>;

const openers: readonly (readonly [Engine['name'], Open])[] = [
  ['embedded', openEmbeddedEmpty],
  ...(neo4jAddress === null ? [] : [['neo4j', () => openNeo4jEmpty(neo4jAddress)] as const]),
];

/** The same suite on the embedded engine, and on Neo4j when the environment names one; `opened()` is an empty store for each test. */
export function describeStores(name: string, suite: (opened: () => Opened, engine: Engine['name']) => void): void {
  for (const [engine, open] of openers) {
    describe(`${name} on ${engine}`, () => {
      let opened: Awaited<ReturnType<Open>>;
      beforeAll(async () => {
        opened = await open();
      });
      beforeEach(() => empty(opened.store));
      afterAll(() => opened.close());
      suite(() => opened, engine);
    });
  }
}

export async function openEmbeddedEmpty() {
  const engine = openEmbedded(null);
  const store = createStore(engine);
  await store.migrate();
  return { engine, store, close: () => store.close() };
}

export async function openNeo4jEmpty(address: Neo4jAddress) {
  const giveBack = await takeTurn(address.uri);
  const engine = openNeo4j(address);
  const store = createStore(engine);
  await emptyNeo4j(address);
  await store.migrate();
  const close = async () => {
    await store.close();
    giveBack();
  };
  return { engine, store, close };
}

/** Takes every article away, which leaves nothing. */
async function empty(store: GraphStore): Promise<void> {
  const { items } = await store.page('Article', { first: 100, after: null });
  for (const { id } of items) await store.retractArticle(id);
}

/** Also what a failed test or another program has left. The schema stays: making it anew takes seconds. */
async function emptyNeo4j({ uri: at, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(at, neo4j.auth.basic(username, password));
  const session = driver.session();
  try {
    await session.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The whole graph, as its rows. */
export async function dumpOf(store: GraphStore): Promise<unknown[]> {
  const rows = [];
  for await (const row of store.dump()) rows.push(row);
  return rows;
}
