import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { bearerAccess, tokenCheck } from '../../src/http/access.ts';
import { watchTokens } from '../../src/http/token-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-tokens-'));
const file = join(folder, 'tokens.txt');
afterAll(() => rmSync(folder, { recursive: true }));

const line = (token: string, role: string) => `${createHash('sha256').update(token).digest('hex')} ${role} Desk of ${token}\n`;

test('a token comes, changes and goes without a restart, and a broken file changes nothing', async () => {
  const complaints: unknown[] = [];
  writeFileSync(file, line('old', 'reader'));
  const access = bearerAccess([tokenCheck(watchTokens(file, (error) => complaints.push(error)))], { anonymousReader: false });
  const roles = async () => [(await access('Bearer old'))?.role ?? null, (await access('Bearer new'))?.role ?? null];
  const seen = [await roles()];
  writeFileSync(`${file}.next`, line('old', 'reader') + line('new', 'admin'));
  renameSync(`${file}.next`, file);
  seen.push(await roles());
  writeFileSync(file, 'a token that nobody hashed reader Desk\n');
  seen.push(await roles());
  rmSync(file);
  seen.push(await roles());
  writeFileSync(file, line('new', 'reader'));
  seen.push(await roles());
  expect([seen, complaints]).toEqual([
    [
      ['reader', null],
      ['reader', 'admin'],
      ['reader', 'admin'],
      ['reader', 'admin'],
      [null, 'reader'],
    ],
    [expect.objectContaining({ code: 'INVALID_CONFIGURATION' }), expect.objectContaining({ code: 'INVALID_CONFIGURATION' })],
  ]);
});

test('a file that is not there stops the start', () => {
  expect(() => watchTokens(join(folder, 'nowhere'), () => undefined)).toThrow('cannot be read');
});
