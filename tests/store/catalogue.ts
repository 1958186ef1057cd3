import { readdirSync } from 'node:fs';
import type { z } from 'zod';
import { cypherFolder, type Query } from '../../src/store/query.ts';

export type AnyQuery = Query<unknown, unknown> & { readonly params: z.ZodObject<Record<string, z.ZodType>>; readonly row: z.ZodType };

/** Every declared statement, found by reading the modules that declare. */
export async function declaredQueries(): Promise<readonly AnyQuery[]> {
  const folder = new URL('../../src/store/queries/', import.meta.url);
  const modules = [...readdirSync(folder).map((file) => new URL(file, folder)), new URL('../../src/store/migrations.ts', import.meta.url)];
  const exported: unknown[] = [];
  // One after another: Jest loads what modules share only once when they do not load at the same time.
  for (const { href } of modules) exported.push(...Object.values((await import(href)) as Record<string, unknown>));
  return exported.flatMap(queriesIn);
}

/** The statement files of a folder under `cypher/`, as names without ending. */
export function cypherFiles(folder: 'read' | 'write' | 'schema'): readonly string[] {
  return readdirSync(new URL(`${folder}/`, cypherFolder))
    .map((file) => `${folder}/${file.replace(/\.cypher$/, '')}`)
    .sort();
}

function queriesIn(value: unknown): readonly AnyQuery[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && 'params' in value && 'row' in value) return [value as AnyQuery];
  return Object.values(value).flatMap(queriesIn);
}
