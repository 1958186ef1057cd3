import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { makeService } from '../main.ts';
import { print, say } from './io.ts';

export function add(program: Command): void {
  program
    .command('migrate')
    .summary('bring constraints and indexes up to date')
    .description(
      'Brings the constraints and indexes of the database, and what older versions stored in it, up to date and prints the steps that were new. Running it again changes nothing.',
    )
    .addHelpText('after', '\nExample:\n  NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_PASSWORD=... onrecord migrate')
    .action(migrate);
}

async function migrate(): Promise<void> {
  const { store, close } = makeService(readConfig(process.env));
  try {
    const steps = await store.migrate();
    await print(steps.map((step) => `${step}\n`).join(''));
    say(steps.length === 0 ? `The ${store.engine} graph is up to date` : `${steps.length} steps done on the ${store.engine} graph`);
  } finally {
    await close();
  }
}
