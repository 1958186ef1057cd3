import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { sdl } from '../../src/api/schema.ts';
import { shapesOf } from '../../scripts/bench/shapes.ts';

const shapes = shapesOf(200);

test('every shape is another text, and valid', () => {
  const schema = buildSchema(sdl);
  expect(new Set(shapes).size).toBe(200);
  expect(shapes.filter((shape) => validate(schema, parse(shape)).length > 0)).toEqual([]);
});
