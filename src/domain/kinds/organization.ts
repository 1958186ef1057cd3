import { defineKind, type NodeOf } from '../kind.ts';

export const organization = defineKind({
  name: 'Organization',
  plural: 'Organizations',
  doc: 'A body that acts or speaks as one: an agency, a legislature, a court, a party, a company, an outlet.',
  caption: 'name',
  order: 'caption',
  fields: {
    name: { type: 'text', doc: 'The fullest name that articles give.', required: true, searched: true, fold: 'longest' },
    aliases: { type: 'texts', doc: 'Other names and acronyms in articles.', searched: true, fold: 'union' },
    type: {
      type: 'choice',
      doc: 'What sort of body it is, when the words say so.',
      values: ['PARTY', 'GOVERNMENT', 'LEGISLATURE', 'COURT', 'AGENCY', 'OUTLET', 'COMPANY', 'UNION', 'OTHER'],
      fold: 'strongest',
    },
  },
  look: { hue: 155, glyph: '■' },
});

export type Organization = NodeOf<typeof organization>;
