import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readRegistered } from '../../src/http/registered-operations.ts';
import { openTollGraph } from '../api/graph.ts';

const text = 'query HowMany { people { totalCount } }';
const sha256 = createHash('sha256').update(text).digest('hex');
const known = [{ name: 'own/how-many', sha256, text }];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-operations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function manifestOf(value: unknown): string {
  const file = join(folder, 'operations.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

test('a folder of files, and a manifest with hashes or without, register the same operation', () => {
  writeFileSync(join(folder, 'how-many.graphql'), text);
  writeFileSync(join(folder, 'README.md'), 'Not an operation.');
  const manifests = [[{ name: 'how-many', text }], [{ name: 'how-many', text, sha256 }]].map(manifestOf);
  expect([folder, ...manifests].map(readRegistered)).toEqual([known, known, known]);
});

test.each<readonly [string, unknown, string]>([
  ['an empty manifest', [], 'there is no operation in it'],
  [
    'no manifest',
    { [sha256]: text },
    'a manifest is JSON like schema/operations.json: [{"name": "...", "text": "query ...", "sha256": "..."}]',
  ],
  ['a text that is none', [{ name: 'cut', text: 'query {' }], 'cut: Syntax Error: Expected Name, found <EOF>'],
  ['a field that is not there', [{ name: 'old', text: '{ folk { id } }' }], 'old: Cannot query field "folk" on type "Query"'],
  ['another hash', [{ name: 'how-many', text, sha256: 'abc' }], `how-many: its sha256 is ${sha256}`],
  [
    'a name twice',
    [
      { name: 'a', text },
      { name: 'a', text: `${text} ` },
    ],
    'a: the name stands twice',
  ],
])('%s is refused at the start', (_, value, why) => {
  const file = manifestOf(value);
  expect(() => readRegistered(file)).toThrow(`KNOWN_OPERATIONS=${file}: ${why}`);
});

test('what is not there is refused at the start', () => {
  const missing = join(folder, 'missing');
  expect(() => readRegistered(missing)).toThrow(`KNOWN_OPERATIONS=${missing}: there is no such file or folder.`);
});

test('a locked service answers what is registered, by hash and by text, and nothing else', async () => {
  const graph = await openTollGraph({ locked: true, registered: known });
  const ask = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await graph.graphql.fetch('http://service/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return errors?.map(({ extensions }) => extensions.code) ?? data;
  };
  const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash: sha256 } } };
  const answers = [await ask(byHash), await ask({ query: text }), await ask({ query: '{ places { totalCount } }' })];
  await graph.close();
  expect(answers).toEqual([{ people: { totalCount: 2 } }, { people: { totalCount: 2 } }, ['UNKNOWN_OPERATION']]);
});
