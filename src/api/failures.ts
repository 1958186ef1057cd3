import { Conflict, InvalidInput, NotFound, TooExpensive, type DomainError } from '../domain/errors.ts';
import { builder } from './builder.ts';

const ErrorRef = builder.interfaceRef<DomainError>('Error').implement({
  description: 'An expected failure. Nothing was written.',
  fields: (t) => ({
    code: t.exposeString('code', { nullable: false, description: 'For programs: stable, from the list in docs/api.md.' }),
    message: t.exposeString('message', { nullable: false, description: 'For people: what is wrong and what to do.' }),
  }),
});

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  interfaces: [ErrorRef],
  description: 'What was given cannot be used; code says why.',
});
builder.objectType(NotFound, { name: 'NotFound', interfaces: [ErrorRef], description: 'Nothing has that id or address.' });
builder.objectType(Conflict, {
  name: 'Conflict',
  interfaces: [ErrorRef],
  description: 'The graph changed meanwhile, or contradicts what is asked.',
});
builder.objectType(TooExpensive, { name: 'TooExpensive', interfaces: [ErrorRef], description: 'It would cost more than one request may.' });

type Failure = typeof InvalidInput | typeof NotFound | typeof Conflict | typeof TooExpensive;

/** The failures of a mutation as data: `NAMEResult` is what it answers, or one of these. */
export function failuresOf(mutation: string, done: string, types: Failure[]) {
  return { types, directResult: true, union: { name: `${mutation}Result`, description: `${done}, or why not.` } };
}
