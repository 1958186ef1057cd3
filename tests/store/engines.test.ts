import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Engine, Run } from '../../src/store/engine.ts';
import { createStore } from '../../src/store/store.ts';
import { cypherFiles } from './catalogue.ts';
import { neo4jAddress, openEmbeddedEmpty, openNeo4jEmpty } from './stores.ts';
import { walk } from './walk.ts';

/** Statements that migration and one engine alone run; the others must be walked on both. */
const elsewhere = new Set([
  'read/migrations-done',
  'write/record-migration',
  'read/indexes-online.neo4j',
  'read/server-settings.neo4j',
  'write/note-restore',
  'write/end-restore',
]);

const statements = [...cypherFiles('read'), ...cypherFiles('write')].filter((name) => !elsewhere.has(name));
const onEmbedded = statements.filter((name) => !name.endsWith('.neo4j'));
const onNeo4j = statements.filter((name) => !name.endsWith('.embedded'));

describe('one walk over the whole catalogue', () => {
  let embedded: Walked;
  beforeAll(async () => {
    embedded = await walked(openEmbeddedEmpty);
  });

  test('runs every statement on the embedded engine', () => {
    expect([...embedded.ran].sort()).toEqual([...onEmbedded].sort());
  });

  (neo4jAddress === null ? describe.skip : describe)('on Neo4j', () => {
    let onServer: Walked;
    beforeAll(async () => {
      const address = neo4jAddress;
      if (address) onServer = await walked(() => openNeo4jEmpty(address));
    });

    test('runs every statement', () => {
      expect([...onServer.ran].filter((name) => !elsewhere.has(name)).sort()).toEqual([...onNeo4j].sort());
    });

    test('answers what the embedded engine answers, to the whole graph', () => {
      expect(onServer.answers).toEqual(embedded.answers);
    });
  });

  afterAll(() => embedded.close());
});

interface Walked {
  readonly answers: unknown;
  readonly ran: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

async function walked(open: () => Promise<{ engine: Engine; close: () => Promise<void> }>): Promise<Walked> {
  const { engine, close } = await open();
  const ran = new Set<string>();
  const noting =
    (run: Run): Run =>
    (query, params, call) => {
      ran.add(query.name);
      return run(query, params, call);
    };
  const watched: Engine = { ...engine, read: noting(engine.read), write: (work) => engine.write((run) => work(noting(run))) };
  const answers = await walk(createStore(watched));
  // The server has one database: the next suite waits for it.
  if (engine.name === 'neo4j') await close();
  return { answers, ran, close };
}
