import { expect, test } from '@jest/globals';
import { readNames } from '../../../src/text/model/names.ts';

test('names are runs of a B tag with its I tags, as sure as their least certain word', () => {
  const name = ['B-PER', 'I-PER', 'B-PER', 'O', 'B-ORG', 'I-ORG', 'I-ORG'];
  expect(readNames({ name, nameConfidence: [0.9, 0.8, 0.7, 1, 0.6, 0.5, 0.9] })).toEqual([
    { first: 0, last: 2, type: 'PER', confidence: 0.8 },
    { first: 2, last: 3, type: 'PER', confidence: 0.7 },
    { first: 4, last: 7, type: 'ORG', confidence: 0.5 },
  ]);
});
