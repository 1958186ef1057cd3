import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { commandOperations } from '../src/cli/remote.ts';

/** An operation of the manifest: a name of its own, and its text by whose SHA-256 callers may name it. */
interface Known {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/**
 * Prints the manifest of all operations that this project asks itself: of schema/examples, of the page and of the command
 * line. `--check` only compares.
 */
async function printOperations(): Promise<string> {
  const known = [...readExamples(), ...(await readPage()), ...Object.entries(commandOperations).map(toKnown('command/'))];
  return `${JSON.stringify(known, null, 2)}\n`;
}

function readExamples(): readonly Known[] {
  const folder = new URL('../schema/examples/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => toKnown('')([toName(file), readFileSync(new URL(file, folder), 'utf8')]));
}

async function readPage(): Promise<readonly Known[]> {
  const folder = new URL('../src/playground/queries/', import.meta.url);
  const modules = await Promise.all(
    readdirSync(folder)
      .sort()
      .map(async (file) => (await import(new URL(file, folder).href)) as Readonly<Record<string, unknown>>),
  );
  return modules.flatMap((exports) =>
    Object.values(exports)
      .filter(isOperation)
      .map(({ name, text }) => toKnown('page/')([name, text])),
  );
}

function isOperation(value: unknown): value is { readonly name: string; readonly text: string } {
  return typeof value === 'object' && value !== null && 'name' in value && 'text' in value;
}

/** `newest-statements.graphql` holds NewestStatements. */
function toName(file: string): string {
  return file.replace('.graphql', '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function toKnown(prefix: string): (entry: readonly [string, string]) => Known {
  return ([name, text]) => ({ name: `${prefix}${name}`, sha256: createHash('sha256').update(text).digest('hex'), text });
}

const file = new URL('../schema/operations.json', import.meta.url);
const printed = await printOperations();
if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (readFileSync(file, 'utf8') !== printed) throw new Error('schema/operations.json is not what scripts/print-operations.ts prints');
