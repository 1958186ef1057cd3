import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, nat, property } from 'fast-check';
import { LONGEST_SENTENCE, readSentences } from '../../src/text/sentences.ts';
import { readTokens } from '../../src/text/tokens.ts';

function sentencesOf(text: string, breaks: readonly number[] = []): string[] {
  const tokens = readTokens(text);
  return readSentences(text, tokens, breaks).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}

describe('where sentences end', () => {
  test.each([
    ['Ada Vane spoke. Ruth Holt left.', ['Ada Vane spoke.', 'Ruth Holt left.']],
    ['“We won.” She smiled. "Did we?" he asked.', ['“We won.”', 'She smiled.', '"Did we?" he asked.']],
    ['She left the U.S. The U.S. Senate met at 5 p.m. Holt spoke.', ['She left the U.S.', 'The U.S. Senate met at 5 p.m. Holt spoke.']],
    ['Mr. A. B. Holt Jr. and Vane Inc. sued. It failed.', ['Mr. A. B. Holt Jr. and Vane Inc. sued.', 'It failed.']],
    ['Well ... no. He hired Vane Corp. In May it closed.', ['Well ... no.', 'He hired Vane Corp.', 'In May it closed.']],
    [
      'A headline without a stop\nThe story (see e.g. The Westland Post) begins.',
      ['A headline without a stop', 'The story (see e.g. The Westland Post) begins.'],
    ],
    ['It cost 5.5 million.[12] The rest is lost.', ['It cost 5.5 million.[12]', 'The rest is lost.']],
    ['Why?! “Because,” said Vane. (She knew.) Then: no.', ['Why?!', '“Because,” said Vane.', '(She knew.)', 'Then: no.']],
    ['• Taxes rise\n• Fees fall', ['• Taxes rise', '• Fees fall']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

test('a break given by the caller ends a sentence', () => {
  expect(sentencesOf('Vane wins seat Ruth Holt lost it', [15])).toEqual(['Vane wins seat', 'Ruth Holt lost it']);
});

test('sentences cover every token once, in order, none too long, whatever the text', () => {
  const text = array(constantFrom('Ada', '.', '”', '“', ' ', '\n', 'U.S.', '...', ')', 'the', 'Inc.', '!', '\ud83d', '[1]'), {
    maxLength: 400,
  }).map((parts) => parts.join(''));
  assert(
    property(text, array(nat(400), { maxLength: 5 }), (input, breaks) => {
      const tokens = readTokens(input);
      const ranges = readSentences(input, tokens, breaks);
      const indexes = ranges.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k));
      expect(indexes).toEqual(tokens.map((_, i) => i));
      expect(ranges.filter(({ first, last }) => last - first > LONGEST_SENTENCE)).toEqual([]);
    }),
  );
});
