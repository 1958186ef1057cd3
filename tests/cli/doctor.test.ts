import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createWeb } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { checksOf, type Machine } from '../../src/cli/checks.ts';
import { readConfig } from '../../src/config.ts';
import { neo4jAddress, openNeo4jEmpty } from '../store/stores.ts';
import { briefing, store as put } from '../store/story.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-doctor-'));
const taken = createServer();
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(name: string, text: string, mode: number): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

const line = `${'a'.repeat(64)} reader Desk\n`;
const [closed, shared, broken] = [
  fileOf('closed', line, 0o600),
  fileOf('shared', line, 0o644),
  fileOf('broken', 'secret-token reader Desk\n', 0o600),
];
const wellSet = { DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent' };

type Environment = Readonly<Record<string, string>>;
const neo4jAt = (uri: string, more: Environment = {}) => ({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x', ...more });
const check = (environment: Environment, machine: Partial<Machine> = {}) => checksOf(readConfig({ ...wellSet, ...environment }), machine);

test('of what is well set up everything is well', async () => {
  expect((await check({ AUTH_TOKENS_FILE: closed })).map(({ name, ok }) => [name, ok])).toEqual(
    ['Node', 'clock', 'language model', 'access', 'tokens file', 'port', 'data folder', 'graph'].map((name) => [name, true]),
  );
});

test.each<readonly [string, Environment, Partial<Machine>, string, RegExp]>([
  ['an old Node', {}, { node: '18.20.1' }, 'Node', /^18\.20\.1, 20\.19 or newer is needed$/],
  ['a clock that stands at its beginning', {}, { now: new Date(0) }, 'clock', /^1970-01-01/],
  ['no language model', {}, { model: join(folder, 'none.bin') }, 'language model', /none\.bin/],
  ['others let in without tokens', { HOST: '0.0.0.0' }, {}, 'access', /HOST=0\.0\.0\.0 lets others in, so it needs AUTH_TOKENS_FILE/],
  ['a tokens file that is not there', { AUTH_TOKENS_FILE: join(folder, 'none') }, {}, 'tokens file', /none/],
  ['a tokens file that everybody reads', { AUTH_TOKENS_FILE: shared }, {}, 'tokens file', /is open to others: chmod 600/],
  ['a token that nobody hashed', { AUTH_TOKENS_FILE: broken }, {}, 'tokens file', /^(?!.*secret-token).*Line 1 of the tokens file/],
  ['a file for a data folder', { DATA_DIR: closed }, {}, 'data folder', /is a file, or lies under one/],
  [
    'no Neo4j at its address',
    neo4jAt('bolt://127.0.0.1:9'),
    {},
    'graph',
    /^UNAVAILABLE: .*see that it runs.* NEO4J_URI .*\(connect ECONNREFUSED 127\.0\.0\.1:9\)$/,
  ],
  [
    'an address that is no name',
    neo4jAt('bolt://nowhere.invalid:7687'),
    {},
    'graph',
    /^UNAVAILABLE: .*NEO4J_URI .*\(getaddrinfo \w+ nowhere\.invalid\)$/,
  ],
])('%s is one line that failed', async (_, environment, machine, name, detail) => {
  const failed = (await check(environment, machine)).filter(({ ok }) => !ok);
  expect(failed).toEqual([{ name, ok: false, detail: expect.stringMatching(detail) }]);
});

test('a port that is in use is one line that failed', async () => {
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  expect((await check({ PORT: String(port) })).filter(({ ok }) => !ok)).toEqual([
    { name: 'port', ok: false, detail: `127.0.0.1:${port} cannot be listened on (EADDRINUSE): stop what uses it, or set PORT` },
  ]);
});

test('a web server in the place of Neo4j is one line that failed', async () => {
  const web = createWeb((_, response) => response.end('Hello')).listen(0, '127.0.0.1');
  await new Promise((resolve) => web.once('listening', resolve));
  const { port } = web.address() as AddressInfo;
  const failed = (await check(neo4jAt(`bolt://127.0.0.1:${port}`))).filter(({ ok }) => !ok);
  web.closeAllConnections();
  await new Promise((resolve) => web.close(resolve));
  expect(failed).toEqual([
    {
      name: 'graph',
      ok: false,
      detail: 'UNAVAILABLE: What answers at NEO4J_URI is not the Bolt port of a Neo4j: that is 7687 unless it was set',
    },
  ]);
});

(neo4jAddress === null ? describe.skip : describe)('of a real Neo4j', () => {
  if (!neo4jAddress) return;
  const address = neo4jAddress;
  const given = { NEO4J_URI: address.uri, NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password };

  test.each([
    ['a wrong password', { NEO4J_PASSWORD: 'wrong' }, /^UNAVAILABLE: Neo4j refuses .*: set NEO4J_USERNAME and NEO4J_PASSWORD to /],
    ['a user that is none', { NEO4J_USERNAME: 'nobody' }, /^UNAVAILABLE: Neo4j refuses .*: set NEO4J_USERNAME and NEO4J_PASSWORD to /],
    ['a database that is none', { NEO4J_DATABASE: 'nowhere' }, /^UNAVAILABLE: Neo4j has no such database: set NEO4J_DATABASE to /],
  ])('%s is one line that failed', async (_, wrong, detail) => {
    const failed = (await check({ ...given, ...wrong })).filter(({ ok }) => !ok);
    expect(failed).toEqual([{ name: 'graph', ok: false, detail: expect.stringMatching(detail) }]);
  });

  test('everything is well, and what the server leaves open is a line each', async () => {
    const { store, close } = await openNeo4jEmpty(address);
    await put(store, briefing());
    const open = await store.warnings();
    const checks = await check(given);
    await close();
    expect(checks.slice(checks.findIndex(({ name }) => name === 'port') + 1)).toEqual([
      { name: 'graph', ok: true, detail: 'neo4j, 1 articles' },
      ...open.map((detail) => ({ name: 'server', ok: true, warns: true, detail })),
    ]);
  });
});
