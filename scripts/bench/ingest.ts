import { Progress } from '../../src/cli/progress.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { atMost, median, ms, percentile, type Figure } from './figures.ts';
import { generate, type Size } from './generate.ts';
import { seeded } from './random.ts';

const SEED = 1;
/** Articles whose time is not counted: the first ones also pay for compiling. */
const WARM_UP = 20;
/** Milliseconds that an article's facts may take, by engine. */
const budgets = { embedded: 20, neo4j: 50 } as const;
/** How much slower the last tenth may be than the first: a little noise, no growth. */
const GROWTH = 1.2;

/** Puts a made-up world into a store, one article after another; the milliseconds of each. */
export async function load(store: GraphStore, size: Size): Promise<readonly number[]> {
  await store.migrate();
  const times: number[] = [];
  const progress = new Progress(size.articles);
  for (const graph of generate(size, seeded(SEED))) {
    const keys = [...new Set(graph.references.flatMap((reference) => reference.keys))];
    const started = performance.now();
    await store.replaceArticle(graph.article, keys, () => ({ graph, pins: [] }));
    times.push(performance.now() - started);
    progress.advance();
  }
  progress.clear();
  return times;
}

/** B10: what putting articles into the graph took, and whether it grew with the graph. */
export function ingestFigures(engine: GraphStore['engine'], all: readonly number[]): readonly Figure[] {
  const times = all.slice(WARM_UP);
  const tenth = Math.max(1, Math.floor(times.length / 10));
  const [first, last] = [times.slice(0, tenth), times.slice(-tenth)];
  const perSecond = (1000 * times.length) / times.reduce((sum, time) => sum + time, 0);
  return [
    { name: 'B10 ingest, one writer', measured: `${perSecond.toFixed(1)} articles/s over ${all.length} articles of 8 statements` },
    atMost(
      "B10 store an article's facts, first tenth p50",
      median(first),
      budgets[engine],
      ' ms',
      `, p95 ${ms(percentile(first, 0.95))} ms`,
    ),
    atMost("B10 store an article's facts, last tenth p50", median(last), budgets[engine], ' ms', `, p95 ${ms(percentile(last, 0.95))} ms`),
    atMost('B10 growth, last tenth to first', median(last) / median(first), GROWTH, ' times'),
  ];
}
