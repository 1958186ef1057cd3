import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import * as around from '../../src/playground/queries/around.ts';
import * as article from '../../src/playground/queries/article.ts';
import * as detail from '../../src/playground/queries/detail.ts';
import * as edge from '../../src/playground/queries/edge.ts';
import * as newest from '../../src/playground/queries/newest.ts';
import * as review from '../../src/playground/queries/review.ts';
import * as said from '../../src/playground/queries/said.ts';
import * as search from '../../src/playground/queries/search.ts';
import * as spoken from '../../src/playground/queries/spoke-about.ts';
import * as ties from '../../src/playground/queries/ties.ts';

/** The schema as it is printed and committed. */
export const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));

const modules = { around, article, detail, edge, newest, review, said, search, 'spoke-about': spoken, ties };

/** Everything the page asks: where it is exported, and its text. */
export const operations = Object.entries(modules).flatMap(([module, exports]) =>
  Object.entries(exports).flatMap(([name, value]) =>
    typeof value === 'object' && 'text' in value ? [{ module, name, operation: value.name, text: value.text }] : [],
  ),
);
