import { expect, test } from '@jest/globals';
import { shapeOf } from '../../../src/text/model/shape.ts';

test.each([
  ['said', 1],
  ['Vane', 2],
  ['NATO', 3],
  ['A', 4],
  ['McHolt', 5],
  ['1,200', 6],
  ['5th', 7],
  ['—', 8],
  ['東京', 9],
  ['U.S.', 10],
  ['A.', 4],
  ['Écoles', 2],
])('%s', (word, expected) => {
  expect(shapeOf(word)).toBe(expected);
});
