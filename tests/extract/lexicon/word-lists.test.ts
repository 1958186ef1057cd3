import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { partsOf, readTable, type WordTable } from '../../../src/text/lexicon/word-table.ts';

const src = join(import.meta.dirname, '../../../src');
const files = ['text/lexicon/data', 'extract/lexicon/data'].flatMap((folder) =>
  readdirSync(join(src, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
);

describe.each(files)('%s', (file) => {
  const table = JSON.parse(readFileSync(join(src, file), 'utf8')) as WordTable;

  test('says what it holds, whose it is and of when', () => {
    const { holds, source, licence, date } = table;
    expect({ holds, source, licence, date }).toEqual({
      holds: expect.stringMatching(/\w.*\w/),
      source: expect.stringMatching(/\w.*\w/),
      licence: expect.stringMatching(/^(?:MIT|CC BY 4\.0|Public domain)$/),
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  test('has no row and no word twice', () => {
    expect(repeated(keysOf(table))).toEqual([]);
  });

  test('has no cell with blanks around it', () => {
    expect(table.rows.filter((row) => row.split(';').some((cell) => cell !== cell.trim()))).toEqual([]);
  });
});

/** What must stand once: each word of a list, each form of a title, else the first cell of a row. */
function keysOf(table: WordTable): readonly string[] {
  const [first = ''] = table.columns;
  if (first === 'list')
    return readTable(table, 'list', 'words').flatMap(({ list, words }) => words.split(' ').map((word) => `${list} ${word}`));
  if (first === 'forms') return table.rows.flatMap((row) => partsOf(row.split(';')[0] ?? ''));
  // Many cities share a name, and a type of event may be told in two ways.
  if (table.columns[1] === 'country' || first === 'type') return table.rows;
  return table.rows.map((row) => row.split(';')[0] ?? '');
}

function repeated(keys: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}
