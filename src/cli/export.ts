import { createWriteStream, mkdirSync, renameSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { Unavailable } from '../domain/errors.ts';
import { openService } from './open.ts';
import { exportCsv, type CsvLine } from '../service/export/csv.ts';
import { exportJson } from '../service/export/json.ts';
import type { Graph } from '../service/service.ts';
import { print, say } from './io.ts';
import { readChoice } from './options.ts';
import { findRunningService } from './service-file.ts';

const formats = ['json', 'csv'] as const;

interface Options {
  readonly format: (typeof formats)[number];
  readonly out?: string;
}

export function add(program: Command): void {
  program
    .command('export')
    .summary('print the whole graph')
    .description(
      'Prints the whole graph as JSON, or writes nodes.csv and edges.csv. Every edge carries the names of its ends and the exact words it rests on.',
    )
    .option('--format <format>', 'json or csv', (given) => readChoice(given, formats), 'json' as const)
    .option('--out <folder>', 'where csv puts its two files')
    .addHelpText('after', '\nExample:\n  onrecord export > graph.json\n  onrecord export --format csv --out tables/')
    .action(async ({ format, out }: Options, command: Command) => {
      if (format === 'csv' && out === undefined) command.error('error: csv is two files, so it needs --out <folder>', { exitCode: 2 });
      await exportGraph(format, out ?? '.');
    });
}

async function exportGraph(format: Options['format'], out: string): Promise<void> {
  const config = readConfig(process.env);
  const running = config.neo4j === null ? await findRunningService(config.dataDir) : null;
  if (running)
    throw new Unavailable(`The service at ${running.url} (process ${running.pid}) has the graph open. Stop it, then export.`, running);
  const { service, close } = await openService(config);
  try {
    if (format === 'csv') await writeTables(service.graph, out);
    else for await (const piece of exportJson(service.graph)) await print(piece);
  } finally {
    await close();
  }
}

/** Writes both files under other names first, so that a failure leaves no half of a table. */
async function writeTables(graph: Graph, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const files = new Map<CsvLine['file'], WriteStream>();
  for (const name of ['nodes.csv', 'edges.csv'] as const) files.set(name, createWriteStream(join(folder, `${name}.part`)));
  for await (const { file, line } of exportCsv(graph)) {
    const stream = files.get(file);
    if (stream && !stream.write(line)) await once(stream, 'drain');
  }
  for (const [name, stream] of files) {
    stream.end();
    await finished(stream);
    renameSync(join(folder, `${name}.part`), join(folder, name));
    say(`Wrote ${join(folder, name)}`);
  }
}
