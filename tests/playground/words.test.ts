import { describe, expect, test } from '@jest/globals';
import { relations } from '../../src/domain/relations.ts';
import { toNote, years, type Drawn } from '../../src/playground/queries/drawn.ts';
import { countSpokeAbout } from '../../src/playground/queries/spoke-about.ts';
import { readableRelation } from '../../src/playground/relation-words.ts';
import { counted, joined, listed, oneOf, readableDate, shortened } from '../../src/playground/words.ts';

test.each([
  ['2026', '2026'],
  ['2026-01', 'January 2026'],
  ['2026-01-26', '26 January 2026'],
])('%s reads %s', (date, words) => expect(readableDate(date)).toBe(words));

test('a missing end is not "today"', () => {
  expect([years('2019', null), years(null, '2024-03'), years('2019', '2024'), years(null, null)]).toEqual([
    'since 2019',
    'until March 2024',
    '2019 to 2024',
    null,
  ]);
});

test('counts and parts of a line', () => {
  expect([counted(1, 'statement'), counted(0, 'statement'), joined('a', null, false, '', 'b')]).toEqual([
    '1 statement',
    '0 statements',
    'a · b',
  ]);
});

test.each([
  [['Office'], 'An office'],
  [['Person', 'Organization'], 'A person or organization'],
  [['Event', 'Person', 'Place'], 'An event, person or place'],
] as const)('any of %j reads %s', (some, words) => expect(oneOf(some)).toBe(words));

test('one, two and three names in a sentence', () => {
  const names = ['Vane', 'Holt', 'Pell'];
  expect([1, 2, 3].map((count) => listed(names.slice(0, count), 'and'))).toEqual(['Vane', 'Vane and Holt', 'Vane, Holt and Pell']);
});

test.each([
  ['The ferry stays.', 'The ferry stays.'],
  ['The ferry stays, the bridge goes, and the toll is three dollars.', 'The ferry … three dollars.'],
])('%j is shortened to %j', (words, short) => expect(shortened(words, 16)).toBe(short));

describe('the line that tells namesakes apart', () => {
  const node = { id: 'x', caption: 'x', neighbourCounts: [] } as const;
  const cases: readonly [Drawn, string][] = [
    [
      {
        ...node,
        __typename: 'Person',
        tenures: {
          nodes: [{ title: 'Ruth Holt, Mayor', status: 'ELECT', from: '2026', until: null, office: { caption: 'Mayor of Port Alder' } }],
        },
      },
      'Mayor of Port Alder · elect · since 2026',
    ],
    [{ ...node, __typename: 'Place', placeType: 'CITY' }, 'city'],
    [{ ...node, __typename: 'Place', placeType: 'UNKNOWN' }, ''],
    [{ ...node, __typename: 'Article', outlet: 'Port Alder Ledger', published: '2025-11' }, 'Port Alder Ledger · November 2025'],
    [{ ...node, __typename: 'Statement', saidOn: null, speaker: null, speakerMention: { text: 'two officials' } }, 'two officials'],
  ];
  test.each(cases)('%#', (drawn, note) => expect(toNote(drawn)).toBe(note));
});

test('statements between are counted by speaker and subject, and nobody speaks about themselves here', () => {
  const ids = (...names: readonly string[]) => ({ nodes: names.map((id) => ({ id })) });
  const statements = [
    { id: 's1', speaker: { id: 'vane' }, about: ids('holt', 'vane'), addressees: ids('holt') },
    { id: 's2', speaker: { id: 'vane' }, about: ids('holt', 'elsewhere'), addressees: null },
    { id: 's3', speaker: null, about: ids('holt'), addressees: null },
  ];
  expect(countSpokeAbout(statements)).toEqual([
    { from: 'vane', to: 'holt', relation: 'SPOKE_ABOUT', count: 2, through: new Set(['s1', 's2']) },
    { from: 'vane', to: 'elsewhere', relation: 'SPOKE_ABOUT', count: 1, through: new Set(['s2']) },
  ]);
});

test('every relation reads differently from its two ends, save those that read alike by nature', () => {
  const alike = relations.map(({ type }) => type).filter((type) => readableRelation(type) === readableRelation(type, 'IN'));
  expect(alike).toEqual([]);
});
