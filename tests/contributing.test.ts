import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const copy = mkdtempSync(join(tmpdir(), 'onrecord-bill-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const bill = `import { defineKind, type NodeOf } from '../kind.ts';

export const bill = defineKind({
  name: 'Bill',
  plural: 'Bills',
  doc: 'A proposed law.',
  caption: 'name',
  order: 'caption',
  fields: { name: { type: 'text', doc: 'Its title.', required: true, searched: true, fold: 'longest' } },
  look: { hue: 180, glyph: '▤' },
});

export type Bill = NodeOf<typeof bill>;
`;

test('every file and folder that the guide names is there, but for the one it tells to write', () => {
  const named = [...guide.matchAll(/`((?:src|tests|cypher|schema|scripts)\/[\w./-]*)`/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual(['src/domain/kinds/bill.ts']);
});

test('every command that the guide names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> };
  const named = [...guide.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('a kind is a file and its lines in the model; the compiler names the other places', () => {
  for (const path of ['src', 'tsconfig.json', 'package.json']) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'src/domain/kinds/bill.ts'), bill);
  const model = join(copy, 'src/domain/model.ts');
  const grown = readFileSync(model, 'utf8')
    .replace('import { event }', "import { bill } from './kinds/bill.ts';\nimport { event }")
    .replace('  Event: event,', '  Event: event,\n  Bill: bill,')
    .replaceAll("'Event'] as const", "'Event', 'Bill'] as const");
  writeFileSync(model, grown);
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(stdout.split('\n').flatMap((line) => /^(\S+?)\(\d+,\d+\): error .*'Bill' is missing/.exec(line)?.[1] ?? [])).toEqual([
    'src/api/entity.ts',
    'src/domain/list-filters.ts',
    'src/service/export/ftm.ts',
  ]);
  expect(stdout.match(/error TS/g)).toHaveLength(3);
});
