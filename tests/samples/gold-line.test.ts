import { expect, test } from '@jest/globals';
import { answerSheet } from '../../scripts/samples/answer-sheet.ts';
import { toGoldLine } from '../../scripts/samples/gold-line.ts';

test('a sample becomes a line of gold with offsets into the stored text', () => {
  const article = {
    title: 'Toll',
    text: 'Gov. Ada Vane said it was late.',
    outlet: 'The Westland Courier',
    byline: 'Lydia Marsh',
    language: 'en' as const,
  };
  const sheet = answerSheet.parse({
    article: '01-toll',
    people: [{ name: 'Ada Vane', forms: ['Ada Vane'], offices: [{ office: 'Governor of Westland', title: { words: 'Gov.' } }] }],
    statements: [
      {
        id: 1,
        kind: 'INDIRECT',
        segments: [{ words: 'it was late' }],
        cue: [{ words: 'said' }],
        speaker: 'Ada Vane',
        mention: { words: 'Ada Vane' },
        speakerForm: 'NAME',
      },
    ],
  });
  expect(toGoldLine({ id: '01-toll', article, sheet })).toEqual({
    id: '01-toll',
    title: 'Toll',
    publisher: 'The Westland Courier',
    text: 'Toll\n\nGov. Ada Vane said it was late.',
    gold: {
      layers: ['quotes', 'entities', 'relations'],
      entityTypes: ['PER', 'ORG', 'LOC', 'FAC'],
      quotes: [
        {
          start: 25,
          end: 36,
          text: 'it was late',
          kind: 'indirect',
          core: true,
          parts: [{ start: 25, end: 36 }],
          speakerRef: 'name',
          speakerCanonical: 'Ada Vane',
          cueStart: 20,
          cueEnd: 24,
          speakerStart: 11,
          speakerEnd: 19,
          speakerText: 'Ada Vane',
        },
      ],
      entities: [{ start: 11, end: 19, name: 'Ada Vane', type: 'PER', text: 'Ada Vane', cluster: 'PER:Ada Vane' }],
      relations: [{ type: 'per:title', subj: { start: 11, end: 19, text: 'Ada Vane' }, obj: { start: 6, end: 10, text: 'Gov.' } }],
    },
  });
});
