import { defineKind, type NodeOf } from '../kind.ts';

export const person = defineKind({
  name: 'Person',
  plural: 'People',
  doc: 'A human being whom articles name. Who they are at a time is told by their tenures.',
  caption: 'name',
  order: 'caption',
  fields: {
    name: { type: 'text', doc: 'The fullest name that articles give, without titles.', required: true, searched: true, fold: 'longest' },
    aliases: {
      type: 'texts',
      doc: 'Other forms of the name in articles: surname alone, initials, nicknames.',
      searched: true,
      fold: 'union',
    },
  },
  look: { hue: 28, glyph: '●' },
});

export type Person = NodeOf<typeof person>;
