import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Unavailable } from '../../src/domain/errors.ts';
import type { NodeId } from '../../src/domain/id.ts';
import { extract } from '../../src/extract/extract.ts';
import { bearerAccess, readTokens, tokenCheck } from '../../src/http/access.ts';
import { createMetrics, type Metrics } from '../../src/http/metrics.ts';
import { createHttp, type HttpService } from '../../src/http/server.ts';
import { createGraphQL } from '../../src/http/yoga.ts';
import { createService } from '../../src/service/create-service.ts';
import type { BatchService } from '../../src/service/service.ts';
import { watchExtraction, watchIngest } from '../../src/service/watch-ingest.ts';
import type { Engine } from '../../src/store/engine.ts';
import { createStore } from '../../src/store/store.ts';
import { watchStatements } from '../../src/store/watch-statements.ts';
import { readExamples } from '../api/examples.ts';
import { openEmbeddedEmpty } from '../store/stores.ts';

const hash = createHash('sha256').update('read-me').digest('hex');
const tokens = readTokens(`${hash} reader Prometheus`);
const access = bearerAccess([tokenCheck(() => tokens)], { anonymousReader: false });
const reader = { authorization: 'Bearer read-me' };

let metrics: Metrics;
let service: BatchService;
let http: HttpService;
let address: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openEmbeddedEmpty();
  ({ close } = opened);
  metrics = createMetrics();
  const store = createStore(watchStatements(withoutPlaces(opened.engine), metrics));
  service = watchIngest(createService({ store, extract: watchExtraction(extract, metrics.extraction) }), metrics.ingest);
  const log = pino({ level: 'silent' });
  const graphql = createGraphQL({ service, access, log, publicOrigins: [], metrics });
  const pages = { playground: '/nowhere', graphiql: '/nowhere' };
  const check = () => Promise.resolve();
  http = createHttp({ graphql, pages, check, log, host: '127.0.0.1', port: 0, publicOrigins: [], metrics: { of: metrics, access } });
  address = await http.start();
});
afterAll(async () => {
  await http.stop();
  await close();
});

/** A database that fails on one statement. */
function withoutPlaces(engine: Engine): Engine {
  return {
    ...engine,
    read: (query, params, call) =>
      query.name === 'read/page-place' ? Promise.reject(new Unavailable('away')) : engine.read(query, params, call),
  };
}

async function ask(query: string, headers: Readonly<Record<string, string>> = reader): Promise<void> {
  const body = JSON.stringify({ query });
  await (await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).text();
}

/** What one figure says, by its labels. */
async function figures(name: string): Promise<readonly string[]> {
  const text = await (await fetch(`${address}/metrics`, { headers: reader })).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`))
    .map((line) => line.slice(name.length))
    .sort();
}

/** What a figure without labels says. */
async function figure(name: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`, { headers: reader })).text();
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);
}

test('operations are counted by the names that we gave and by the codes of what went wrong', async () => {
  const newest = readExamples().find(({ name }) => name === 'newest-statements')?.query ?? '';
  await ask(newest);
  await ask(newest);
  await ask(newest, {});
  await ask('{ people { nope } }');
  await ask('not GraphQL');
  await ask('{ places { nodes { name } } }');
  for (const name of ['Made', 'Up', 'By', 'Anybody']) await ask(`query ${name} { people { totalCount } }`);
  expect(await figures('onrecord_graphql_operation_seconds_count')).toEqual([
    '{operation="NewestStatements",code="OK"} 2',
    '{operation="other",code="BAD_USER_INPUT"} 2',
    '{operation="other",code="OK"} 4',
    '{operation="other",code="UNAUTHENTICATED"} 1',
    '{operation="other",code="UNAVAILABLE"} 1',
  ]);
});

test('statements are counted by their names in the catalogue, and so are those that fail', async () => {
  expect(await figures('onrecord_statement_seconds_count')).toEqual([
    '{statement="read/kind-counts",engine="embedded"} 4',
    '{statement="read/page-person",engine="embedded"} 4',
    '{statement="read/page-place",engine="embedded"} 1',
    '{statement="read/statements-newest-by-date",engine="embedded"} 2',
  ]);
  expect(await figures('onrecord_statement_failures_total')).toEqual([
    '{statement="read/page-place",engine="embedded",code="UNAVAILABLE"} 1',
  ]);
});

