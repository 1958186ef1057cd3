import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Engine } from './engine.ts';
import { fillOutletKeys } from './outlet-keys.ts';
import { cypherFolder, defineQuery, type Query } from './query.ts';

type Writer = Pick<Engine, 'name' | 'read' | 'write'>;

/** One step of the schema, which an engine runs once, and which may be run again: a statement, or more than one can do. */
export interface Migration {
  readonly id: string;
  readonly step: string | ((engine: Writer) => Promise<void>);
}

const fills: readonly Migration[] = [{ id: '040-outlet-keys', step: fillOutletKeys }];

const id = z.object({ id: z.string() });

/** The steps that a database has behind it. */
export const migrationsDone = defineQuery('read/migrations-done', { params: z.object({}), row: id });

export const recordMigration: Query<{ id: string }, never> = defineQuery('write/record-migration', { params: id, row: z.never() });

/** The steps of an engine, in order: `cypher/schema/NNN-name.ENGINE.cypher`, and what fills a stored graph. */
export function migrationsOf(engine: Engine['name']): readonly Migration[] {
  const folder = new URL('schema/', cypherFolder);
  const ending = `.${engine}.cypher`;
  const statements = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ id: file.slice(0, -ending.length), step: readFileSync(new URL(file, folder), 'utf8') }));
  return [...statements, ...fills].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How far the schema of this program is: the number of its last step, of either engine. */
export const schemaVersion = Math.max(
  ...(['neo4j', 'embedded'] as const).flatMap(migrationsOf).map((migration) => Number.parseInt(migration.id, 10)),
);

/** Runs the steps that are not done yet, each recorded as soon as it is; the names of those that were new. */
export async function migrate(engine: Writer, run: (text: string) => Promise<void>): Promise<readonly string[]> {
  const done = new Set((await engine.read(migrationsDone, {})).map((row) => row.id));
  const pending = migrationsOf(engine.name).filter((migration) => !done.has(migration.id));
  for (const migration of pending) {
    await (typeof migration.step === 'string' ? run(migration.step) : migration.step(engine));
    await engine.write((write) => write(recordMigration, { id: migration.id }));
  }
  return pending.map((migration) => migration.id);
}
