import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { build, makeFolder, run, start } from './run.ts';

const line = (number: number) =>
  `${JSON.stringify({
    url: `https://courier.example/toll-${number}`,
    title: 'Toll stays',
    text: '“The bridge is safe,” Gov. Ada Vane said.',
    published: '2026-01-26',
    outlet: 'The Westland Courier',
  })}\n`;

const files = makeFolder();
const file = join(files, 'graph.backup');
const folder = makeFolder();
beforeAll(async () => {
  build();
  await run(['ingest', '-'], folder, line(1) + line(2));
  await run(['backup', file], folder);
}, 180_000);

const graphOf = async (dataDir: string) => (await run(['export'], dataDir)).stdout;

test('what backup wrote, restore puts into an empty graph, which makes the same backup', async () => {
  const other = makeFolder();
  const again = join(files, 'again.backup');
  const restored = await run(['restore', file], other);
  await run(['backup', again], other);
  expect([restored.code, restored.stdout, await graphOf(other), gunzipSync(readFileSync(again)).toString()]).toEqual([
    0,
    expect.stringMatching(/^restored\t\d+ rows\t/),
    await graphOf(folder),
    gunzipSync(readFileSync(file)).toString(),
  ]);
});

test('a graph that holds something is only replaced when it is said so', async () => {
  const other = makeFolder();
  await run(['ingest', '-'], other, line(3));
  const before = await graphOf(other);
  const refused = await run(['restore', file], other);
  const kept = await graphOf(other);
  await run(['restore', '--replace', file], other);
  expect([refused.code, refused.stderr, kept === before, await graphOf(other)]).toEqual([
    1,
    'CONFLICT: The graph is not empty. Give --replace to put the backup in the place of all that it holds.\n',
    true,
    await graphOf(folder),
  ]);
});

describe('a file that is no whole backup is refused, and nothing is written', () => {
  const lines = () => gunzipSync(readFileSync(file)).toString().split('\n');
  const zip = (all: readonly string[]) => gzipSync(all.join('\n'));
  const damages: readonly (readonly [string, () => Buffer, string])[] = [
    ['cut off', () => readFileSync(file).subarray(0, 900), 'INVALID_BACKUP'],
    ['of which a line was taken', () => zip(lines().toSpliced(3, 1)), 'INVALID_BACKUP'],
    ['of which a word was changed', () => zip(lines().map((text) => text.replace('safe', 'sold'))), 'INVALID_BACKUP'],
    ['that ends before its last line', () => zip(lines().slice(0, -2)), 'INVALID_BACKUP'],
    ['of a newer program', () => zip(lines().with(0, '{"format":"onrecord-backup","version":1,"schema":9999}')), 'INVALID_BACKUP'],
    ['that is not zipped', () => Buffer.from(lines().join('\n')), 'INVALID_BACKUP'],
    ['of something else', () => gzipSync('{"nodes":[]}\n'), 'INVALID_BACKUP'],
    ['that is empty', () => Buffer.alloc(0), 'INVALID_BACKUP'],
  ];
  test.each(damages)('%s', async (name, make, code) => {
    const damaged = join(files, `${name}.backup`);
    writeFileSync(damaged, make());
    const other = makeFolder();
    const { code: exit, stderr } = await run(['restore', damaged], other);
    expect([exit, stderr.split(':')[0], stderr.split('\n').length, JSON.parse(await graphOf(other))]).toEqual([
      1,
      code,
      2,
      { format: 'onrecord', version: 1, nodes: [], edges: [], judgements: [] },
    ]);
  });

  test('that is not there', async () => {
    const { code, stderr } = await run(['restore', join(files, 'nowhere')], makeFolder());
    expect([code, stderr.split(':')[0]]).toEqual([1, 'FILE_NOT_FOUND']);
  });
});

test('a folder that is not there is no place for a backup', async () => {
  const { code, stderr } = await run(['backup', join(files, 'nowhere/graph.backup')], folder);
  expect([code, stderr.split(':')[0]]).toEqual([1, 'FILE_NOT_FOUND']);
});

test('a service that has the graph open makes the backup, and takes one in', async () => {
  const other = makeFolder();
  const through = join(files, 'through.backup');
  const service = start(['serve'], other, { PORT: '0' });
  await new Promise<void>((resolve) => service.stderr.on('data', (chunk: Buffer) => chunk.includes('On Record at') && resolve()));
  const refused = await run(['restore', file], other);
  const replaced = await run(['restore', '--replace', file], other);
  const broken = await run(['restore', '--replace', join(files, 'cut off.backup')], other);
  await run(['backup', through], other);
  const graph = await graphOf(other);
  service.kill('SIGKILL');
  await new Promise((resolve) => service.on('close', resolve));
  expect([
    refused.stderr.split(':')[0],
    replaced.code,
    broken.stderr.split(':')[0],
    graph,
    gunzipSync(readFileSync(through)).toString(),
  ]).toEqual(['CONFLICT', 0, 'INVALID_BACKUP', await graphOf(folder), gunzipSync(readFileSync(file)).toString()]);
});
