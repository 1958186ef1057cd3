import { expect, test } from '@jest/globals';
import { choiceOf, partsOf, readTable, readWords, type WordTable } from '../../../src/text/lexicon/word-table.ts';

const tableOf = (columns: readonly string[], rows: readonly string[]): WordTable => ({
  holds: 'Invented lands',
  source: 'this test',
  licence: 'MIT',
  date: '2026-11-25',
  columns,
  rows,
});

test('rows are read by column, and empty cells at the end may be left out', () => {
  const lands = tableOf(['name', 'short', 'people'], ['Westland;W.L.,WL;Westlander', 'Eastmark']);
  expect(readTable(lands, 'name', 'short', 'people')).toEqual([
    { name: 'Westland', short: 'W.L.,WL', people: 'Westlander' },
    { name: 'Eastmark', short: '', people: '' },
  ]);
  expect(partsOf('W.L.,WL')).toEqual(['W.L.', 'WL']);
  expect(partsOf('')).toEqual([]);
});

test('a list of words may go over several rows', () => {
  const list = readWords(tableOf(['list', 'words'], ['rivers;Tern Calder', 'towns;Alder', 'rivers;Brack']));
  expect([list('rivers'), list('towns')]).toEqual([['Tern', 'Calder', 'Brack'], ['Alder']]);
});

test.each([
  ['other columns', () => readTable(tableOf(['name'], []), 'name', 'people'), 'has the columns name, not name;people'],
  [
    'a row that is too long',
    () => readTable(tableOf(['name'], ['Westland;WL']), 'name'),
    'Too many cells in the word list "Invented lands": Westland;WL',
  ],
  ['a list that is not there', () => readWords(tableOf(['list', 'words'], []))('seas'), 'has no list seas'],
  ['a choice that is none', () => choiceOf(['F', 'M'], 'X'), 'A word list says X where only F, M may stand.'],
])('refuses %s', (_, read, message) => {
  expect(read).toThrow(message);
});
