import type { Command } from 'commander';
import type { Reading } from '../article/formats/reading.ts';
import { readConfig } from '../config.ts';
import { DomainError, Unavailable } from '../domain/errors.ts';
import { openAccess, type GraphAccess } from './access.ts';
import { readInputs } from './input.ts';
import { print, say, toErrorLine } from './io.ts';
import { readInputFormat, type InputFormat } from './options.ts';
import { Progress } from './progress.ts';

const outcomes = ['stored', 'unchanged', 'revised', 'failed'] as const;
type Outcome = (typeof outcomes)[number];

export function add(program: Command): void {
  program
    .command('ingest')
    .summary('put articles into the graph')
    .description(
      'Puts articles into the graph: files, folders, or - for standard input. The same article again changes nothing; a changed one takes the place of the earlier. One line per article on standard output: stored, unchanged, revised or failed, its id or code, and its title or why. A bad article does not stop the others.',
    )
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--format <format>', 'auto, text, html, jsonl or feed', readInputFormat, 'auto')
    .addHelpText(
      'after',
      '\nExample:\n  onrecord ingest articles/ wire.jsonl\n  curl -s https://example.com/feed.xml | onrecord ingest - --format feed',
    )
    .action(ingest);
}

async function ingest(paths: readonly string[], { format }: { format: InputFormat }): Promise<void> {
  const graph = await openAccess(readConfig(process.env));
  const counts: Record<Outcome, number> = { stored: 0, unchanged: 0, revised: 0, failed: 0 };
  const progress = new Progress(null);
  const started = Date.now();
  try {
    for await (const reading of readInputs(paths, format)) {
      const { outcome, line } = await ingestOne(graph, reading);
      counts[outcome] += 1;
      progress.clear();
      await print(`${line}\n`);
      progress.advance();
    }
  } finally {
    progress.clear();
    await graph.close();
    say(`${outcomes.map((outcome) => `${counts[outcome]} ${outcome}`).join(', ')} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  if (counts.failed > 0) process.exitCode = 1;
}

/** What became of one article. Only a graph that cannot be reached ends the work: every further article would fail as well. */
async function ingestOne(graph: GraphAccess, reading: Reading): Promise<{ readonly outcome: Outcome; readonly line: string }> {
  try {
    if ('error' in reading) throw reading.error;
    const { article, title, status, statements } = await graph.ingest(reading.record);
    return { outcome: status, line: [status, article, `${statements} statements`, title].join('\t') };
  } catch (error) {
    if (error instanceof Unavailable || !(error instanceof DomainError)) throw error;
    return { outcome: 'failed', line: ['failed', reading.name, toErrorLine(error)].join('\t') };
  }
}
