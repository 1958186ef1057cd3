import { defineKind, type NodeOf } from '../kind.ts';

export const event = defineKind({
  name: 'Event',
  plural: 'Events',
  doc: 'Something that happened or is planned, of a closed list of types. A statement is not an event.',
  caption: 'name',
  order: 'newest',
  fields: {
    name: { type: 'text', doc: 'The type with its main participants, in words.', required: true, searched: true, fold: 'longest' },
    type: {
      type: 'choice',
      doc: 'The closed list of what kinds of events are told.',
      values: [
        'MEETING',
        'CALL',
        'BRIEFING',
        'SPEECH',
        'PUBLICATION',
        'KILLING',
        'DEATH',
        'INJURY',
        'ARREST',
        'CHARGE',
        'TRIAL',
        'RULING',
        'VOTE',
        'LEGISLATION',
        'ORDER',
        'APPOINTMENT',
        'RESIGNATION',
        'ELECTION',
        'PROTEST',
        'ATTACK',
        'STRIKE',
        'AGREEMENT',
        'DISASTER',
      ],
      required: true,
      fold: 'strongest',
    },
    standing: {
      type: 'choice',
      doc: 'Whether articles say that it happened, or only that it is to.',
      values: ['HAPPENED', 'PLANNED'],
      fold: 'strongest',
    },
    date: { type: 'date', doc: 'When, cut to what is known.', fold: 'earliest' },
    dateWords: { type: 'text', doc: 'The words the date was read from.', fold: 'longest' },
  },
  look: { hue: 350, glyph: '◆' },
});

export type Event = NodeOf<typeof event>;
