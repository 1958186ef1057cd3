import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createMetrics, type Metrics } from '../../src/http/metrics.ts';
import { openTollGraph, type TestGraph } from '../api/graph.ts';

let graph: TestGraph;
let metrics: Metrics;
beforeAll(async () => {
  metrics = createMetrics();
  graph = await openTollGraph({ metrics });
});
afterAll(() => graph.close());

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** A valid question of 16 KB, as no other. */
const question = (index: number) => `{ people(first: 1) { nodes { ${'id name '.repeat(60)} } } } #${String(index).padEnd(15_000, ' x')}`;

async function askFrom(first: number, count: number): Promise<number> {
  for (let index = first; index < first + count; index += 1) {
    const { status } = await graph.ask(question(index));
    if (status !== 200) throw new Error(`refused with ${status}`);
  }
  collect();
  return process.memoryUsage().heapUsed;
}

test('1,200 distinct documents of 16 KB do not stay in memory', async () => {
  const before = await askFrom(0, 100);
  const after = await askFrom(100, 1200);
  const [, kept] = /^onrecord_document_cache_characters (\d+)$/m.exec(await metrics.read()) ?? [];
  expect(Number(kept)).toBeLessThanOrEqual(400_000);
  // Kept, they would be 18 MB of text alone, and several times that when parsed.
  expect((after - before) / 1e6).toBeLessThan(50);
}, 60_000);
