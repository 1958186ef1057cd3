import type { Command } from 'commander';
import { readGlobalId } from '../api/ids.ts';
import { readConfig } from '../config.ts';
import { InvalidInput } from '../domain/errors.ts';
import { openAccess } from './access.ts';
import { print } from './io.ts';

export function add(program: Command): void {
  program
    .command('retract')
    .summary('take an article out of the graph')
    .description('Takes an article away, and what only it supported. What other articles support stays.')
    .argument('<article>', 'its URL, or its id as ingest prints it or as the API gives it')
    .addHelpText('after', '\nExample:\n  onrecord retract https://example.com/politics/bridge-toll')
    .action(retract);
}

async function retract(article: string): Promise<void> {
  const named = nameArticle(article);
  const graph = await openAccess(readConfig(process.env));
  try {
    await print(`retracted\t${await graph.retract(named)}\n`);
  } finally {
    await graph.close();
  }
}

/** An address or the graph's own id; an id of the API is read to what it stands for. */
function nameArticle(given: string): string {
  if (URL.canParse(given) || /^[\w-]{22}$/.test(given)) return given;
  try {
    return readGlobalId(given, 'article', ['Article']).id;
  } catch {
    throw new InvalidInput('BAD_USER_INPUT', `“${given.slice(0, 80)}” is neither a URL nor an id of an article.`);
  }
}
