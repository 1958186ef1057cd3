import { expect, test } from '@jest/globals';
import { nameOf, readText } from '../read-text.ts';

/** [text, every name that it holds, with its kind] */
const cases: readonly [text: string, names: readonly [kind: string, name: string][]][] = [
  ['Arden-Pell said no. Anna Arden-Pell left.', [['Person', 'Anna Arden-Pell']]],
  [
    'Rep. Tom Pell, D-Larkspur, spoke.',
    [
      ['Person', 'Tom Pell'],
      ['Organization', 'Democratic Party'],
      ['Place', 'Larkspur'],
    ],
  ],
  [
    'Sen. Tom Pell (R-Brackwater) spoke.',
    [
      ['Person', 'Tom Pell'],
      ['Organization', 'Republican Party'],
      ['Place', 'Brackwater'],
    ],
  ],
  [
    'Tom Pell, 61, of Mill Lane, Calder, denied it. Ada Vane, 52, of Westland, Ruth Holt, 39, and others agreed.',
    [
      ['Person', 'Tom Pell'],
      ['Person', 'Ada Vane'],
      ['Person', 'Ruth Holt'],
      ['Place', 'Mill Lane'],
      ['Place', 'Calder'],
      ['Place', 'Westland'],
    ],
  ],
  ['Governor Ada Vane signed the Clean Rivers Act.', [['Person', 'Ada Vane']]],
  ['Shares of Nimbus Systems (NMBS.N) fell.', [['Organization', 'Nimbus Systems']]],
  [
    'Tarn Township MP Dekow Barre spoke.',
    [
      ['Person', 'Dekow Barre'],
      ['Place', 'Tarn Township'],
    ],
  ],
  [
    'Cllr Jean Hart (Lab, Moorside) spoke.',
    [
      ['Person', 'Jean Hart'],
      ['Organization', 'Labour Party'],
      ['Place', 'Moorside'],
    ],
  ],
  ['Harbor Workers Local 88, which represents crane operators, voted.', [['Organization', 'Harbor Workers Local 88']]],
  ['The Lower Kestrel Irrigation District opposes it.', [['Organization', 'Lower Kestrel Irrigation District']]],
  ['She told the Port Alder Ledger that it was late.', [['Organization', 'Port Alder Ledger']]],
];

test.each(cases)('%s', (text, names) => {
  const found = readText(text).references.flatMap((one) =>
    one.kind === 'Person' || one.kind === 'Organization' || one.kind === 'Place' ? [[one.kind, nameOf(one)]] : [],
  );
  expect(new Set(found)).toEqual(new Set(names));
});
