import { expect, test } from '@jest/globals';
import { nameOf, readText } from './read-text.ts';

/** [text, who holds what, how] */
const cases: readonly [text: string, held: readonly [person: string, office: string, status: string][]][] = [
  ['Westland Gov. Ada Vane signed the bill in Calder.', [['Ada Vane', 'Governor of Westland', 'HELD']]],
  ['Ruth Holt, the mayor of Port Alder, signed the bill.', [['Ruth Holt', 'Mayor of Port Alder', 'HELD']]],
  ['Former Gov. Ada Vane of Ohio signed the letter.', [['Ada Vane', 'Governor of Ohio', 'FORMER']]],
  ['Acting Mayor Ruth Holt closed the bridge.', [['Ruth Holt', 'Mayor', 'ACTING']]],
  [
    'White House press secretary Mira Oduya met Sen. Tom Pell of Ohio.',
    [
      ['Mira Oduya', 'White House press secretary', 'HELD'],
      ['Tom Pell', 'Senator of Ohio', 'HELD'],
    ],
  ],
  // Once former, always former in one article, in whoever's words.
  ['Former Governor Tom Pell said no. “Governor Pell is a fine man,” Ruth Holt said.', [['Tom Pell', 'Governor', 'FORMER']]],
  ['Gov. Tom Pell spoke in Calder. Ruth Holt met Pell, a former governor, on Monday.', [['Tom Pell', 'Governor', 'FORMER']]],
  ['Acting Mayor Ruth Holt closed the bridge. Mayor Holt opened the road.', [['Ruth Holt', 'Mayor', 'ACTING']]],
  // A rank, a form of address and a trade are no offices.
  ['Capt. Tom Pell and Ms. Holt met the striker Mira Oduya.', []],
];

test.each(cases)('%s', (text, held) => {
  const { references, relations } = readText(text);
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const found = references.flatMap((reference) => {
    if (reference.kind !== 'Tenure') return [];
    const holder = relations.find(({ type, to }) => type === 'HOLDS' && to === reference.id);
    const office = relations.find(({ type, from }) => type === 'OF_OFFICE' && from === reference.id);
    return [[nameOf(byId.get(holder?.from ?? reference.id)), nameOf(byId.get(office?.to ?? reference.id)), reference.fields.status]];
  });
  expect(found).toEqual(held);
});

test('A former governor does not speak as governor, whatever others call him', () => {
  const { relations } = readText('Former Governor Tom Pell said the dam was safe. “Governor Pell forgets,” Ruth Holt said.');
  expect(relations.filter(({ type }) => type === 'SPOKEN_AS')).toEqual([]);
});
