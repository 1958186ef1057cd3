import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { readTokens } from '../../src/text/tokens.ts';

const words = (text: string): string[] => readTokens(text).map(({ start, end }) => text.slice(start, end));

describe('tokens as the treebanks cut them', () => {
  test.each([
    ["Ada Vane said she doesn't know.", "Ada|Vane|said|she|does|n't|know|."],
    [
      'We can’t and won’t leave, they’ve said; I’m sure it’s Ruth’s.',
      'We|ca|n’t|and|wo|n’t|leave|,|they|’ve|said|;|I|’m|sure|it|’s|Ruth|’s|.',
    ],
    ['You cannot hold the Holts’ seat', 'You|can|not|hold|the|Holts|’|seat'],
    [
      'Gov. Ada M. Vane of the U.S. met Mr. Holt at 5:30 p.m. on Sept. 3.',
      'Gov.|Ada|M.|Vane|of|the|U.S.|met|Mr.|Holt|at|5:30|p.m.|on|Sept.|3|.',
    ],
    [
      'a U.S.-led, well-known, non-profit group’s re-elected co-chair',
      'a|U.S.|-|led|,|well|-|known|,|non-profit|group|’s|re-elected|co-chair',
    ],
    ['It cost $5.4m, or €1,200 (12%), in 2015-16 ...', 'It|cost|$|5.4|m|,|or|€|1,200|(|12|%|)|,|in|2015|-|16|...'],
    ['Call 555-0199 or +1 800-555-0199 by 2026-01-26.', 'Call|555-0199|or|+|1|800-555-0199|by|2026-01-26|.'],
    [
      'See https://westland.example/a?b=(c). Write to ada@vane.example, or @adavane #vote',
      'See|https://westland.example/a?b=(c|)|.|Write|to|ada@vane.example|,|or|@adavane|#vote',
    ],
    ['"No," said O’Hara — “yes”--\'no\'', '"|No|,|"|said|O’Hara|—|“|yes|”|--|\'|no|\''],
    ['• First\n- second\n1. third', '•|First|-|second|1|.|third'],
    ['AT&T and R&D, and/or Plan B. Then westland.com fell', 'AT&T|and|R&D|,|and|/|or|Plan|B|.|Then|westland.com|fell'],
    ['No. 4 said no. No. The Mass. governor left Mass. He wept.', 'No.|4|said|no|.|No|.|The|Mass.|governor|left|Mass|.|He|wept|.'],
    ['السيدة فاين 👩‍👩‍👧 e\u0301te\u0301', 'السيدة|فاين|👩‍👩‍👧|e\u0301te\u0301'],
  ])('%s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });
});

/** What is left of a text when its tokens are taken out; throws nothing, so that a lost offset shows as a letter. */
function gapsOf(text: string): string {
  let at = 0;
  let gaps = '';
  for (const { start, end } of readTokens(text)) {
    gaps += text.slice(at, start);
    at = end;
  }
  return gaps + text.slice(at);
}

test('tokens are in order, never empty, and only space and invisible characters lie between them, whatever the text', () => {
  const anything = oneof(
    string({ unit: 'binary', maxLength: 200 }),
    string({ unit: 'grapheme', maxLength: 200 }),
    array(constantFrom('\ud800', '\udfff', '\u200d', '\u0301', ' ', '.', "'", '’', 'a', '-')).map((marks) => marks.join('')),
    array(constantFrom('U.S.', "n't", '-', 'http://', 'a@b.', '’s', ' ', '\n', '...', 'Mr.', '\u05d0', '\ud83d', '$5m', 'Ph.D'), {
      maxLength: 40,
    }).map((parts) => parts.join('')),
  );
  assert(
    property(anything, (text) => {
      const tokens = readTokens(text);
      expect(tokens.filter((token, i) => token.end <= token.start || token.start < (tokens[i - 1]?.end ?? 0))).toEqual([]);
      expect(gapsOf(text).replace(/[\s\p{Cc}\p{Cf}]/gu, '')).toBe('');
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['one letter', 'a'],
  ['initials', 'a.'],
  ['an address', 'a@a.'],
  ['hyphens', 'a-1'],
  ['apostrophes', "n't'"],
  ['marks', '\u0301'],
  ['slashes', 'www.a/'],
])('a megabyte of %s in one line is read whole', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  expect(gapsOf(text)).toBe('');
});

test('a part is read with offsets of the whole text', () => {
  expect(readTokens('Ada Vane spoke', 4, 8)).toEqual([{ start: 4, end: 8 }]);
});
