import { expect, test } from '@jest/globals';
import { nameOf, readText } from './read-text.ts';

/** [text, relation, from, to] */
const cases: readonly [text: string, type: string, joined: readonly [from: string, to: string][]][] = [
  ['Ruth Holt met Tom Pell in Calder, Ohio, on Monday.', 'WITHIN', [['Calder', 'Ohio']]],
  ['The fair moved from Boston to the rest of Massachusetts.', 'WITHIN', [['Boston', 'Massachusetts']]],
  [
    'ICE is a part of the Department of Homeland Security.',
    'PART_OF',
    [['Immigration and Customs Enforcement', 'Department of Homeland Security']],
  ],
  [
    'Sen. Tom Pell, R-Ohio, met Ruth Holt, a Democrat.',
    'MEMBER_OF',
    [
      ['Tom Pell', 'Republican Party'],
      ['Ruth Holt', 'Democratic Party'],
    ],
  ],
  [
    'Labour MP Ruth Holt met Tom Pell (D), Mira Oduya, a Green MEP, and the conservative Paul Arden.',
    'MEMBER_OF',
    [
      ['Ruth Holt', 'Labour Party'],
      ['Tom Pell', 'Democratic Party'],
      ['Mira Oduya', 'Green Party'],
    ],
  ],
  ['Tom Pell, leader of the Harbor Party, spoke.', 'MEMBER_OF', [['Tom Pell', 'Harbor Party']]],
  ['Mayor Ruth Holt of Port Alder spoke.', 'OVER', [['Mayor of Port Alder', 'Port Alder']]],
  ['White House press secretary Mira Oduya spoke.', 'IN_BODY', [['Press Secretary of the White House', 'White House']]],
];

test.each(cases)('%s', (text, type, joined) => {
  const { references, relations } = readText(text);
  const name = (id: string): string | null => nameOf(references.find((reference) => reference.id === id));
  expect(relations.filter((one) => one.type === type).map(({ from, to }) => [name(from), name(to)])).toEqual(joined);
});

test('Whom a statement is addressed to and whom it is about are told apart', () => {
  const { references, relations } = readText('Ada Vane told Ruth Holt that Tom Pell was late.');
  const name = (id: string): string | null => nameOf(references.find((reference) => reference.id === id));
  const told = relations.filter(({ type }) => type === 'ADDRESSED_TO' || type === 'ABOUT').map(({ type, to }) => [type, name(to)]);
  expect(told).toEqual([
    ['ADDRESSED_TO', 'Ruth Holt'],
    ['ABOUT', 'Tom Pell'],
  ]);
});
