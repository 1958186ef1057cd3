import { defineKind, type NodeOf } from '../kind.ts';

export const tenure = defineKind({
  name: 'Tenure',
  plural: 'Tenures',
  doc: 'One person in one office, with what articles say of when. A missing end does not mean that it goes on.',
  caption: 'title',
  order: 'newest',
  fields: {
    title: { type: 'text', doc: 'The holder and the office, in words.', required: true, fold: 'titled' },
    // Never dropped: a former governor who speaks does not speak as governor.
    status: {
      type: 'choice',
      doc: 'How the office is held in the words of the articles.',
      values: ['HELD', 'ACTING', 'ELECT', 'NOMINEE', 'CANDIDATE', 'FORMER'],
      required: true,
      fold: 'strongest',
    },
    from: { type: 'date', doc: 'When it began, as an article states it.', fold: 'earliest' },
    until: { type: 'date', doc: 'When it ended, as an article states it.', fold: 'latest' },
    attestedFirst: { type: 'date', doc: 'The earliest publication date of an article by which it is held.', fold: 'earliest' },
    attestedLast: { type: 'date', doc: 'The latest publication date of an article by which it is held.', fold: 'latest' },
    endedBefore: {
      type: 'date',
      doc: 'The earliest publication date of an article that calls the holder former: by then it was over.',
      fold: 'earliest',
    },
  },
  look: { hue: 290, glyph: '◐' },
});

export type Tenure = NodeOf<typeof tenure>;
