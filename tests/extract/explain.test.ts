import { expect, test } from '@jest/globals';
import { explain } from '../../src/extract/explain.ts';
import { readText } from './read-text.ts';

test('Each fact is explained by its rule, its confidence and its words', () => {
  const lines = explain(readText('“The bridge is safe,” Mayor Ada Vane of Port Alder said on Monday.'));
  expect(lines.map((line) => line.replace(/\d\.\d\d(?=\])/u, 'n'))).toEqual([
    'Article: A title',
    '',
    'References (4)',
    'Person Ada Vane  [name.title n]  «Ada Vane»',
    'Place Port Alder  [name.model n]  «Port Alder»',
    'Office Mayor of Port Alder  [office.title n]  «Mayor»',
    'Tenure Ada Vane, Mayor of Port Alder  [office.title n]  «Mayor»',
    '',
    'Statements (1)',
    'DIRECT SPEECH by Ada Vane  [statement.after-quote n]  cue «said», speaker «Ada Vane»',
    '    “The bridge is safe,”',
    '',
    'Relations (5)',
    'Ada Vane HOLDS Ada Vane, Mayor of Port Alder  [office.title n]  «Mayor»',
    'Ada Vane, Mayor of Port Alder OF_OFFICE Mayor of Port Alder  [office.title n]  «Mayor»',
    'Mayor of Port Alder OVER Port Alder  [office.jurisdiction n]  «Mayor»',
    'The bridge is safe SPOKEN_BY Ada Vane  [statement.after-quote n]  «Ada Vane»',
    'The bridge is safe SPOKEN_AS Ada Vane, Mayor of Port Alder  [statement.after-quote n]  «Ada Vane»',
    '',
    'Open (1)',
    'date left open [59-65]: Monday',
  ]);
});
