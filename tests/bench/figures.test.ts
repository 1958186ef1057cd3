import { describe, expect, test } from '@jest/globals';
import { atMost, percentile, toTable } from '../../scripts/bench/figures.ts';

describe('figures', () => {
  test.each([
    ['the middle of an odd number', [3, 1, 2], 0.5, 2],
    ['the lower middle of an even number', [4, 1, 3, 2], 0.5, 2],
    ['the last but rarest', Array.from({ length: 100 }, (_, index) => index + 1), 0.99, 99],
    ['the only one', [7], 0.95, 7],
  ])('%s', (_, values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  test('nothing measured is no figure', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });

  test('a budget is met up to its limit, and said not to be met above', () => {
    expect(
      toTable([atMost('page 9', 1.2, 1.2, ' times'), atMost('start', 3.004, 3, ' s', ' of a file'), { name: 'rate', measured: '5/s' }]),
    ).toBe(
      [
        '| figure | measured | budget |  |',
        '| --- | --- | --- | --- |',
        '| page 9 | 1.20 times | at most 1.2 times | met |',
        '| start | 3.00 s of a file | at most 3 s | **not met** |',
        '| rate | 5/s |  |  |',
        '',
      ].join('\n'),
    );
  });
});
