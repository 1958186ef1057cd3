import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openAccess } from '../../src/http/access.ts';
import { createHttp } from '../../src/http/server.ts';
import { createGraphQL } from '../../src/http/yoga.ts';
import { createService } from '../../src/service/create-service.ts';
import { openNeo4j } from '../../src/store/neo4j/engine.ts';
import { createStore } from '../../src/store/store.ts';
import { neo4jAddress, openNeo4jEmpty } from '../store/stores.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A service over the Neo4j at an address; what a caller and a balancer see of it. */
async function serve(uri: string): Promise<{ look: () => Promise<unknown> }> {
  const store = createStore(openNeo4j({ uri, username: 'neo4j', password: neo4jAddress?.password ?? 'none' }));
  const service = createService({
    store,
    extract: () => {
      throw new Error('nothing is read here');
    },
  });
  const log = pino({ level: 'silent' });
  const graphql = createGraphQL({ service, access: openAccess, log, publicOrigins: [] });
  const pages = { playground: '/nowhere', graphiql: '/nowhere' };
  const http = createHttp({ graphql, pages, check: (call) => store.check(call), log, host: '127.0.0.1', port: 0, publicOrigins: [] });
  const address = await http.start();
  closers.push(
    () => store.close(),
    () => http.stop(),
  );
  const look = async () => {
    const ready = await fetch(`${address}/readyz`);
    const asked = await fetch(`${address}/graphql?query={people{totalCount}}`);
    const { data, errors } = (await asked.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
    return [ready.status, await ready.json(), asked.status, data ?? errors?.map(({ extensions }) => extensions.code)];
  };
  return { look };
}

/** A way to a server that can be cut and mended. */
async function openWay(host: string, port: number): Promise<{ port: number; cut: () => Promise<void>; mend: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  let at = 0;
  const make = () =>
    createServer((near) => {
      const far = connect(port, host);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => [near, far].forEach((end) => end.destroy()));
      }
      near.pipe(far).pipe(near);
    });
  let server: Server = make();
  const mend = async () => {
    server = make();
    await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
    at = (server.address() as AddressInfo).port;
  };
  const cut = async () => {
    const closed = new Promise<unknown>((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  };
  await mend();
  closers.push(async () => server.listening && cut());
  return { port: at, cut, mend };
}

const away = [503, { ready: false }, 503, ['UNAVAILABLE']];
const well = [200, { ready: true }, 200, { people: { totalCount: 0 } }];

test('a database that is away at the start is told at once, by one code and a boolean', async () => {
  const nobody = createServer();
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
  const { port } = nobody.address() as AddressInfo;
  await new Promise((resolve) => nobody.close(resolve));
  const { look } = await serve(`bolt://127.0.0.1:${port}`);
  expect(await look()).toEqual(away);
});

(neo4jAddress === null ? describe.skip : describe)('a Neo4j that goes away and comes back', () => {
  test('is told while it is away, and the service recovers alone', async () => {
    if (neo4jAddress === null) throw new Error('skipped without NEO4J_URI');
    const emptied = await openNeo4jEmpty(neo4jAddress);
    closers.push(() => emptied.close());
    const { hostname, port } = new URL(neo4jAddress.uri);
    const way = await openWay(hostname, Number(port));
    const { look } = await serve(`bolt://127.0.0.1:${way.port}`);
    const seen = [await look()];
    await way.cut();
    seen.push(await look());
    await way.mend();
    seen.push(await look());
    expect(seen).toEqual([well, away, well]);
  });
});
