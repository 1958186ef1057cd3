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

/** What operations are measured on. */
export interface Bench {
  readonly graph: BenchGraph;
  readonly ask: Ask;
  /** @neo4j/graphql over the same Neo4j, when it was asked for. */
  readonly peer: Ask | null;
  /** For each operation. */
  readonly seconds: number;
}

/** Puts an operation again and again for some seconds; on Neo4j in turns with its two floors and the peer, so that noise meets all alike. */
export async function measure(bench: Bench, operation: Operation): Promise<readonly Figure[]> {
  const { graph, ask, seconds } = bench;
  graph.take();
  const answer = await ask(operation);
  const ran = graph.take();
  const memory = askMemory(answer);
  const ours: Work = () => ask(operation);
  const floors: Work[] = graph.driver ? [replayWith(graph.driver, ran), () => memory(operation)] : [];
  const peers = peersOf(bench, operation);
  await inTurns([ours, ...floors, ...peers], seconds * WARM_UP);
  const { times, cpu } = await inTurns([ours, ...floors, ...peers], seconds);
  const [mine = [], raw = [], yoga = [], theirs] = times;
  const { name } = operation;
  const figures = [
    { name, measured: `${spread(mine)}; ${ms(cpu[0] ?? 0)} ms CPU; ${mine.length} requests`, bars: barsOf(times) },
    { ...atMost(`${name}: statements`, ran.length, operation.statements, ''), measured: String(ran.length) },
  ];
  if (!graph.driver) return figures;
  const ratio = (share: number) => percentile(mine, share) / (percentile(raw, share) + percentile(yoga, share));
  const floor = `raw driver ${ms(median(raw))} ms + Yoga from memory ${ms(median(yoga))} ms`;
  const cpuRatio = (cpu[0] ?? 0) / ((cpu[1] ?? 0) + (cpu[2] ?? 0));
  const detail = ` (${floor}; of the fastest tenth ${ratio(FASTEST).toFixed(2)}, of CPU ${cpuRatio.toFixed(2)})`;
  const floored = [...figures, atMost(`${name}: ratio`, ratio(0.5), RATIO, '', detail)];
  return theirs ? [...floored, toPeerFigure(name, mine, theirs, cpu[3] ?? 0)] : floored;
}

/** Ours, the two floors together, and the peer, as far as they were measured. */
function barsOf([mine = [], raw, yoga, theirs]: Turns['times']): NonNullable<Figure['bars']> {
  return {
    'On Record': median(mine),
    ...(raw && yoga && { 'raw driver + Yoga from memory': median(raw) + median(yoga) }),
    ...(theirs && { '@neo4j/graphql': median(theirs) }),
  };
}

function peersOf({ peer, graph }: Bench, { peer: question }: Operation): readonly Work[] {
  return peer && question && graph.driver ? [() => peer(question)] : [];
}

function toPeerFigure(name: string, mine: readonly number[], theirs: readonly number[], cpu: number): Figure {
  return atMost(`${name}: to @neo4j/graphql`, median(mine) / median(theirs), 1, '', ` (its ${spread(theirs)}; ${ms(cpu)} ms CPU)`);
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
