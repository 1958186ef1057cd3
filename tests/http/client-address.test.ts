import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createClientAddress, isProxy } from '../../src/http/client-address.ts';
import { createHttp } from '../../src/http/server.ts';
import { openTollGraph } from '../api/graph.ts';

const proxies = ['10.0.0.0/8', '127.0.0.1', '2001:db8::/32'];

test.each<readonly [string, readonly string[], string | undefined, string | undefined, string]>([
  // what it tells, trusted, remote, header, client
  ['no proxy', proxies, '198.51.100.7', undefined, '198.51.100.7'],
  ['a header that nobody vouches for', [], '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['a header of a client that is no proxy', proxies, '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['one proxy', proxies, '10.1.2.3', '203.0.113.9', '203.0.113.9'],
  ['two proxies', proxies, '10.1.2.3', '203.0.113.9, 10.9.9.9', '203.0.113.9'],
  ['what the client wrote before its own address', proxies, '10.1.2.3', '192.0.2.1, 203.0.113.9', '203.0.113.9'],
  ['a client who names a proxy', proxies, '10.1.2.3', '10.0.0.1, 203.0.113.9', '203.0.113.9'],
  ['only proxies', proxies, '10.1.2.3', '10.0.0.1', '10.0.0.1'],
  ['a proxy that says nothing', proxies, '10.1.2.3', undefined, '10.1.2.3'],
  ['what is no address', proxies, '10.1.2.3', 'unknown', '10.1.2.3'],
  ['an empty header', proxies, '10.1.2.3', '', '10.1.2.3'],
  ['IPv4 on a socket of IPv6', proxies, '::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['IPv6', proxies, '2001:db8::1', '[2001:dead::5]:443', '2001:dead::5'],
  ['an address with a port', proxies, '127.0.0.1', '203.0.113.9:5511', '203.0.113.9'],
  ['nobody', proxies, undefined, '203.0.113.9', 'here'],
])('%s', (_, trusted, remote, header, client) => {
  expect(createClientAddress(trusted)(remote, header)).toBe(client);
});

test.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', '::1/129', '*'])('%s is no proxy that can be trusted', (given) => {
  expect(isProxy(given)).toBe(false);
});

test.each([
  ['behind a trusted proxy each client has a bucket of its own', ['127.0.0.1'], [200, 429, 200]],
  ['without one the header buys nothing', [], [200, 429, 429]],
])('%s', async (_, trustedProxies, expected) => {
  const graph = await openTollGraph({ costPerMinute: 10, trustedProxies });
  const log = pino({ level: 'silent' });
  const pages = { playground: '/nowhere', graphiql: null };
  const check = async () => undefined;
  const http = createHttp({ graphql: graph.graphql, pages, check, log, host: '127.0.0.1', port: 0, publicOrigins: [] });
  const address = await http.start();
  const ask = async (client: string) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': client };
    const body = JSON.stringify({ query: '{ people { totalCount } }' });
    return (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).status;
  };
  expect([await ask('203.0.113.9'), await ask('203.0.113.9'), await ask('203.0.113.10')]).toEqual(expected);
  await http.stop();
  await graph.close();
});
