import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { findExcess } from '../../src/api/structure.ts';
import { operations, schema } from './operations.ts';
import { findTypeErrors } from './type-check.ts';

const named = operations.map(({ operation, text }) => [operation, text] as const);

describe('what the page asks', () => {
  test.each(named)('%s is valid by the schema', (_, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  test.each(named)('%s keeps the bounds of the service', (_, text) => {
    expect(findExcess(parse(text))).toBeNull();
  });

  test('every file that defines an operation is checked here', () => {
    const folder = join(import.meta.dirname, '../../src/playground/queries');
    const defining = readdirSync(folder).filter((file) => readFileSync(join(folder, file), 'utf8').includes('= defineOperation<'));
    expect(defining.sort()).toEqual([...new Set(operations.map(({ module }) => `${module}.ts`))].sort());
  });

  test('each has a name of its own', () => expect(new Set(operations.map(({ operation }) => operation)).size).toBe(operations.length));

  test('the types written by hand are those that the schema gives', () => expect(findTypeErrors(schema, operations)).toEqual([]));

  test('a type that promises more than the schema is found', () => {
    const newest = operations.find(({ operation }) => operation === 'Newest')!;
    const poorer = { ...newest, text: newest.text.replace('outlet', '') };
    expect(findTypeErrors(schema, [poorer]).join()).toMatch(/outlet/);
  });
});
