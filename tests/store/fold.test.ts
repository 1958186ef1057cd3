import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property, record, string, type Arbitrary } from 'fast-check';
import { foldFields } from '../../src/store/fold.ts';
import { toOrderKey } from '../../src/store/order.ts';
import { toSearchWords } from '../../src/store/words.ts';
import type { NodeId } from '../../src/domain/id.ts';

const person = record({ name: string(), aliases: array(string(), { maxLength: 3 }) }, { requiredKeys: ['name'] });
const tenure = record(
  {
    title: string(),
    status: constantFrom('HELD', 'ACTING', 'FORMER'),
    from: constantFrom('2025', '2025-06', '2026-01-02'),
    attestedLast: constantFrom('2024', '2026-01', '2026-01-31'),
  },
  { requiredKeys: ['title', 'status'] },
);

describe.each([
  ['Person', person],
  ['Tenure', tenure],
] as const)('folding what articles say of a %s', (kind, fields) => {
  const lists = array(fields as Arbitrary<Record<string, unknown>>, { minLength: 1, maxLength: 6 });

  test('does not depend on the order of articles', () => {
    assert(property(lists, (all) => expect(foldFields(kind, all.toReversed())).toEqual(foldFields(kind, all))));
  });

  test('one by one gives the same as all at once', () => {
    const step = (folded: Readonly<Record<string, unknown>>, next: Readonly<Record<string, unknown>>) => foldFields(kind, [folded, next]);
    assert(property(lists, (all) => expect(all.reduce(step, {})).toEqual(foldFields(kind, all))));
  });
});

test('an entity takes the longest name, every alias, the first and last dates, the strongest status', () => {
  const said = [
    { title: 'Vane, governor', status: 'FORMER', from: '2025-06', attestedLast: '2026-01-02' },
    { title: 'Ada Vane, Governor of Westland', status: 'HELD', attestedLast: '2026-01-10' },
  ];
  expect(foldFields('Tenure', said)).toEqual({
    title: 'Ada Vane, Governor of Westland',
    status: 'HELD',
    from: '2025-06',
    attestedLast: '2026-01-10',
  });
  // A day says more than the month that it lies in.
  expect(foldFields('Tenure', [{ from: '2025-06' }, { from: '2025-06-12' }, { from: '2025-06-30' }])).toEqual({ from: '2025-06-12' });
  expect(
    foldFields('Person', [
      { name: 'Ada Vane', aliases: ['Vane'] },
      { name: 'Ada M. Vane', aliases: ['AV', 'Vane'] },
    ]),
  ).toEqual({
    name: 'Ada M. Vane',
    aliases: ['AV', 'Vane'],
  });
});

test('a kind without searched fields has no words, and none are made of nothing', () => {
  expect([toSearchWords('Tenure', { title: 'Ada Vane' }), toSearchWords('Person', { name: '...' })]).toEqual([null, null]);
  expect(toSearchWords('Person', { name: 'Ada Vane', aliases: ['Vane'] })).toBe(' ada vane vane ');
});

test('an order key is the folded caption or the date, then the id; what has no date comes before all that has', () => {
  const id = 'the-id' as NodeId;
  expect([
    toOrderKey('Person', id, { name: 'Ádá  Vane' }),
    toOrderKey('Event', id, { name: 'Vote', date: '2026-01' }),
    toOrderKey('Tenure', id, { title: 'x', attestedFirst: '2024' }),
    toOrderKey('Event', id, { name: 'Vote' }),
  ]).toEqual(['ada vane\tthe-id', '2026-01\tthe-id', '2024\tthe-id', '0000\tthe-id']);
});
