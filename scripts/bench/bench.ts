// Measures On Record on made-up graphs and prints one Markdown table; docs/performance.md tells what it means.
import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../../src/config.ts';
import { DomainError, InvalidInput } from '../../src/domain/errors.ts';
import { say, toErrorLine } from '../../src/cli/io.ts';
import { toChart } from './chart.ts';
import { askService, openPeer } from './ask.ts';
import { openEmbeddedBench, openNeo4jBench } from './bench-graph.ts';
import { extractionFigures, memoryFigures } from './extraction.ts';
import { toTable, type Figure } from './figures.ts';
import { sizeOf } from './generate.ts';
import { ingestFigures, load } from './ingest.ts';
import { measure, type Bench } from './measure.ts';
import { B4_NAME, defineOperations, type Operation } from './operations.ts';
import { measurePaging } from './paging.ts';
import { measureShapes } from './shapes.ts';
import { startUpFigures } from './start-up.ts';
import { measureThroughput } from './throughput.ts';

const parts = ['ingest', 'B1', 'B2', 'B3', 'B4', 'B5', 'B8', 'B9', 'clients', 'extraction', 'memory', 'start'] as const;
type Part = (typeof parts)[number];
const onGraph: readonly Part[] = ['ingest', 'B1', 'B2', 'B3', 'B4', 'B5', 'B8', 'B9', 'clients'];
const sizes: Readonly<Record<string, number>> = { s: 10_000, m: 250_000 };

interface Options {
  readonly engine: 'embedded' | 'neo4j';
  readonly size: number;
  readonly seconds: number;
  readonly only: readonly Part[];
  readonly extractions: number;
  readonly statements: number;
  readonly keep: boolean;
  readonly peer: boolean;
  readonly chart?: string;
}

const program = new Command('bench')
  .description('Measures ingest (B10), queries B1 to B9, extraction, memory and start-up; one Markdown table on standard output.')
  .addOption(
    new Option('--engine <engine>', 'neo4j: the one at NEO4J_URI, which must be empty or hold an earlier bench graph')
      .choices(['embedded', 'neo4j'])
      .default('embedded'),
  )
  .option('--size <nodes>', 's (10,000 nodes), m (250,000) or a number of nodes', readSize, sizes['s'])
  .option('--seconds <seconds>', 'for each operation', readCount, 5)
  .option('--only <parts>', `some of ${parts.join(',')}`, readParts, parts)
  .option('--extractions <number>', 'for memory', readCount, 2000)
  .option('--statements <number>', 'for start', readCount, 100_000)
  .option('--keep', 'measure queries on the bench graph that an earlier run of the same size left in Neo4j', false)
  .option('--peer', 'on Neo4j, ask @neo4j/graphql the same in turns; first: npm ci --prefix scripts/bench/peer', false)
  .option('--chart <file>', 'write the medians of all systems beside each other as an SVG')
  .action(run);

try {
  await program.parseAsync();
} catch (error) {
  say(error instanceof DomainError ? toErrorLine(error) : String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const { seconds, only, extractions, statements, size } = options;
  const figures: Figure[] = [];
  const has = (part: Part) => only.includes(part);
  // Memory first: it is told of a process that has done nothing else.
  if (has('memory')) figures.push(...(await step('memory', () => memoryFigures(extractions))));
  if (has('extraction')) figures.push(...(await step('extraction', () => extractionFigures(seconds))));
  if (onGraph.some(has)) figures.push(...(await measureGraph(options)));
  if (has('start')) figures.push(...(await step('start', () => startUpFigures(statements))));
  process.stdout.write(toTable(figures));
  if (options.chart !== undefined)
    writeFileSync(options.chart, toChart(figures, `Median milliseconds of a request, ${size.toLocaleString('en')} nodes`));
}

async function measureGraph({ engine, size, seconds, only, keep, peer }: Options): Promise<readonly Figure[]> {
  const graph = engine === 'neo4j' ? await openNeo4jBench(requireNeo4j(), keep) : openEmbeddedBench();
  const other = peer && engine === 'neo4j' ? await openPeer(requireNeo4j()) : null;
  try {
    const times = await step('ingest', () => load(graph.store, sizeOf(size)));
    // What is kept is found again, not stored: its time says nothing.
    const ingested = only.includes('ingest') && !(keep && engine === 'neo4j') ? ingestFigures(engine, times) : [];
    return [...ingested, ...(await measureQueries({ graph, ask: askService(graph.store), peer: other?.ask ?? null, seconds }, only))];
  } finally {
    await other?.close();
    await graph.close();
  }
}

async function measureQueries(bench: Bench, only: readonly Part[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const operations = await defineOperations(bench.graph.store);
  const wanted = (name: string) => only.some((part) => name.startsWith(part));
  for (const operation of operations.filter(({ name }) => wanted(name))) {
    figures.push(...(await step(operation.name, () => measure(bench, operation))));
  }
  if (wanted('B5'))
    for (const by of ['filter', 'person'] as const) figures.push(...(await step(`B5 by ${by}`, () => measurePaging(bench, by))));
  const deep = operations.find(({ name }) => name === B4_NAME);
  if (wanted('B9') && deep) figures.push(...(await step('B9', () => measureShapes(bench, deep))));
  if (!only.includes('clients')) return figures;
  for (const operation of operations)
    figures.push(...(await step(`${operation.name}, many at once`, () => measureClients(bench, operation))));
  return figures;
}

/** Ours, and the peer's where it is asked the same. */
async function measureClients({ ask, peer, seconds }: Bench, operation: Operation): Promise<readonly Figure[]> {
  const ours = await measureThroughput(operation.name, () => ask(operation), seconds);
  const { peer: question } = operation;
  if (!peer || !question) return ours;
  return [...ours, ...(await measureThroughput(`${operation.name}, @neo4j/graphql`, () => peer(question), seconds))];
}

function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  say(`${name} ...`);
  return work();
}

function requireNeo4j(): NonNullable<ReturnType<typeof readConfig>['neo4j']> {
  const { neo4j } = readConfig(process.env);
  if (neo4j === null)
    throw new InvalidInput('INVALID_CONFIGURATION', 'Set NEO4J_URI and NEO4J_PASSWORD to a Neo4j that the bench may empty.');
  return neo4j;
}

function readSize(text: string): number {
  return sizes[text] ?? readCount(text);
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return count;
}

function readParts(text: string): readonly Part[] {
  const wanted = text.split(',');
  const unknown = wanted.find((name) => !(parts as readonly string[]).includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`${unknown} is none of ${parts.join(', ')}.`);
  return wanted as readonly Part[];
}
