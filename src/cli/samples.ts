import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { ArticleRecord } from '../article/record.ts';
import { readConfig } from '../config.ts';
import { loadSamples, removeSamples } from '../service/samples.ts';
import type { Ingested } from '../service/service.ts';
import { openAccess } from './access.ts';
import { readInputs } from './input.ts';
import { print, say } from './io.ts';

const folder = fileURLToPath(new URL('../../samples/articles/', import.meta.url));

export function add(program: Command): void {
  const samples = program
    .command('samples')
    .summary('load or remove the sample articles')
    .description('The sample articles are invented news of an invented state, for trying things.')
    .addHelpText('after', '\nExample:\n  onrecord samples load');
  samples.command('load').description('Puts the sample articles into an empty graph.').action(load);
  samples.command('remove').description('Takes the sample articles away and leaves all others.').action(remove);
}

/** The records of the sample articles, in the order of their files. */
export async function readSamples(): Promise<readonly ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  for await (const reading of readInputs([folder], 'auto')) {
    if ('error' in reading) throw reading.error;
    records.push(reading.record);
  }
  return records;
}

/** How many sample articles were loaded: one that another revises is one with it. */
export function describeLoaded(loaded: readonly Ingested[]): string {
  const revised = loaded.filter(({ status }) => status === 'revised').length;
  const articles = new Set(loaded.map(({ article }) => article)).size;
  return `${articles} sample articles${revised === 0 ? '' : ` (${revised === 1 ? 'one' : revised} revised)`}`;
}

async function load(): Promise<void> {
  const graph = await openAccess(readConfig(process.env));
  try {
    const loaded = await loadSamples(graph, await readSamples());
    await print(
      loaded
        .map(({ status, article, statements, title }) => `${[status, article, `${statements} statements`, title].join('\t')}\n`)
        .join(''),
    );
    say(`Loaded ${describeLoaded(loaded)}`);
  } finally {
    await graph.close();
  }
}

async function remove(): Promise<void> {
  const graph = await openAccess(readConfig(process.env));
  try {
    await print(`removed\t${await removeSamples(graph, await readSamples())} sample articles\n`);
  } finally {
    await graph.close();
  }
}
