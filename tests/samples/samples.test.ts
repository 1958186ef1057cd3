import { expect, test } from '@jest/globals';
import { readSamples } from '../../scripts/samples/read-samples.ts';
import { findSetProblems } from '../../scripts/samples/set-problems.ts';
import { findSheetProblems } from '../../scripts/samples/sheet-problems.ts';

const { samples, problems } = await readSamples('samples');

test('every sample article has an answer sheet of the right shape, and the reverse', () => {
  expect(problems).toEqual([]);
});

test.each(samples)('the sheet of $id fits its article', (sample) => {
  expect(findSheetProblems(sample)).toEqual([]);
});

test('the sheets agree with each other', () => {
  expect(findSetProblems(samples)).toEqual([]);
});
