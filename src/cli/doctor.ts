import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { checksOf, type Check } from './checks.ts';
import { print } from './io.ts';

export function add(program: Command): void {
  program
    .command('doctor')
    .summary('show the configuration and whether everything works')
    .description(
      'Prints every setting with where it came from, and checks that the graph can be opened. Exit code 1 when something does not work; what is marked “warns” works, but wants something done.',
    )
    .addHelpText('after', '\nExample:\n  onrecord doctor')
    .action(doctor);
}

async function doctor(): Promise<void> {
  const config = readConfig(process.env);
  const width = Math.max(...config.settings.map(({ name }) => name.length));
  const lines = config.settings.map(({ name, value, source, doc }) => `${name.padEnd(width)}  ${value || '-'}  (${source}: ${doc})`);
  const checks = await checksOf(config);
  const told = checks.map((check) => `${verdictOf(check)}  ${check.name}: ${check.detail}`);
  await print(`${[...lines, '', ...told].join('\n')}\n`);
  if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
}

function verdictOf({ ok, warns }: Check): string {
  if (!ok) return 'FAILED';
  return warns ? 'warns ' : 'ok    ';
}
