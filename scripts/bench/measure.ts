import { askMemory, type Ask } from './ask.ts';
import type { BenchGraph } from './bench-graph.ts';
import { atMost, median, ms, percentile, spread, type Figure } from './figures.ts';
import { replayWith } from './floor.ts';
import type { Operation } from './operations.ts';
import { seeded, type Random } from './random.ts';

/** Share of an operation's seconds that warms up: compiles, plans, fills pages. */
const WARM_UP = 0.3;
/** Ours to the raw driver and Yoga from memory together. */
const RATIO = 1.3;
/** Where the ratio is told a second time: what other processes on the cores left alone. */
const FASTEST = 0.1;
const LEAST_ROUNDS = 5;

type Work = () => Promise<unknown>;

/** Of each work the milliseconds of every time, and of this process's CPU on average. */
interface Turns {
  readonly times: readonly (readonly number[])[];
  readonly cpu: readonly number[];
}

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
    { name, measured: `${spread(mine)}; ${ms(cpu[0] ?? 0)} ms CPU; ${mine.length} requests` },
    { ...atMost(`${name}: statements`, ran.length, operation.statements, ''), measured: String(ran.length) },
  ];
  if (!graph.driver) return figures;
  const ratio = (share: number) => percentile(mine, share) / (percentile(raw, share) + percentile(yoga, share));
  const floor = `raw driver ${ms(median(raw))} ms + Yoga from memory ${ms(median(yoga))} ms`;
  const cpuRatio = (cpu[0] ?? 0) / ((cpu[1] ?? 0) + (cpu[2] ?? 0));
  const detail = ` (${floor}; of the fastest tenth ${ratio(FASTEST).toFixed(2)}, of CPU ${cpuRatio.toFixed(2)})`;
  return [...figures, atMost(`${name}: ratio`, ratio(0.5), RATIO, '', detail)];
}

/** One after the other, each round in another order: who comes after the database's last answer finds it awake. */
export async function inTurns(works: readonly Work[], seconds: number): Promise<Turns> {
  const times: number[][] = works.map(() => []);
  const cpu: number[] = works.map(() => 0);
  const until = performance.now() + seconds * 1000;
  const random = seeded(1);
  for (let round = 0; performance.now() < until || round < LEAST_ROUNDS; round += 1) {
    for (const index of shuffled(works.length, random)) {
      const before = process.cpuUsage();
      const started = performance.now();
      await works[index]?.();
      times[index]?.push(performance.now() - started);
      cpu[index] = (cpu[index] ?? 0) + used(before);
    }
  }
  return { times, cpu: cpu.map((sum, index) => sum / (times[index]?.length ?? 1)) };
}

function shuffled(count: number, random: Random): readonly number[] {
  const keys = Array.from({ length: count }, random);
  return [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

function used(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
