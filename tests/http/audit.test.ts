import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { schema } from '../../src/api/schema.ts';
import { bearerAccess, readTokens, tokenCheck } from '../../src/http/access.ts';
import { createAudit } from '../../src/http/audit-log.ts';
import { openGraph, type TestGraph } from '../api/graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-audit-'));
const file = join(folder, 'audit.jsonl');
const tokens = readTokens(`${createHash('sha256').update('rule-me').digest('hex')} admin Nell Arden\n`);

let graph: TestGraph;
let logged: string[] = [];
const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });

beforeAll(async () => {
  graph = await openGraph({ access: bearerAccess([tokenCheck(() => tokens)], { anonymousReader: true }), audit: createAudit(file, log) });
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

const admin = { authorization: 'Bearer rule-me', 'x-request-id': 'request-9' };
const secret = 'Nobody outside may read these words';
const url = 'https://courier.example/toll';
const ingest =
  'mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename ... on IngestArticleSuccess { article { id } } } }';
const retract = 'mutation($by: ArticleLookup!) { retractArticle(input: { article: $by }) { __typename } }';

const entries = () =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { at: string });

test('every write is noted: who, what, when, which, and what became of it; never a word of an article', async () => {
  const { data } = await graph.ask(ingest, { input: { url, text: `${secret}, Ada Vane said.`, title: secret } }, admin);
  const { id } = (data as { ingestArticle: { article: { id: string } } }).ingestArticle.article;
  await graph.ask(ingest, { input: { text: '' } }, admin);
  await graph.ask(retract, { by: { id } }, admin);
  await graph.ask(retract, { by: { id } }, admin);
  const article = Buffer.from(id, 'base64url').toString().split(':')[1];
  const who = { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), who: 'Nell Arden', role: 'admin', requestId: 'request-9' };
  expect(entries()).toEqual([
    { ...who, what: 'ingestArticle', outcome: 'DONE', ids: { url, article, status: 'stored' } },
    { ...who, what: 'ingestArticle', outcome: 'EMPTY_ARTICLE', ids: {} },
    { ...who, what: 'retractArticle', outcome: 'DONE', ids: { 'article.id': `Article:${article}`, id: article } },
    { ...who, what: 'retractArticle', outcome: 'NOT_FOUND', ids: { 'article.id': `Article:${article}` } },
  ]);
  expect([
    readFileSync(file, 'utf8').includes(secret),
    readFileSync(file, 'utf8').includes('rule-me'),
    statSync(file).mode & 0o777,
  ]).toEqual([false, false, 0o600]);
});

test('what is refused before it runs is no write', async () => {
  const before = entries().length;
  const { errors } = await graph.ask(ingest, { input: { text: 'x' } });
  expect([errors?.[0]?.extensions.code, entries().length]).toEqual(['FORBIDDEN', before]);
});

test('without a file it goes into the log; what a file cannot take as well', () => {
  logged = [];
  const writer = { caller: { name: 'Nell Arden', role: 'admin' }, requestId: null } as const;
  for (const path of [null, join(folder, 'nowhere/audit.jsonl')])
    createAudit(path, log)({ what: 'retractArticle', ids: { id: 'abc' }, outcome: 'DONE' }, writer);
  const noted = logged.map((line) => JSON.parse(line) as { level: number; audit: unknown });
  const entry = expect.objectContaining({ who: 'Nell Arden', what: 'retractArticle', ids: { id: 'abc' } });
  expect(noted.map(({ level, audit }) => [level, audit])).toEqual([
    [30, entry],
    [50, entry],
  ]);
});

test('there is no mutation that is not noted', () => {
  const unnoted = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    ({ resolve }) => !resolve?.toString().includes('tell('),
  );
  expect(unnoted.map(({ name }) => name)).toEqual([]);
});
