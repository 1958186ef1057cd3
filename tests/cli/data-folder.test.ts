import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeDataFolder } from '../../src/cli/data-folder.ts';
import { makeFolder } from './run.ts';

test('a folder is made, with those above it', () => {
  const folder = join(makeFolder(), 'one/two');
  expect([makeDataFolder(folder), makeDataFolder(folder)]).toEqual([undefined, undefined]);
});

const file = join(makeFolder(), 'file');
writeFileSync(file, '');

test.each([['/proc'], ['/proc/new'], [file], [join(file, 'below')]])('%s is none, and the error says what to set', (dataDir) => {
  const words = 'Set DATA_DIR to a folder that you may write.';
  expect(() => makeDataFolder(dataDir)).toThrow(words);
});
