import { expect, test } from '@jest/globals';
import { readPartialDate } from '../../src/domain/time.ts';

/** [as written, as read] */
const cases: readonly [string, string | null][] = [
  ['2026', '2026'],
  ['2026-01', '2026-01'],
  ['2026-01-26', '2026-01-26'],
  [' 2026-01-26 ', '2026-01-26'],
  ['2026-01-26T09:30:00Z', '2026-01-26'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['2026-13', null],
  ['2026-00-01', null],
  ['26-01-2026', null],
  ['Monday', null],
  ['', null],
];

test.each(cases)('%s', (written, read) => {
  expect(readPartialDate(written)).toBe(read);
});
