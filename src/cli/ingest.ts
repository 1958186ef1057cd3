import type { Command } from 'commander';
import { readGivenDate } from '../article/dates.ts';
import { withDefaults, type Defaults } from '../article/defaults.ts';
import type { Reading } from '../article/formats/reading.ts';
import { readConfig } from '../config.ts';
import { Conflict, InvalidInput, TimedOut, TooExpensive } from '../domain/errors.ts';
import type { Outcome } from '../service/service.ts';
import { openAccess } from './access.ts';
import { readHere, startReader } from './extraction-pool.ts';
import { countInputs, readInputs } from './input.ts';
import { print, say, toErrorLine } from './io.ts';
import { readInputFormat, readWorkers, type InputFormat } from './options.ts';
import { Progress } from './progress.ts';
import { UnreadKeys } from './unread-keys.ts';

const statuses = ['stored', 'unchanged', 'revised', 'failed'] as const;
type Status = (typeof statuses)[number];

/** While one article is stored, the next ones are read. */
const AHEAD_PER_WORKER = 2;

export function add(program: Command): void {
  program
    .command('ingest')
    .summary('put articles into the graph')
    .description(
      'Puts articles into the graph: files, folders, or - for standard input. The same article again changes nothing; a changed one takes the place of the earlier. One line per article on standard output: stored, unchanged, revised or failed, its id or code, and its title or why. A bad article does not stop the others.',
    )
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--format <format>', 'auto, text, html, jsonl or feed', readInputFormat, 'auto')
    .option('--published <date>', 'publication date of articles that have none, as 2026, 2026-01 or 2026-01-26')
    .option('--outlet <name>', 'outlet of articles that name none')
    .option('--workers <number>', 'threads that read articles', readWorkers, 1)
    .addHelpText(
      'after',
      '\nExample:\n  onrecord ingest articles/ wire.jsonl\n  curl -s https://example.com/feed.xml | onrecord ingest - --format feed',
    )
    .action(ingest);
}

/** What is wrong with one article; anything else is wrong with the graph, the model or the caller. */
const ofOneArticle = [InvalidInput, Conflict, TimedOut, TooExpensive] as const;

interface Options extends Defaults {
  readonly format: InputFormat;
  readonly workers: number;
}

async function ingest(paths: readonly string[], { format, workers, ...defaults }: Options): Promise<void> {
  const config = readConfig(process.env);
  if (defaults.published !== undefined) readGivenDate('published', defaults.published);
  const reader = workers === 1 ? readHere : startReader(workers);
  const counts: Record<Status, number> = { stored: 0, unchanged: 0, revised: 0, failed: 0 };
  const progress = new Progress(await countInputs(paths, format));
  const started = Date.now();
  const unread = new UnreadKeys((line) => {
    progress.clear();
    say(line);
  });
  const graph = await openAccess(config, (article) => reader.extract(article));
  try {
    for await (const outcome of graph.ingestMany(complete(readInputs(paths, format), defaults, unread), workers * AHEAD_PER_WORKER)) {
      const { status, line } = describe(outcome);
      counts[status] += 1;
      progress.clear();
      await print(`${line}\n`);
      progress.advance();
    }
  } finally {
    progress.clear();
    await Promise.all([graph.close(), reader.close()]);
    say(`${statuses.map((status) => `${counts[status]} ${status}`).join(', ')} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  if (counts.failed > 0) process.exitCode = 1;
}

async function* complete(readings: AsyncIterable<Reading>, defaults: Defaults, unread: UnreadKeys): AsyncGenerator<Reading> {
  for await (const reading of readings) {
    unread.look(reading);
    yield 'error' in reading ? reading : { name: reading.name, record: withDefaults(reading.record, defaults) };
  }
}

/** The line that tells what became of an article. What would fail every further article as well ends the work. */
function describe({ name, ingested }: Outcome): { readonly status: Status; readonly line: string } {
  if (!(ingested instanceof Error)) {
    const { article, title, status, statements } = ingested;
    return { status, line: [status, article, `${statements} statements`, title].join('\t') };
  }
  if (!ofOneArticle.some((kind) => ingested instanceof kind)) throw ingested;
  return { status: 'failed', line: ['failed', name, toErrorLine(ingested)].join('\t') };
}
