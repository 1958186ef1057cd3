import { expect, test } from '@jest/globals';
import { findDates } from '../../src/extract/dates/dates.ts';
import { readDocument } from '../../src/text/document.ts';
import { articleOf, day } from './read-text.ts';

/** [text, its dates as words and what they mean, published on Wednesday, 17 September 2025] */
const cases: readonly [text: string, dates: readonly [words: string, date: string | null][]][] = [
  ['Ada Vane spoke on Monday.', [['Monday', '2025-09-15']]],
  ['Ada Vane spoke last Friday.', [['last Friday', '2025-09-12']]],
  ['Ada Vane spoke yesterday.', [['yesterday', '2025-09-16']]],
  ['Ada Vane spoke on March 3.', [['March 3', '2025-03-03']]],
  ['Ada Vane was elected in March 2019.', [['March 2019', '2019-03']]],
  ['Ada Vane left in 2019.', [['2019', '2019']]],
  ['Ada Vane left three days ago.', [['three days ago', '2025-09-14']]],
  // A week is cut to its month, when it has one.
  ['Ada Vane left two weeks ago.', [['two weeks ago', '2025-09']]],
  ['Ada Vane left last week.', [['last week', '2025-09']]],
  ['Ada Vane left over the weekend.', [['over the weekend', '2025-09']]],
  ['Ada Vane left two years ago.', [['two years ago', '2023']]],
  ['Ada Vane left last month.', [['last month', '2025-08']]],
  ['Ada Vane left in the spring of 2019.', [['the spring of 2019', '2019']]],
  // No partial date says which ten years.
  ['Ada Vane lived there in the 1990s.', [['the 1990s', null]]],
  ['Ada Vane sold 2019 boats.', []],
];

const datesOf = (text: string, published: string | null): (readonly [string, string | null])[] =>
  findDates(readDocument(articleOf(text, published === null ? {} : { published: day(published) }))).map(({ words, date }) => [words, date]);

test.each(cases)('%s', (text, dates) => {
  expect(datesOf(text, '2025-09-17')).toEqual(dates);
});

test('Without a day of publication only what says its year is known', () => {
  expect(datesOf('It was Monday, two weeks ago, in 2019, in March 2020 or yesterday.', null)).toEqual([
    ['Monday', null],
    ['two weeks ago', null],
    ['2019', '2019'],
    ['March 2020', '2020-03'],
    ['yesterday', null],
  ]);
});
