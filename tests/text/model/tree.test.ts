import { expect, test } from '@jest/globals';
import { array, assert, double, integer, property, tuple } from 'fast-check';
import { bestTree, isTree } from '../../../src/text/model/tree.ts';

/** Scores of a graph of n words: any dependent by any head. */
const graphs = integer({ min: 1, max: 4 }).chain((n) =>
  tuple(
    integer({ min: n, max: n }),
    array(double({ min: -20, max: 20, noNaN: true }), { minLength: (n + 1) ** 2, maxLength: (n + 1) ** 2 }),
  ),
);

/** Every way to give n words a head. */
function* headings(n: number, heads: number[] = [0]): Generator<Int32Array> {
  if (heads.length > n) yield Int32Array.from(heads);
  else for (let head = 0; head <= n; head++) if (head !== heads.length) yield* headings(n, [...heads, head]);
}

function total(heads: Int32Array, scores: readonly number[], n: number): number {
  return heads.reduce((sum, head, d) => (d === 0 ? sum : sum + (scores[d * (n + 1) + head] ?? 0)), 0);
}

test('the best tree has one root and no other one-rooted tree scores more', () => {
  assert(
    property(graphs, ([n, scores]) => {
      const tree = bestTree(Float64Array.from(scores), n);
      const best = Math.max(...[...headings(n)].filter(isTree).map((heads) => total(heads, scores, n)));
      expect(isTree(tree)).toBe(true);
      expect(total(tree, scores, n)).toBeCloseTo(best, 6);
    }),
    { numRuns: 300 },
  );
});

test('a long sentence without preferences still becomes one tree', () => {
  expect(isTree(bestTree(new Float32Array(181 * 181), 180))).toBe(true);
});

test.each([
  ['two roots', [0, 0, 0], false],
  ['a cycle', [0, 0, 3, 2], false],
  ['a chain', [0, 2, 3, 0], true],
])('%s', (_, heads, expected) => {
  expect(isTree(Int32Array.from(heads))).toBe(expected);
});
