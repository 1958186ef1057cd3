import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { findExcess } from '../../src/api/structure.ts';
import { aroundOperation, nodesOperation } from '../../src/playground/queries/around.ts';
import { articleOperation, marksOperation } from '../../src/playground/queries/article.ts';
import { detailOperation } from '../../src/playground/queries/detail.ts';
import { edgeOperation, spokenAboutOperation, tenuresBetweenOperation } from '../../src/playground/queries/edge.ts';
import { newestOperation } from '../../src/playground/queries/newest.ts';
import { searchOperation } from '../../src/playground/queries/search.ts';
import { spokenOperation } from '../../src/playground/queries/spoke-about.ts';
import { tiesOperation } from '../../src/playground/queries/ties.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
const operations = [
  articleOperation,
  marksOperation,
  detailOperation,
  edgeOperation,
  spokenAboutOperation,
  tenuresBetweenOperation,
  newestOperation,
  searchOperation,
  spokenOperation,
  aroundOperation,
  nodesOperation,
  tiesOperation,
];

describe('what the page asks', () => {
  test.each(operations.map(({ name, text }) => [name, text]))('%s is valid by the schema', (_, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  test.each(operations.map(({ name, text }) => [name, text]))('%s keeps the bounds of the service', (_, text) => {
    expect(findExcess(parse(text))).toBeNull();
  });
});
