import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { connectionLimits, createHttp } from '../../src/http/server.ts';
import { openTollGraph } from '../api/graph.ts';

test('a connection may be slow for so long and no longer', () => {
  expect(connectionLimits).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 2000,
    maxHeaderSize: 16_384,
  });
});

const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

test.each([
  ['the headers never end', head],
  ['the body never comes', `${head}Content-Length: 100\r\n\r\n`],
  ['the body stops half way', `${head}Content-Length: 100\r\n\r\n{"query": "{ people`],
])('of a caller whose %s the connection is closed, and nothing runs', async (_, sent) => {
  const graph = await openTollGraph();
  const patience = { headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10 };
  const log = pino({ level: 'silent' });
  const pages = { playground: '/nowhere', graphiql: null };
  const check = async () => undefined;
  const http = createHttp({ graphql: graph.graphql, pages, check, log, host: '127.0.0.1', port: 0, publicOrigins: [], patience });
  const { port } = new URL(await http.start());
  const answer = await new Promise<string>((resolve, reject) => {
    let told = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(sent));
    socket.on('data', (data) => (told += data.toString()));
    socket.on('close', () => resolve(told.split('\r\n', 1)[0] ?? ''));
    socket.on('error', reject);
  });
  expect([answer, graph.statements()]).toEqual(['HTTP/1.1 408 Request Timeout', []]);
  await http.stop();
  await graph.close();
});
