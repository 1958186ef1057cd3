import { GraphQLError, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';
import { readPartialDate, type PartialDate } from '../domain/time.ts';
import { builder } from './builder.ts';

builder.scalarType('PartialDate', {
  description: 'An ISO 8601 date cut to what is known: `2026`, `2026-01` or `2026-01-26`.',
  specifiedByURL: 'https://www.w3.org/TR/NOTE-datetime',
  serialize: (value) => value,
  // Of a variable GraphQL itself tells the name and the value.
  parseValue: (value) => toDate(value) ?? refuse('A PartialDate'),
  parseLiteral: (node) =>
    toDate(node.kind === Kind.STRING ? node.value : null) ??
    refuse(`${nameOf(node)} cannot be ${JSON.stringify(valueFromASTUntyped(node))}: a PartialDate`, node),
});

function toDate(value: unknown): PartialDate | null {
  return typeof value === 'string' && value.length <= 10 ? readPartialDate(value) : null;
}

function refuse(what: string, node?: ValueNode): never {
  throw new GraphQLError(`${what} is a year, a month or a day: "2026", "2026-01" or "2026-01-26".`, node && { nodes: [node] });
}

/** The argument or the field of an input that a value stands after: before it are a colon and a name. */
function nameOf(node: ValueNode): string {
  return node.loc?.startToken.prev?.prev?.value ?? 'A date';
}
