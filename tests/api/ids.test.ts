import { describe, expect, test } from '@jest/globals';
import { oneof, sample, string, uint8Array } from 'fast-check';
import { readPage } from '../../src/api/cursors.ts';
import { readGlobalId, toGlobalId } from '../../src/api/ids.ts';
import { InvalidInput } from '../../src/domain/errors.ts';
import { toId } from '../../src/domain/id.ts';
import { kinds, type KindName } from '../../src/domain/model.ts';

const base64url = (text: string) => Buffer.from(text).toString('base64url');

describe('global ids', () => {
  test.each(Object.keys(kinds) as KindName[])('an id of %s is read back', (label) => {
    const id = toId('some', label);
    expect(readGlobalId(toGlobalId(label, id), 'id')).toEqual({ label, id });
  });

  test.each([
    ['empty', ''],
    ['garbage', 'not an id'],
    ['not of the alphabet', '💥'],
    ['a type that is no kind', base64url('PageInfo:abc')],
    ['a name of every object', base64url('constructor:abc')],
    ['the prototype', base64url('__proto__:abc')],
    ['no id', base64url('Person:')],
    ['no kind', base64url(':abc')],
    ['another encoding of the same', Buffer.from('Person:abcd').toString('base64')],
    ['more after the end', `${base64url('Person:abc')}A`],
    ['words in the place of an id', base64url("Person:'}) DETACH DELETE n //")],
  ])('refuses %s', (_, value) => {
    expect(() => readGlobalId(value, 'id')).toThrow('id is no id of this service: give one that an answer contained.');
  });

  test('refuses another kind than the argument takes', () => {
    expect(() => readGlobalId(toGlobalId('Place', 'abc'), 'filter.speaker', ['Person', 'Organization'])).toThrow(
      'filter.speaker must be the id of Person or Organization, not of Place.',
    );
  });
});

test('whatever is given as an id or a cursor is refused as input, never an error of another sort', () => {
  const given = oneof(
    string({ unit: 'binary' }),
    uint8Array().map((bytes) => Buffer.from(bytes).toString('base64url')),
    string().map((text) => base64url(`Person:${text}:`)),
    string().map((text) => base64url(`1.AAAAAAAA.AAAAAAAA.${text}`)),
  );
  const refused = (read: () => unknown) => {
    try {
      read();
      return false;
    } catch (error) {
      return error instanceof InvalidInput && error.code === 'BAD_USER_INPUT';
    }
  };
  const values = sample(given, { seed: 7, numRuns: 500 });
  expect(values.filter((value) => !refused(() => readGlobalId(value, 'id')))).toEqual([]);
  expect(values.filter((value) => !refused(() => readPage({ after: value }, 'people')))).toEqual([]);
});
