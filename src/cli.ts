#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addDoctor } from './cli/doctor.ts';
import { addExport } from './cli/export.ts';
import { addExtract } from './cli/extract.ts';
import { addIngest } from './cli/ingest.ts';
import { endQuietlyWhenUnread, say, toErrorLine } from './cli/io.ts';
import { addMigrate } from './cli/migrate.ts';
import { addRetract } from './cli/retract.ts';
import { addSamples } from './cli/samples.ts';
import { addServe } from './cli/serve.ts';

const FAILED = 1;
const USAGE = 2;

const program = new Command('onrecord')
  .description('Who said what, as what, to whom, about whom, where and when: news articles as a typed graph.')
  .showHelpAfterError('(--help shows how)')
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 wrong usage. Data goes to standard output, everything else to standard error.');

for (const add of [addExtract, addIngest, addRetract, addSamples, addExport, addServe, addMigrate, addDoctor]) add(program);

endQuietlyWhenUnread();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  else {
    say(toErrorLine(error));
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) say(error.stack ?? '');
    process.exitCode = FAILED;
  }
}
