import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Unavailable } from '../../src/domain/errors.ts';
import { createHttp, type HttpService } from '../../src/http/server.ts';
import { openTollGraph, type TestGraph } from '../api/graph.ts';

let graph: TestGraph;
let http: HttpService;
let address: string;
let check: () => Promise<void> = () => Promise.resolve();
let lines: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'));

beforeAll(async () => {
  mkdirSync(join(folder, 'playground/assets'), { recursive: true });
  mkdirSync(join(folder, 'graphiql'));
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
  writeFileSync(join(folder, 'playground/index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'playground/icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'playground/assets/index-KgZWVhRz.js'), `export const a = '${'x'.repeat(2000)}';`);
  writeFileSync(join(folder, 'graphiql/index.html'), '<!doctype html><title>GraphiQL</title>');
  graph = await openTollGraph();
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const pages = { playground: join(folder, 'playground'), graphiql: join(folder, 'graphiql') };
  http = createHttp({ graphql: graph.graphql, pages, check: () => check(), log, host: '127.0.0.1', port: 0, publicOrigins: [] });
  address = await http.start();
});
afterAll(async () => {
  await http.stop();
  await graph.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path exactly as written: fetch would tidy it up. */
function get(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, method, headers: { connection: 'close', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }));
    })
      .on('error', reject)
      .end();
  });
}

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe('pages', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache', strictPolicy],
    ['/icon.svg', 'image/svg+xml', 'no-cache', strictPolicy],
    ['/assets/index-KgZWVhRz.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', strictPolicy],
    ['/graphiql/', 'text/html; charset=utf-8', 'no-cache', expect.stringContaining("style-src 'self' 'unsafe-inline'")],
  ])('%s is sent with its type, its life and a strict policy', async (path, type, cache, policy) => {
    const { status, headers } = await get(path);
    expect([status, headers]).toEqual([
      200,
      expect.objectContaining({
        'content-type': type,
        'cache-control': cache,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-request-id': expect.stringMatching(/^[\w-]{36}$/),
      }),
    ]);
  });

  test('what a browser has is not sent again', async () => {
    const { headers, body } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers['etag']) });
    expect([body.length > 0, again.status, again.body]).toEqual([true, 304, '']);
  });

  test('a script is sent zipped to those who can read it, and only its headers to HEAD', async () => {
    const zipped = await get('/assets/index-KgZWVhRz.js', { 'accept-encoding': 'br, gzip' });
    const head = await get('/assets/index-KgZWVhRz.js', {}, 'HEAD');
    expect([
      zipped.headers['content-encoding'],
      Number(zipped.headers['content-length']) < 200,
      head.headers['content-length'],
      head.body,
    ]).toEqual(['gzip', true, '2020', '']);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/graphiql/../../secret.txt',
    '/secret.txt',
    '/assets',
    '/__proto__',
    '//evil.example/',
    '/assets/',
  ])('%s is nothing', async (path) => {
    const { status, body } = await get(path);
    expect([status, body]).toEqual([404, 'There is nothing here.\n']);
  });

  test('/graphiql leads to /graphiql/, and nothing is written to a page', async () => {
    const moved = await get('/graphiql');
    const posted = await get('/', {}, 'POST');
    expect([moved.status, moved.headers['location'], posted.status, posted.headers['allow']]).toEqual([
      308,
      '/graphiql/',
      405,
      'GET, HEAD',
    ]);
  });
});

describe('GraphQL', () => {
  test('is answered, with the request id of the caller', async () => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'mine-1' },
      body: JSON.stringify({ query: '{ people { nodes { name } } }' }),
    });
    expect([response.status, response.headers.get('x-request-id'), await response.json()]).toEqual([
      200,
      'mine-1',
      {
        data: { people: { nodes: [{ name: 'Ada Vane' }, { name: 'Ruth Holt' }] } },
        extensions: { cost: { requested: 21, actual: 3, limit: 20_000 } },
      },
    ]);
  });

  test('a request id that could harm a log is replaced', async () => {
    const { headers } = await get('/healthz', { 'x-request-id': 'a "b" {c}' });
    expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/);
  });

  test('of a request its way and its end are logged, nothing of what was in it', async () => {
    lines = [];
    await get('/graphql?query={search(query:"secret"){totalCount}}', { 'x-request-id': 'logged' });
    await new Promise((resolve) => setImmediate(resolve));
    const [{ time: _, pid: __, hostname: ___, ms: ____, ...entry }] = lines.map((line) => JSON.parse(line)) as [Record<string, unknown>];
    expect([entry, lines.length]).toEqual([
      { level: 30, requestId: 'logged', method: 'GET', path: '/graphql', status: 200, msg: 'request' },
      1,
    ]);
  });
});

describe('health', () => {
  test('the service is alive though the database is away, says that it is not ready, and recovers alone', async () => {
    const states: unknown[] = [];
    const note = async () => {
      const [alive, ready] = [await get('/healthz'), await get('/readyz')];
      states.push([alive.status, ready.status, JSON.parse(ready.body)]);
    };
    await note();
    check = () => Promise.reject(new Unavailable('bolt://inside:7687 is away'));
    await note();
    check = () => Promise.resolve();
    await note();
    expect(states).toEqual([
      [200, 200, { ready: true }],
      [200, 503, { ready: false }],
      [200, 200, { ready: true }],
    ]);
  });

  test('a database that never answers is not ready after two seconds', async () => {
    check = () => new Promise(() => undefined);
    const { status } = await get('/readyz');
    check = () => Promise.resolve();
    expect(status).toBe(503);
  });
});

describe('other names for this machine', () => {
  test.each([
    ['localhost:4000', 200],
    ['[::1]:4000', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example:4000', 403],
  ])('a request for %s: %i', async (host, status) => {
    expect((await get('/healthz', { host })).status).toBe(status);
  });
});

test('a second service on the same port says so', async () => {
  const pages = { playground: folder, graphiql: folder };
  const other = createHttp({
    graphql: graph.graphql,
    pages,
    check,
    log: pino({ level: 'silent' }),
    host: '127.0.0.1',
    port: Number(new URL(address).port),
    publicOrigins: [],
  });
  await expect(other.start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('headers that are too long are refused', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`),
    );
    socket.once('data', (data) => {
      resolve(data.toString().split('\r\n', 1)[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
  expect(answer).toBe('HTTP/1.1 431 Request Header Fields Too Large');
});
