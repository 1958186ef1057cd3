import { expect, test } from '@jest/globals';
import { contradictionBetween, type HeldOffice } from '../../src/resolve/contradiction.ts';

/** "Mayor of Calder, FORMER, 2024-05" or with a range of dates "2024-05/2025-01". */
function office(line: string): HeldOffice {
  const [title = '', status = 'HELD', dates = ''] = line.split(', ');
  const [first = '', last = first] = dates.split('/');
  return { title, status, from: null, until: null, attestedFirst: first || null, attestedLast: last || null, endedBefore: null };
}

/** [one office, another, why they cannot be one person's] */
const cases: readonly [one: string, other: string, contradiction: string | null][] = [
  [
    'Judge of Calder, HELD, 2025-05-01',
    'Goalkeeper of Port Alder, HELD, 2025-05-20',
    'Judge of Calder and Goalkeeper of Port Alder: nobody is both at about the same time',
  ],
  [
    'Governor of Westland, HELD, 2025-05',
    'Governor of Eastmark, HELD, 2025-06',
    'Governor of Westland and Governor of Eastmark at about the same time',
  ],
  ['Governor of Westland', 'Governor of Eastmark', 'Governor of Westland and Governor of Eastmark at about the same time'],
  ['Mayor of Calder, HELD, 1925', 'Mayor of Calder, HELD, 2025', 'Mayor of Calder and Mayor of Calder lie 99 years apart'],
  // A mayor who becomes governor stays one person, and so does a judge who turned to politics years ago.
  ['Mayor of Calder, HELD, 2025-01-10', 'Governor of Westland, HELD, 2025-01-20', null],
  ['Judge of Calder, HELD, 2021', 'Senator from Westland, HELD, 2025', null],
  ['Judge of Calder, FORMER, 2025-05-01', 'Senator from Westland, HELD, 2025-05-02', null],
  ['Governor of Westland, HELD, 2025-05', 'Governor of Eastmark, CANDIDATE, 2025-06', null],
  ['Governor, HELD, 2025-05', 'Governor of Eastmark, HELD, 2025-06', null],
  ['Judge of the Calder County Court, HELD, 2025-05', 'Calder judge, HELD, 2025-05', null],
  ['president of the Port Alder City Council, HELD, 2025', 'Acting Mayor of Port Alder, HELD, 2025', null],
  ['Chief gardener, HELD, 2025', 'Governor of Westland, HELD, 2025', null],
];

test.each(cases)('%s / %s', (one, other, contradiction) => {
  expect([contradictionBetween(office(one), office(other)), contradictionBetween(office(other), office(one)) === null]).toEqual([
    contradiction,
    contradiction === null,
  ]);
});
