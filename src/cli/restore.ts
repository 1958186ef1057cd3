import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig, type Config } from '../config.ts';
import { openBackup } from './backup-file.ts';
import { askRestore } from './graph-socket.ts';
import { print } from './io.ts';
import { openService } from './open.ts';
import { findRunningService } from './service-file.ts';

export function add(program: Command): void {
  program
    .command('restore')
    .summary('put a backup into an empty graph')
    .description(
      'Puts what backup wrote into an empty graph of either engine. The file is looked through first: of one that is damaged nothing is written. On Neo4j a restore that was broken off goes on when it is run again.',
    )
    .argument('<file>', 'a file that backup wrote')
    .option('--replace', 'put it in the place of all that the graph holds', false)
    .addHelpText('after', '\nExample:\n  NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_PASSWORD=... onrecord restore graph-2026-01-26.backup')
    .action(async (file: string, options: { readonly replace: boolean }) => {
      const rows = await restoreFile(readConfig(process.env), resolve(file), options);
      await print(`restored\t${rows} rows\t${file}\n`);
    });
}

async function restoreFile(config: Config, path: string, options: { readonly replace: boolean }): Promise<number> {
  const backup = await openBackup(path);
  const running = config.neo4j === null ? await findRunningService(config.dataDir) : null;
  if (running) return askRestore(config.dataDir, path, options);
  const { store, close } = await openService(config);
  try {
    return await store.restore(backup, options);
  } finally {
    await close();
  }
}