test('articles are counted by what became of them, and what a transaction runs by its statements', async () => {
  const record = { url: 'https://courier.example/toll', title: 'Toll', text: '"The toll stays," Ada Vane said on Monday.' };
  await service.ingest(record);
  await service.ingest(record);
  await service.ingest({ ...record, text: '"The toll goes," Ada Vane said on Tuesday.' });
  await expect(service.ingest({ text: ' ' })).rejects.toMatchObject({ code: 'EMPTY_ARTICLE' });
  const readings = [
    { name: 'one', record },
    { name: 'two', record: { text: '' } },
  ] as const;
  for await (const _ of service.ingestMany(toStream(readings), 1));
  expect([
    await figures('onrecord_ingested_articles_total'),
    (await figures('onrecord_statement_seconds_count')).filter((line) => line.includes('put-article"')),
  ]).toEqual([
    [
      '{outcome="failed",code="EMPTY_ARTICLE"} 2',
      '{outcome="revised",code=""} 2',
      '{outcome="stored",code=""} 1',
      '{outcome="unchanged",code=""} 1',
    ],
    ['{statement="write/put-article",engine="embedded"} 3'],
  ]);
});

test('each fact that was read is told by what it is, with how sure it is', async () => {
  const [read, sum] = [await figures('onrecord_fact_confidence_count'), await figures('onrecord_fact_confidence_sum')];
  const of = (lines: readonly string[], fact: string) => Number(lines.find((line) => line.includes(`"${fact}"`))?.split(' ')[1]);
  // Of the three texts above that were read: one is unchanged, and two hold nothing.
  expect([of(read, 'Statement'), of(read, 'Person'), of(read, 'SPOKEN_BY')]).toEqual([3, 3, 3]);
  expect(of(sum, 'Statement') / 3).toBeGreaterThan(0.5);
  expect(await figure('onrecord_extraction_seconds_count')).toBe(3);
});

test('documents that are kept are counted, found and not found', async () => {
  const [before, kept] = [await figures('onrecord_document_cache_requests_total'), await figure('onrecord_document_cache_documents')];
  const query = '{ offices { totalCount } }';
  await ask(query);
  await ask(query);
  const counted = (lines: readonly string[]) => lines.map((line) => Number(line.split(' ')[1]));
  const [hits = 0, misses = 0] = counted(before);
  expect(counted(await figures('onrecord_document_cache_requests_total'))).toEqual([hits + 1, misses + 1]);
  expect(await figure('onrecord_document_cache_documents')).toBe(kept + 1);
  expect(await figure('onrecord_document_cache_characters')).toBeGreaterThanOrEqual(query.length);
});

test('sessions in use are counted while they are, whatever becomes of the statement', async () => {
  let [change, most] = [0, 0];
  const { engine, close: shut } = await openEmbeddedEmpty();
  const session = (by: 1 | -1) => {
    change += by;
    most = Math.max(most, change);
  };
  const store = createStore(watchStatements(withoutPlaces(engine), { statement: () => undefined, session }));
  const page = { first: 1, after: null };
  await Promise.all([store.page('Person', page), store.page('Place', page).catch(() => null)]);
  await store.retractArticle('none' as NodeId);
  expect([change, most, await figure('onrecord_database_sessions')]).toEqual([0, 2, 0]);
  await shut();
});

test('figures are for those who may read, in the format of Prometheus, with those of the process', async () => {
  const [nobody, allowed] = [await fetch(`${address}/metrics`), await fetch(`${address}/metrics`, { headers: reader })];
  expect([nobody.status, nobody.headers.get('www-authenticate'), await nobody.text()]).toEqual([
    401,
    'Bearer',
    'This needs a token: Authorization: Bearer ...\n',
  ]);
  const text = await allowed.text();
  expect([allowed.status, allowed.headers.get('content-type'), allowed.headers.get('cache-control')]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
    'no-store',
  ]);
  expect(text).toMatch(/^process_cpu_seconds_total \d/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds \d/m);
});

test('two services share no figures', async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.ingest({ outcome: 'stored', failure: null });
  expect([/outcome="stored"/.test(await one.read()), /outcome="stored"/.test(await other.read())]).toEqual([true, false]);
});

async function* toStream<Item>(items: readonly Item[]): AsyncIterable<Item> {
  for (const item of items) yield await Promise.resolve(item);
}
