import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { Cancelled } from '../../src/domain/errors.ts';
import type { Service } from '../../src/service/service.ts';
import { openTollGraph, type TestGraph } from '../api/graph.ts';

let graph: TestGraph;
let elsewhere: TestGraph;
beforeAll(async () => {
  graph = await openTollGraph();
  elsewhere = await openTollGraph({ publicOrigins: ['https://desk.example'] });
});
afterAll(async () => {
  await graph.close();
  await elsewhere.close();
});

const url = 'http://service/graphql';
const query = '{ people { totalCount } }';
const json = (body: unknown) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

async function codesOf(response: Response): Promise<unknown> {
  const text = await response.text();
  const { errors } = (text ? JSON.parse(text) : {}) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.map(({ extensions }) => extensions.code) ?? []];
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url, fetchFn: (input: string, init: RequestInit) => graph.graphql.fetch(input, init) });

  test('there are 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_, __, audit) => {
    const result = await audit.fn();
    expect([result.status, 'reason' in result ? result.reason : undefined]).toEqual(['ok', undefined]);
  });
});

describe('a request', () => {
  test('in broken UTF-8 is refused, whatever is accepted', async () => {
    graph.statements();
    const body = Buffer.from(JSON.stringify({ query: 'mutation { ingestArticle(input: { text: "Café." }) { __typename } }' }), 'latin1');
    const headers = { 'content-type': 'application/json' };
    const outcomes = [];
    for (const accept of ['application/json', 'application/graphql-response+json'])
      outcomes.push(await codesOf(await graph.graphql.fetch(url, { method: 'POST', headers: { ...headers, accept }, body })));
    expect([outcomes, graph.statements()]).toEqual([
      [
        [400, ['BROKEN_ENCODING']],
        [400, ['BROKEN_ENCODING']],
      ],
      [],
    ]);
  });

  test('a body over 256 KB is refused, announced or not', async () => {
    const body = JSON.stringify({ query, variables: { filler: 'x'.repeat(256 * 1024) } });
    const headers = { 'content-type': 'application/json' };
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < body.length; i += 16_384) controller.enqueue(Buffer.from(body.slice(i, i + 16_384)));
        controller.close();
      },
    });
    const outcomes = [
      await codesOf(
        await graph.graphql.fetch(url, { method: 'POST', headers: { ...headers, 'content-length': String(body.length) }, body }),
      ),
      await codesOf(await graph.graphql.fetch(url, { method: 'POST', headers, body: chunks, duplex: 'half' } as RequestInit)),
    ];
    expect(outcomes).toEqual([
      [413, ['TOO_LARGE']],
      [413, ['TOO_LARGE']],
    ]);
  });

  test('by GET reads and does not write', async () => {
    const get = (text: string) => graph.graphql.fetch(`${url}?query=${encodeURIComponent(text)}`);
    const read = await get(query);
    expect([read.status, await read.json()]).toEqual([
      200,
      { data: { people: { totalCount: 2 } }, extensions: { cost: { requested: 6, actual: 1, limit: 20_000 } } },
    ]);
    const written = await get('mutation { retractArticle(input: { article: { id: "QXJ0aWNsZTphYmM" } }) { __typename } }');
    expect(await codesOf(written)).toEqual([405, ['BAD_USER_INPUT']]);
  });
});

describe('pages elsewhere', () => {
  const from = (origin: string | null, site: string | null, body: unknown = { query }) => ({
    ...json(body),
    headers: { 'content-type': 'application/json', ...(origin !== null && { origin }), ...(site !== null && { 'sec-fetch-site': site }) },
  });

  test.each<readonly [string, () => TestGraph, string | null, string | null, number, string | null]>([
    ['of this service may ask', () => graph, 'http://service', 'same-origin', 200, null],
    ['of any other may not', () => graph, 'https://desk.example', 'cross-site', 403, null],
    ['of a named origin may', () => elsewhere, 'https://desk.example', 'cross-site', 200, 'https://desk.example'],
    ['of another than the named may not', () => elsewhere, 'https://evil.example', 'cross-site', 403, null],
    ['of this service behind a proxy that speaks TLS may', () => graph, 'https://service', null, 200, null],
    ['of any other may not, by their origin alone', () => graph, 'https://evil.example', null, 403, null],
    ['of another port may not', () => graph, 'http://service:8080', 'same-site', 403, null],
    ['without an origin of their own may not', () => graph, 'null', null, 403, null],
    ['that send no origin may not', () => elsewhere, null, 'cross-site', 403, null],
    ['are none: a program may', () => graph, null, null, 200, null],
  ])('%s', async (_, which, origin, site, status, allowed) => {
    const response = await which().graphql.fetch(url, from(origin, site));
    const header = response.headers.get('access-control-allow-origin');
    expect([response.status, header === origin ? header : null, response.headers.get('access-control-allow-credentials')]).toEqual([
      status,
      allowed,
      null,
    ]);
  });

  test('change nothing', async () => {
    graph.statements();
    const mutation = 'mutation { ingestArticle(input: { text: "Ruth Holt spoke." }) { __typename } }';
    const response = await graph.graphql.fetch(url, from('https://evil.example', null, { query: mutation }));
    expect([await codesOf(response), graph.statements()]).toEqual([[403, ['FORBIDDEN']], []]);
  });
});

test('a page of a named origin is given leave before it asks, any other is not', async () => {
  const preflight = async (origin: string) => {
    const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const response = await elsewhere.graphql.fetch(url, { method: 'OPTIONS', headers });
    return [response.headers.get('access-control-allow-origin') === origin, response.headers.get('access-control-allow-credentials')];
  };
  expect([await preflight('https://desk.example'), await preflight('https://evil.example')]).toEqual([
    [true, null],
    [false, null],
  ]);
});

test('a caller who leaves ends the work of the database', async () => {
  const happened = new EventEmitter();
  const page: Service['graph']['page'] = (_, __, call) =>
    new Promise((___, reject) => {
      call?.signal?.addEventListener('abort', () => {
        happened.emit('ended');
        reject(new Cancelled('The caller went away.'));
      });
      happened.emit('begun');
    });
  const slow = await openTollGraph({ instead: (service) => ({ ...service, graph: { ...service.graph, page } }) });
  const [begun, ended] = [once(happened, 'begun'), once(happened, 'ended')];
  const leave = new AbortController();
  const answer = Promise.resolve(slow.graphql.fetch(url, { ...json({ query }), signal: leave.signal })).catch(() => null);
  await begun;
  leave.abort();
  expect(await ended).toEqual([]);
  await answer;
  await slow.close();
});

test('neither question nor answer is logged', async () => {
  graph.logged();
  await graph.ask('query($t: String!) { search(query: $t) { totalCount } }', { t: 'a secret name' });
  await graph.ask('query($t: String!) { search(query: $t) { nobody } }', { t: 'a secret name' });
  expect(graph.logged()).toEqual([]);
});
