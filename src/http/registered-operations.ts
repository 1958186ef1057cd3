import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GraphQLError, parse, validate } from 'graphql';
import { z } from 'zod';
import { schema } from '../api/schema.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { KnownOperation } from './operations.ts';

/** As schema/operations.json; the hash may be left out. */
const manifest = z.array(z.object({ name: z.string().min(1), text: z.string(), sha256: z.string().optional() }));
type Given = z.output<typeof manifest>[number];

/**
 * The operations that an operator registers: a folder of .graphql files, each named after its file, or a manifest. Their
 * names begin with `own/`. Throws INVALID_CONFIGURATION, with all that is wrong, unless the schema can answer each.
 */
export function readRegistered(path: string): readonly KnownOperation[] {
  const given = readGiven(path);
  const problems = given.flatMap(({ name, text, sha256 }, index) => {
    const twice = given.findIndex((other) => other.name === name) !== index ? ['the name stands twice'] : [];
    const wrong = sha256 !== undefined && sha256.toLowerCase() !== hashOf(text) ? [`its sha256 is ${hashOf(text)}`] : [];
    return [...twice, ...wrong, ...faultsOf(text)].map((problem) => `${name}: ${problem}`);
  });
  if (given.length === 0) problems.push('there is no operation in it');
  if (problems.length > 0) refuse(path, problems);
  return given.map(({ name, text }) => ({ name: `own/${name}`, sha256: hashOf(text), text }));
}

function readGiven(path: string): readonly Given[] {
  try {
    if (!statSync(path).isDirectory()) return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
    const files = readdirSync(path).filter((file) => file.endsWith('.graphql'));
    return files.sort().map((file) => ({ name: basename(file, '.graphql'), text: readFileSync(join(path, file), 'utf8') }));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      return refuse(path, ['a manifest is JSON like schema/operations.json: [{"name": "...", "text": "query ...", "sha256": "..."}]']);
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return refuse(path, [code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read: ${code}`]);
  }
}

/** Why the schema cannot answer a text. */
function faultsOf(text: string): readonly string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => message.replace(/\.$/, ''));
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message.replace(/\.$/, '')];
    throw error;
  }
}

function refuse(path: string, problems: readonly string[]): never {
  throw new InvalidInput('INVALID_CONFIGURATION', `KNOWN_OPERATIONS=${path}: ${problems.join('; ')}.`, { problems });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
