import { expect, test } from '@jest/globals';
import { toSegments } from '../../src/api/statement.ts';
import type { NodeId } from '../../src/domain/id.ts';

test.each<readonly [string, readonly number[], readonly number[], readonly (readonly [number, number, boolean])[]]>([
  ['quoted whole', [10, 20], [10, 20], [[10, 20, true]]],
  ['not quoted', [10, 20], [], [[10, 20, false]]],
  [
    'a quotation in the middle',
    [10, 30],
    [15, 20],
    [
      [10, 15, false],
      [15, 20, true],
      [20, 30, false],
    ],
  ],
  [
    'a quotation at the end',
    [10, 30],
    [22, 30],
    [
      [10, 22, false],
      [22, 30, true],
    ],
  ],
  [
    'two stretches, one quoted',
    [10, 20, 40, 50],
    [40, 50],
    [
      [10, 20, false],
      [40, 50, true],
    ],
  ],
  [
    'two quotations in one stretch',
    [0, 30],
    [5, 10, 20, 25],
    [
      [0, 5, false],
      [5, 10, true],
      [10, 20, false],
      [20, 25, true],
      [25, 30, false],
    ],
  ],
])('%s', (_, segments, quoted, expected) => {
  const cut = toSegments({ id: 'x' as NodeId, segments, quoted });
  expect(cut.map(({ start, end, quoted: is }) => [start, end, is])).toEqual(expected);
});
