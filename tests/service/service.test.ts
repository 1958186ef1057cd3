import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Article } from '../../src/domain/article.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Reading } from '../../src/article/formats/reading.ts';
import { InvalidInput } from '../../src/domain/errors.ts';
import { createService } from '../../src/service/create-service.ts';
import { exportCsv } from '../../src/service/export/csv.ts';
import { exportJson } from '../../src/service/export/json.ts';
import { isEmpty, loadSamples, removeSamples } from '../../src/service/samples.ts';
import type { ArticleRecord, BatchService } from '../../src/service/service.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

const toll = { url: 'https://beacon.example/toll', text: '“The bridge is safe,” Ada Vane said.', published: '2025-09-16' };
const flood = { url: 'https://beacon.example/flood', text: '“The river is high,” Ruth Holt said.', published: '2025-09-17' };

let store: GraphStore;
let service: BatchService;
let read: string[];

beforeEach(async () => {
  store = openStore({ path: null });
  await store.migrate();
  read = [];
  const extractNoted = (article: Article): Facts => {
    read.push(article.text);
    return extract(article);
  };
  service = createService({ store, extract: extractNoted });
});
afterEach(() => store.close());

async function pieces(parts: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const part of parts) whole += part;
  return whole;
}

/** What becomes of records, in a graph of their own. */
async function statuses(...records: readonly ArticleRecord[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const record of records) found.push((await service.ingest(record)).status);
  return found;
}

test('the same again is not even read; another text is a revision, an earlier one is not', async () => {
  const corrected = { ...toll, text: '“The bridge is shut,” Ada Vane said.', updated: '2025-09-18' };
  expect([await statuses(toll, toll, corrected, toll, corrected), read]).toEqual([
    ['stored', 'unchanged', 'revised', 'unchanged', 'unchanged'],
    [toll.text, corrected.text],
  ]);
});

test('what is kept is told the same when it is unchanged', async () => {
  const first = await service.ingest(toll);
  expect(await service.ingest(toll)).toEqual({ ...first, status: 'unchanged' });
});

test('two callers with one article at once store it once', async () => {
  const both = await Promise.all([service.ingest(toll), service.ingest(toll)]);
  expect(both.map(({ status }) => status)).toEqual(['stored', 'unchanged']);
});

test('many articles: in their order, each for itself', async () => {
  async function* readings(): AsyncGenerator<Reading> {
    yield { name: 'one', record: toll };
    yield { name: 'two', error: new InvalidInput('INVALID_JSON', 'cut off') };
    yield { name: 'three', record: { text: '' } };
    yield { name: 'four', record: toll };
    yield { name: 'five', record: flood };
  }
  const found: unknown[] = [];
  for await (const { name, ingested } of service.ingestMany(readings(), 3)) {
    found.push([name, ingested instanceof InvalidInput ? ingested.code : 'status' in ingested && ingested.status]);
  }
  expect(found).toEqual([
    ['one', 'stored'],
    ['two', 'INVALID_JSON'],
    ['three', 'EMPTY_ARTICLE'],
    ['four', 'unchanged'],
    ['five', 'stored'],
  ]);
});

test('samples go only into an empty graph, and leave what is not theirs', async () => {
  const graph = { ...service, isEmpty: () => isEmpty(service) };
  await loadSamples(graph, [toll]);
  await service.ingest(flood);
  await expect(loadSamples(graph, [toll])).rejects.toMatchObject({ code: 'CONFLICT' });
  expect([await removeSamples(service, [toll]), await removeSamples(service, [toll]), await store.count('Article')]).toEqual([1, 0, 1]);
});

test('an exported graph tells every edge by the words it rests on', async () => {
  await service.ingest(toll);
  const { edges } = JSON.parse(await pieces(exportJson(store))) as { edges: { type: string; words: string[] }[] };
  expect(edges.filter(({ type }) => type === 'SPOKEN_BY').map(({ words }) => words)).toEqual([['Ada Vane']]);
});

test('csv keeps commas, quotes and breaks, and no cell is a formula', async () => {
  await service.ingest({ url: 'https://beacon.example/a', title: '=HYPERLINK("x"), or not', text: 'Ada Vane spoke.' });
  const lines: string[] = [];
  for await (const { file, line } of exportCsv(store)) if (file === 'nodes.csv') lines.push(line);
  const [header, article] = [lines[0], lines.find((line) => line.includes(',Article,'))];
  expect([header?.startsWith('id,label,name,'), article?.split(',Article,')[1]?.startsWith(`"'=HYPERLINK(""x""), or not",`)]).toEqual([
    true,
    true,
  ]);
});
