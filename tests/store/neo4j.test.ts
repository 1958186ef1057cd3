import { createServer, connect, type Server, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { Cancelled, Conflict, TimedOut, Unavailable } from '../../src/domain/errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { statementsFor } from '../../src/store/query.ts';
import { toDomainError } from '../../src/store/neo4j/errors.ts';
import { fromValue, toParameter } from '../../src/store/neo4j/values.ts';
import { openStore } from '../../src/store/open-store.ts';
import { dumpOf, neo4jAddress, openNeo4jEmpty } from './stores.ts';
import { briefing, echo, store as put } from './story.ts';

describe('values of Neo4j', () => {
  test('whole numbers are integers of the database, at any depth', () => {
    const sent = toParameter({ first: 10, confidence: 0.5, rows: [{ spans: [1, 2], name: 'Ada', none: null }] });
    expect(sent).toEqual({
      first: neo4j.int(10),
      confidence: 0.5,
      rows: [{ spans: [neo4j.int(1), neo4j.int(2)], name: 'Ada', none: null }],
    });
    expect(fromValue(sent)).toEqual({ first: 10, confidence: 0.5, rows: [{ spans: [1, 2], name: 'Ada', none: null }] });
  });

  test('an integer that a number cannot hold is refused, not rounded', () => {
    expect(() => fromValue({ count: neo4j.int('9007199254740993') })).toThrow('9007199254740993');
  });
});

test.each([
  ['ServiceUnavailable', Unavailable],
  ['SessionExpired', Unavailable],
  ['Neo.ClientError.Security.Unauthorized', Unavailable],
  ['Neo.ClientError.Security.AuthenticationRateLimit', Unavailable],
  ['Neo.ClientError.Security.CredentialsExpired', Unavailable],
  ['Neo.ClientError.Security.Forbidden', Unavailable],
  ['Neo.ClientError.Database.DatabaseNotFound', Unavailable],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', Unavailable],
  ['Neo.ClientError.Transaction.TransactionTimedOut', TimedOut],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', TimedOut],
  ['Neo.TransientError.Transaction.DeadlockDetected', Conflict],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', Conflict],
  // A statement that is wrong is a bug of ours.
  ['Neo.ClientError.Statement.SyntaxError', Neo4jError],
] as const)('%s', (code, meaning) => {
  expect(toDomainError(errorOf(code))).toBeInstanceOf(meaning);
});

test('whatever fails after the caller has gone was cancelled', () => {
  expect(toDomainError(errorOf('ServiceUnavailable'), {}, AbortSignal.abort())).toBeInstanceOf(Cancelled);
});

function errorOf(code: string): Neo4jError {
  return new Neo4jError('what happened', code, '50N42', 'what happened');
}

/** Milliseconds in which a caller is to be told that the server refuses connections. */
const TOLD = 2_000;

test.each([
  ['a check', (store) => store.check()],
  ['bringing the schema up to date', (store) => store.migrate()],
  ['preparing', (store) => store.prepare(() => undefined)],
  ['a read', (store) => store.count('Article')],
  ['an article', (store) => put(store, briefing())],
] as readonly (readonly [string, (store: GraphStore) => Promise<unknown>])[])(
  'a server that is not there: %s is a coded error, and not a wait',
  async (_, ask) => {
    const store = openStore({ neo4j: { uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'none' } });
    await expect(ask(store)).rejects.toBeInstanceOf(Unavailable);
    await store.close();
  },
  TOLD,
);

(neo4jAddress === null ? describe.skip : describe)('a real Neo4j', () => {
  if (!neo4jAddress) return;
  const address = neo4jAddress;

  test('a wrong password is told', async () => {
    const store = openStore({ neo4j: { ...address, password: 'wrong' } });
    await expect(store.check()).rejects.toThrow('password');
    await store.close();
  });

  test('is not ready before the statements are planned', async () => {
    const { store, close } = await openNeo4jEmpty(address);
    const told: (readonly [number, number])[] = [];
    const prepared = store.prepare((done, of) => void told.push([done, of]));
    await expect(store.check()).rejects.toThrow('planning');
    expect(await prepared).toEqual([]);
    await store.check();
    const { length } = statementsFor('neo4j');
    expect(told).toEqual(Array.from({ length }, (_, at) => [at + 1, length]));
    await close();
  }, 60_000);

  test('a caller that has gone ends the statement', async () => {
    const { store, close } = await openNeo4jEmpty(address);
    await put(store, briefing());
    const gone = new AbortController();
    const count = store.count('Article', { signal: gone.signal });
    gone.abort();
    await expect(count).rejects.toBeInstanceOf(Cancelled);
    expect(await store.count('Article')).toBe(1);
    await close();
  });

  test('taken away under way it is a coded error; come back, it is used again', async () => {
    const { close } = await openNeo4jEmpty(address);
    const wire = await openWire(new URL(address.uri));
    const store = openStore({ neo4j: { ...address, uri: `bolt://127.0.0.1:${wire.port}` } });
    await put(store, briefing());
    const before = await dumpOf(store);
    wire.cut();
    await expect(put(store, echo())).rejects.toBeInstanceOf(Unavailable);
    await expect(store.count('Article')).rejects.toBeInstanceOf(Unavailable);
    await wire.mend();
    expect(await dumpOf(store)).toEqual(before);
    expect(await put(store, echo())).toBe('stored');
    await store.close();
    wire.cut();
    await close();
  });
});

/** A wire to a server that can be cut: connections break, and new ones are refused until it is mended. */
async function openWire(to: URL) {
  const open = new Set<Socket>();
  let server: Server;
  const listen = async (port: number) => {
    server = createServer((near) => {
      const far = connect(Number(to.port), to.hostname);
      for (const socket of [near, far]) {
        open.add(socket);
        socket
          .on('error', () => undefined)
          .on('close', () => {
            open.delete(socket);
            near.destroy();
            far.destroy();
          });
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as { port: number }).port;
  };
  const port = await listen(0);
  const cut = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { port, cut, mend: () => listen(port) };
}
