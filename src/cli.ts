#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { endQuietlyWhenUnread, say, toErrorLine } from './cli/io.ts';

const FAILED = 1;
const USAGE = 2;

/** The commands in the order of the help. Only the one that is asked for is loaded: the rest would double the time to start. */
const commands = {
  extract: () => import('./cli/extract.ts'),
  ingest: () => import('./cli/ingest.ts'),
  predict: () => import('./cli/predict.ts'),
  reread: () => import('./cli/reread.ts'),
  retract: () => import('./cli/retract.ts'),
  samples: () => import('./cli/samples.ts'),
  export: () => import('./cli/export.ts'),
  backup: () => import('./cli/backup.ts'),
  restore: () => import('./cli/restore.ts'),
  serve: () => import('./cli/serve.ts'),
  migrate: () => import('./cli/migrate.ts'),
  doctor: () => import('./cli/doctor.ts'),
} as const;

const program = new Command('onrecord')
  .description('Who said what, as what, to whom, about whom, where and when: news articles as a typed graph.')
  .version(readVersion(), '--version', 'print the version')
  .configureOutput({ outputError: (message, write) => write(toUsageLine(message)) })
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 wrong usage. Data goes to standard output, everything else to standard error.');

const asked = Object.entries(commands).filter(([name]) => name === process.argv[2]);
for (const [, load] of asked.length > 0 ? asked : Object.entries(commands)) (await load()).add(program);

endQuietlyWhenUnread();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  else {
    say(toErrorLine(error));
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) say(error.stack ?? '');
    // At once: standard input may still be open.
    process.exit(FAILED);
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return version;
}

/** One line, as every failure is one. */
function toUsageLine(message: string): string {
  return `USAGE: ${message
    .replace(/^error: /, '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')} (--help shows how)\n`;
}
