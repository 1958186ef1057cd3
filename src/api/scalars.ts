import { GraphQLError } from 'graphql';
import { readPartialDate, type PartialDate } from '../domain/time.ts';
import { builder } from './builder.ts';

builder.scalarType('PartialDate', {
  description: 'An ISO 8601 date cut to what is known: `2026`, `2026-01` or `2026-01-26`.',
  specifiedByURL: 'https://www.w3.org/TR/NOTE-datetime',
  serialize: (value) => value,
  parseValue: (value): PartialDate => {
    const date = typeof value === 'string' && value.length <= 10 ? readPartialDate(value) : null;
    if (date === null) throw new GraphQLError('A PartialDate is a year, a month or a day: "2026", "2026-01" or "2026-01-26".');
    return date;
  },
});
