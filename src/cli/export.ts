import { createWriteStream, mkdirSync, renameSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Command } from 'commander';
import { readConfig, type Config } from '../config.ts';
import { openService } from './open.ts';
import { exportCsv, type CsvLine } from '../service/export/csv.ts';
import type { WholeGraph } from '../service/export/evidence.ts';
import { exportFtm } from '../service/export/ftm.ts';
import { exportGexf } from '../service/export/gexf.ts';
import { exportGraphml } from '../service/export/graphml.ts';
import { exportJson } from '../service/export/json.ts';
import { exportJsonld } from '../service/export/jsonld.ts';
import { toCypher } from '../store/backup/cypher.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { askBackup, askGraph } from './graph-socket.ts';
import { print, say } from './io.ts';
import { readChoice } from './options.ts';
import { findRunningService } from './service-file.ts';

const formats = ['json', 'csv', 'graphml', 'gexf', 'jsonld', 'ftm', 'cypher'] as const;

/** The formats that are one document, read from the graph in domain terms. */
const documents = { json: exportJson, graphml: exportGraphml, gexf: exportGexf, jsonld: exportJsonld, ftm: exportFtm } as const;

interface Options {
  readonly format: (typeof formats)[number];
  readonly out?: string;
}

export function add(program: Command): void {
  program
    .command('export')
    .summary('print the whole graph')
    .description(
      'Prints the whole graph: json; graphml, gexf, jsonld; ftm (FollowTheMoney entities); cypher (one statement a line, all that the store keeps). csv writes nodes.csv and edges.csv. Facts carry the exact words they rest on.',
    )
    .option('--format <format>', formats.join(', '), (given) => readChoice(given, formats), 'json' as const)
    .option('--out <folder>', 'where csv puts its two files')
    .addHelpText('after', '\nExample:\n  onrecord export > graph.json\n  onrecord export --format csv --out tables/')
    .action(async ({ format, out }: Options, command: Command) => {
      if (format === 'csv' && out === undefined) command.error('error: csv is two files, so it needs --out <folder>', { exitCode: 2 });
      await exportGraph(format, out ?? '.');
    });
}

async function exportGraph(format: Options['format'], out: string): Promise<void> {
  const { graph, backup, close } = await openWhole(readConfig(process.env));
  try {
    if (format === 'csv') await writeTables(graph, out);
    else if (format === 'cypher') await backup((row) => print(toCypher(row)));
    else for await (const piece of documents[format](graph)) await print(piece);
  } finally {
    await close();
  }
}

interface Whole {
  readonly graph: WholeGraph;
  readonly backup: GraphStore['backup'];
  readonly close: () => Promise<void>;
}

/** The graph as it is opened here, or as the service hands it over that has it open. */
async function openWhole(config: Config): Promise<Whole> {
  const running = config.neo4j === null ? await findRunningService(config.dataDir) : null;
  if (running) {
    const { dataDir } = config;
    return { graph: askGraph(dataDir), backup: (tell) => askBackup(dataDir, tell), close: () => Promise.resolve() };
  }
  const { store, service, close } = await openService(config);
  return { graph: service.graph, backup: (tell) => store.backup(tell), close };
}

/** Writes both files under other names first, so that a failure leaves no half of a table. */
async function writeTables(graph: WholeGraph, folder: string): Promise<void> {
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
