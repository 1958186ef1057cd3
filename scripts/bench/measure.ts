import { askMemory, type Ask } from './ask.ts';
import type { BenchGraph } from './bench-graph.ts';
import { atMost, median, ms, percentile, spread, type Figure } from './figures.ts';
import { replayWith } from './floor.ts';
import type { Operation } from './operations.ts';

/** Share of an operation's seconds that warms up: compiles, plans, fills pages. */
const WARM_UP = 0.3;
/** Ours to the raw driver and Yoga from memory together. */
const RATIO = 1.3;
/** Where the ratio is told a second time: what other processes on the cores left alone. */
const FASTEST = 0.1;

type Work = () => Promise<unknown>;

/** Puts an operation again and again for some seconds; on Neo4j in turns with its two floors, so that noise meets all alike. */
export async function measure(graph: BenchGraph, ask: Ask, operation: Operation, seconds: number): Promise<readonly Figure[]> {
  graph.take();
  const answer = await ask(operation);
  const ran = graph.take();
  const memory = askMemory(answer);
  const ours: Work = () => ask(operation);
  const floors: Work[] = graph.driver ? [replayWith(graph.driver, ran), () => memory(operation)] : [];
  await inTurns([ours, ...floors], seconds * WARM_UP);
  const { times, cpu } = await inTurns([ours, ...floors], seconds);
  const [mine = [], raw = [], yoga = []] = times;
  const { name } = operation;
  const figures = [
    { name, measured: `${spread(mine)}; ${ms(cpu)} ms CPU; ${mine.length} requests` },
    { ...atMost(`${name}: statements`, ran.length, operation.statements, ''), measured: String(ran.length) },
  ];
  if (!graph.driver) return figures;
  const ratio = (share: number) => percentile(mine, share) / (percentile(raw, share) + percentile(yoga, share));
  const detail = ` (raw driver ${ms(median(raw))} ms + Yoga from memory ${ms(median(yoga))} ms; of the fastest tenth ${ratio(FASTEST).toFixed(2)})`;
  return [...figures, atMost(`${name}: ratio`, ratio(0.5), RATIO, '', detail)];
}

/** One after the other, round and round, each round beginning with the next; times of each, CPU of the first. */
export async function inTurns(works: readonly Work[], seconds: number): Promise<{ times: readonly (readonly number[])[]; cpu: number }> {
  const times: number[][] = works.map(() => []);
  let cpu = 0;
  const until = performance.now() + seconds * 1000;
  for (let round = 0; performance.now() < until || round < 5; round += 1) {
    for (let turn = 0; turn < works.length; turn += 1) {
      const index = (round + turn) % works.length;
      const before = process.cpuUsage();
      const started = performance.now();
      await works[index]?.();
      times[index]?.push(performance.now() - started);
      if (index === 0) cpu += used(before);
    }
  }
  return { times, cpu: cpu / (times[0]?.length ?? 1) };
}

function used(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
