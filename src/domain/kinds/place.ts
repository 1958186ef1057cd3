import { defineKind, type NodeOf } from '../kind.ts';

export const place = defineKind({
  name: 'Place',
  plural: 'Places',
  doc: 'A city, state, country, region or site that articles name.',
  caption: 'name',
  order: 'caption',
  fields: {
    name: { type: 'text', doc: 'The name as articles write it in full.', required: true, searched: true, fold: 'longest' },
    aliases: { type: 'texts', doc: 'Other forms: abbreviations, adjectives.', searched: true, fold: 'union' },
    type: {
      type: 'choice',
      doc: 'What sort of place, when known.',
      values: ['COUNTRY', 'STATE', 'CITY', 'REGION', 'SITE', 'UNKNOWN'],
      fold: 'strongest',
    },
  },
  look: { hue: 95, glyph: '▲' },
});

export type Place = NodeOf<typeof place>;
