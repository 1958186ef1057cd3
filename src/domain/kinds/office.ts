import { defineKind, type NodeOf } from '../kind.ts';

export const office = defineKind({
  name: 'Office',
  plural: 'Offices',
  doc: 'A post that exists whether or not anyone holds it: Governor of Westland.',
  caption: 'title',
  order: 'caption',
  fields: {
    title: { type: 'text', doc: 'The post with its jurisdiction, without a holder.', required: true, searched: true, fold: 'titled' },
    aliases: { type: 'texts', doc: 'Other ways articles write it: Gov., Westland governor.', searched: true, fold: 'union' },
  },
  look: { hue: 262, glyph: '§' },
});

export type Office = NodeOf<typeof office>;
