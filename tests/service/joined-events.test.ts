import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/extract/extract.ts';
import { createService } from '../../src/service/create-service.ts';
import { exportJson } from '../../src/service/export/json.ts';
import type { BatchService } from '../../src/service/service.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { toAnalyser } from '../../src/text/analyser.ts';
import { lazyModel } from '../../src/text/model/load.ts';

const analyse = toAnalyser(lazyModel(fileURLToPath(new URL('../../models/english.bin', import.meta.url))));
const articles = [
  { text: 'Theo Brandt, the mayor of Port Alder, resigned on Monday.', published: '2025-10-07' },
  { text: 'Former Mayor Theo Brandt of Port Alder, who resigned in October, spoke.', published: '2025-12-10' },
  { text: 'Theo Brandt, a former mayor of Port Alder, resigned on Feb. 2, 2024.', published: '2024-02-03' },
].map((article, at) => ({ ...article, url: `https://courier.example/${at}` }));

let store: GraphStore;
let service: BatchService;

beforeEach(async () => {
  store = openStore({ path: null });
  await store.migrate();
  service = createService({ store, extract: (article) => extract(article, analyse) });
});
afterEach(() => store.close());

interface Exported {
  readonly nodes: readonly Readonly<Record<string, string | undefined>>[];
}

/** What the graph holds of a label, by these fields, in the order of their words. */
async function held(label: string, ...fields: readonly string[]): Promise<readonly string[]> {
  let whole = '';
  for await (const part of exportJson(store)) whole += part;
  const { nodes } = JSON.parse(whole) as Exported;
  return nodes
    .filter((node) => node['label'] === label)
    .map((node) => fields.map((field) => node[field] ?? '-').join(' '))
    .toSorted();
}

test('A resignation that two articles tell is one, with the day of the one that says it; an older one is another', async () => {
  for (const article of articles) await service.ingest(article);
  expect(await held('Event', 'name', 'date', 'attestedFirst', 'attestedLast')).toEqual([
    'Resignation of Theo Brandt 2024-02-02 2024-02-03 2024-02-03',
    'Resignation of Theo Brandt 2025-10-06 2025-10-07 2025-12-10',
  ]);
});

test('The order of the articles makes no difference, and taking one out leaves what the other says', async () => {
  for (const article of articles.toReversed()) await service.ingest(article);
  expect(await held('Event', 'date')).toEqual(['2024-02-02', '2025-10-06']);
  await service.retract('https://courier.example/0');
  expect(await held('Event', 'date')).toEqual(['2024-02-02', '2025-10']);
});

test('A mayor whom a later article calls former is one tenure, over by then', async () => {
  for (const article of articles.slice(0, 2)) await service.ingest(article);
  expect(await held('Tenure', 'title', 'status', 'attestedLast', 'endedBefore')).toEqual([
    'Theo Brandt, Mayor of Port Alder HELD 2025-10-07 2025-12-10',
  ]);
});
