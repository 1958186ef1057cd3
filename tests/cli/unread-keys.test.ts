import { expect, test } from '@jest/globals';
import { readWhole } from '../../src/article/formats/file.ts';
import { UnreadKeys } from '../../src/cli/unread-keys.ts';

function warningsOf(...records: readonly object[]): readonly string[] {
  const told: string[] = [];
  const unread = new UnreadKeys((line) => told.push(line));
  for (const reading of readWhole(records.map((record) => JSON.stringify(record)).join('\n'), 'f', 'jsonl')) unread.look(reading);
  return told;
}

test('a key that is not read is told once, with its line and the key that may be meant', () => {
  const first = { id: 7, text: 'A.', publishedAt: '2026-01-26', toString: 'x' };
  expect(warningsOf(first, { ...first, Lang: 'en', score: 3 }, { text: 'B.', title: 'T', byline: null })).toEqual([
    'warning: line 1 (7): the key "publishedAt" is not read; did you mean "published"?',
    'warning: line 1 (7): the key "toString" is not read.',
    'warning: line 2 (7): the key "Lang" is not read; did you mean "language"?',
    'warning: line 2 (7): the key "score" is not read.',
  ]);
});

test('of very many keys the first are told', () => {
  const told = warningsOf({ text: 'A.', ...Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, index])) });
  expect([told.length, told.at(-1)]).toEqual([21, 'Further keys that are not read are not told.']);
});
