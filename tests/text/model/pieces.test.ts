import { describe, expect, test } from '@jest/globals';
import { Pieces } from '../../../src/text/model/pieces.ts';

const PIECES = ['', '', '', '', '▁', '▁say', 's', 'ing', '▁Va', 'ne', '▁V', 'a', 'n', 'e', '▁s', 'ay'];
const SCORES = [0, 0, 0, 0, -3, -4, -2, -3, -5, -4, -6, -5, -5, -5, -4, -4];
const pieces = new Pieces({ pieces: PIECES, scores: Float32Array.from(SCORES), unknown: 3 });

describe('the likeliest pieces of a word', () => {
  test.each([
    ['say', '▁say'],
    ['says', '▁say s'],
    ['saying', '▁say ing'],
    ['Vane', '▁Va ne'],
    ['Ｖane', '▁Va ne'],
    ['a', 'a'],
    ['q', '?'],
    ['👩', '?'],
    ['', '▁'],
  ])('%s', (word, expected) => {
    expect(
      pieces
        .cut(word)
        .map((id) => (id === 3 ? '?' : PIECES[id]))
        .join(' '),
    ).toBe(expected);
  });
});

test('a word of a megabyte has twelve pieces', () => {
  expect(pieces.cut('s'.repeat(1_000_000))).toHaveLength(12);
});
