import { expect, test } from '@jest/globals';
import { toPrediction } from '../../src/service/predict.ts';
import { readText } from '../extract/read-text.ts';

const text = 'Mayor Ada Vane said “the toll must go.” She wants a vote.';

test('A prediction has what was said, by whom, with offsets, in the words of the scorer', () => {
  const { quotes, entities, relations } = toPrediction(readText(text));
  expect(
    quotes.map(({ parts, kind, speakerText, speakerCanonical }) => [
      parts.map(({ start, end }) => text.slice(start, end)),
      kind,
      speakerText,
      speakerCanonical,
    ]),
  ).toEqual([[['“the toll must go.”'], 'direct', 'Ada Vane', 'Ada Vane']]);
  expect(entities.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([['Ada Vane', 'PER']]);
  expect(relations).toEqual([{ type: 'per:title', subj: { start: 6, end: 14 }, obj: { start: 0, end: 5 } }]);
});

test('What is only wished is left out unless all is asked for', () => {
  expect(toPrediction(readText(text), true).quotes.map(({ speakerText }) => speakerText)).toEqual(['Ada Vane', 'She']);
});
