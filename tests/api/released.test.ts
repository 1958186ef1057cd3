import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, findBreakingChanges } from 'graphql';
import { sdl } from '../../src/api/schema.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../schema', file), 'utf8');
const broken = (before: string, after: string) =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description);

test('nothing is taken away that the last release had: see "Promises" in docs/api.md', () => {
  expect(broken(read('released.graphql'), sdl)).toEqual([]);
});

test('a field that is gone would be seen', () => {
  const less = sdl.replace(/^ {2}caption: String!$/gm, '  called: String!');
  expect(broken(sdl, less)).toEqual(expect.arrayContaining(['Person.caption was removed.', 'GraphNode.caption was removed.']));
});
