import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig, type Config } from '../config.ts';
import { writeBackup } from './backup-file.ts';
import { askBackup } from './graph-socket.ts';
import { print } from './io.ts';
import { openService } from './open.ts';
import { findRunningService } from './service-file.ts';

export function add(program: Command): void {
  program
    .command('backup')
    .summary('write the whole graph into a file')
    .description(
      'Writes all that the graph keeps into one zipped file with a checksum, through the service that has it open when one has. restore puts it into either engine.',
    )
    .argument('<file>', 'where to; a file of that name is replaced when the backup is whole')
    .addHelpText('after', '\nExample:\n  onrecord backup graph-2026-01-26.backup')
    .action(async (file: string) => {
      const rows = await backUp(readConfig(process.env), resolve(file));
      await print(`backup\t${rows} rows\t${file}\n`);
    });
}

async function backUp(config: Config, path: string): Promise<number> {
  const running = config.neo4j === null ? await findRunningService(config.dataDir) : null;
  if (running) return writeBackup(path, (tell) => askBackup(config.dataDir, tell));
  const { store, close } = await openService(config);
  try {
    return await writeBackup(path, (tell) => store.backup(tell));
  } finally {
    await close();
  }
}
