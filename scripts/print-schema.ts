// Writes schema/schema.graphql; with --check says what is new in the code and missing there, and fails.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { schema, sdl } from '../src/api/schema.ts';

const file = join(import.meta.dirname, '../schema/schema.graphql');

if (process.argv.includes('--check')) {
  const kept = readFileSync(file, 'utf8');
  if (kept !== sdl) {
    const before = buildSchema(kept);
    for (const { description } of findBreakingChanges(before, schema)) process.stderr.write(`breaking: ${description}\n`);
    for (const { description } of findDangerousChanges(before, schema)) process.stderr.write(`dangerous: ${description}\n`);
    process.stderr.write('schema/schema.graphql is not what the code says: run npx tsx scripts/print-schema.ts and commit it.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, sdl);
  process.stderr.write(`Wrote ${file}\n`);
}
