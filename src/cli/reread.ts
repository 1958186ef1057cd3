import type { Command } from 'commander';
import { readGlobalId } from '../api/ids.ts';
import { readConfig } from '../config.ts';
import { Conflict } from '../domain/errors.ts';
import type { NodeId } from '../domain/id.ts';
import { openArticles } from './access.ts';
import { readHere, startReader } from './extraction-pool.ts';
import { print, say, toErrorLine } from './io.ts';
import { readWorkers } from './options.ts';
import { Progress } from './progress.ts';
import { findRunningService } from './service-file.ts';

const AHEAD_PER_WORKER = 2;

export function add(program: Command): void {
  program
    .command('reread')
    .summary('read stored articles again with this version')
    .description(
      "Reads articles of the graph once more, from the text it keeps, so that what this version knows better takes the place of what an earlier one read. People's judgements stand. All articles when none is named. One line per article on standard output: reread, unchanged when it was revised meanwhile, or failed; its id, and how many statements it has now.",
    )
    .argument('[article...]', 'ids, as ingest prints them or as the API gives them')
    .option('--workers <number>', 'threads that read articles', readWorkers, 1)
    .addHelpText('after', '\nExample:\n  onrecord reread --workers 2')
    .action(reread);
}

async function reread(given: readonly string[], { workers }: { readonly workers: number }): Promise<void> {
  const config = readConfig(process.env);
  const running = config.neo4j === null ? await findRunningService(config.dataDir) : null;
  if (running) throw new Conflict(`The service at ${running.url} has this graph open: stop it, then read again.`, { service: running.url });
  const named = given.map(toArticle);
  const reader = workers === 1 ? readHere : startReader(workers);
  const graph = await openArticles(config, (article) => reader.extract(article));
  const progress = new Progress(named.length > 0 ? named.length : await graph.count());
  const started = Date.now();
  const counts = { reread: 0, unchanged: 0, failed: 0 };
  try {
    for await (const { name, ingested } of graph.rereadMany(
      named.length > 0 ? each(named) : graph.articles(),
      workers * AHEAD_PER_WORKER,
    )) {
      const failed = ingested instanceof Error;
      const word = failed ? 'failed' : ingested.status === 'unchanged' ? 'unchanged' : 'reread';
      counts[word] += 1;
      progress.clear();
      const line = failed ? [word, name, toErrorLine(ingested)] : [word, name, `${ingested.statements} statements`, ingested.title];
      await print(`${line.join('\t')}\n`);
      progress.advance();
    }
  } finally {
    progress.clear();
    await Promise.all([graph.close(), reader.close()]);
    say(
      `${counts.reread} reread, ${counts.unchanged} unchanged, ${counts.failed} failed in ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  }
  if (counts.failed > 0) process.exitCode = 1;
}

/** The graph's own id, or an id of the API read to what it stands for. Throws InvalidInput. */
function toArticle(given: string): NodeId {
  return /^[\w-]{22}$/.test(given) ? (given as NodeId) : readGlobalId(given, 'article', ['Article']).id;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}
