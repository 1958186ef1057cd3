import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Engine } from './engine.ts';
import { cypherFolder, defineQuery, type Query } from './query.ts';

/** One step of the schema: a statement that an engine runs once, and that may be run again. */
export interface Migration {
  readonly id: string;
  readonly text: string;
}

const id = z.object({ id: z.string() });

/** The steps that a database has behind it. */
export const migrationsDone = defineQuery('read/migrations-done', { params: z.object({}), row: id });

export const recordMigration: Query<{ id: string }, never> = defineQuery('write/record-migration', { params: id, row: z.never() });

/** The steps of an engine, in order: `cypher/schema/NNN-name.ENGINE.cypher`. */
export function migrationsOf(engine: Engine['name']): readonly Migration[] {
  const folder = new URL('schema/', cypherFolder);
  const ending = `.${engine}.cypher`;
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ id: file.slice(0, -ending.length), text: readFileSync(new URL(file, folder), 'utf8') }));
}

/** How far the schema of this program is: the number of its last step, of either engine. */
export const schemaVersion = Math.max(
  ...(['neo4j', 'embedded'] as const).flatMap(migrationsOf).map((migration) => Number.parseInt(migration.id, 10)),
);

/** Runs the steps that are not done yet, each recorded as soon as it is; the names of those that were new. */
export async function migrate(
  engine: Pick<Engine, 'name' | 'read' | 'write'>,
  run: (text: string) => Promise<void>,
): Promise<readonly string[]> {
  const done = new Set((await engine.read(migrationsDone, {})).map((row) => row.id));
  const pending = migrationsOf(engine.name).filter((migration) => !done.has(migration.id));
  for (const migration of pending) {
    await run(migration.text);
    await engine.write((write) => write(recordMigration, { id: migration.id }));
  }
  return pending.map((migration) => migration.id);
}
