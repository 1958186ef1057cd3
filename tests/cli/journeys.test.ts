import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { build, makeFolder, run, start } from './run.ts';

const record = {
  url: 'https://beacon.example/toll',
  title: 'Bridge vote in Calder',
  text: 'Mayor Ada Vane met the council on Monday.\n\n“The bridge is safe,” Vane said.',
  published: '2025-09-16',
  outlet: 'The Calder Beacon',
};
const line = `${JSON.stringify(record)}\n`;

beforeAll(build, 180_000);

/** What ingest prints of each article, without ids and counts, which belong to other tests. */
function outcomes(stdout: string): readonly string[] {
  return stdout.split('\n').flatMap((row) => {
    const [outcome, what = '', more = '', title = ''] = row.split('\t');
    return outcome ? [outcome === 'failed' ? `failed ${what.split('/').at(-1)} ${more.split(':')[0]}` : `${outcome} ${title}`] : [];
  });
}

test('extract prints what an article says', async () => {
  const { code, stdout } = await run(['extract', '-', '--published', '2025-09-17'], makeFolder(), line);
  const report = JSON.parse(stdout) as {
    article: { published: string };
    statements: { text: string; segments: { words: string }[]; speaker: { name: string } }[];
  };
  expect([
    code,
    report.article.published,
    report.statements.map(({ text, segments, speaker }) => [text, segments.map(({ words }) => words), speaker.name]),
  ]).toEqual([0, '2025-09-17', [['The bridge is safe', ['“The bridge is safe,”'], 'Ada Vane']]]);
});

test('the version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await run(['--version'], makeFolder())).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('ingest takes a date and an outlet for articles that have none', async () => {
  const folder = makeFolder();
  const bare = '{"url":"https://beacon.example/bare","text":"Ruth Holt spoke."}';
  const given = ['--published', '2026-02', '--outlet', 'The Ferry Post'];
  const ingested = await run(['ingest', '-', ...given], folder, `${line}${bare}\n{"text"\n`);
  const wrong = await run(['ingest', '-', '--published', 'soon'], folder, line);
  const { nodes } = JSON.parse((await run(['export'], folder)).stdout) as { nodes: { label: string; published: string; outlet: string }[] };
  expect([
    ingested.stdout.split('\n').at(-2),
    wrong.stderr,
    nodes.flatMap(({ label, published, outlet }) => (label === 'Article' ? [`${published} ${outlet}`] : [])).sort(),
  ]).toEqual([
    'failed\tstandard input line 3\tINVALID_JSON: This is no JSON: it is cut off before its end.',
    'INVALID_DATE: published “soon” is no date. Write 2026, 2026-01 or 2026-01-26.\n',
    ['2025-09-16 The Calder Beacon', '2026-02 The Ferry Post'],
  ]);
});

test('the same again changes nothing, a bad article changes nothing, and the rest goes on', async () => {
  const folder = makeFolder();
  const bad = join(folder, 'bad');
  mkdirSync(bad);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'a-binary.txt': Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1]),
    'b-encoding.txt': Buffer.from('Mañana', 'latin1'),
    'c-empty.txt': '',
    'd-large.txt': 'The council met. '.repeat(150_000),
    'e-page.html': '<nav>Home</nav>',
    'f-feed.xml': '<rss><channel></rss>',
    'g-lines.jsonl': `${line}{"text":"The council met.","published":"2025-13-01"}\n{"text":"The council met.","url":"nowhere"}\n{"title":"No text"}\n{"text":"The council`,
    'h-german.txt':
      'Die Bürgermeisterin sagte am Montag, dass die Brücke nicht geschlossen werden kann, weil sie von den Menschen der Stadt für den Weg zur Arbeit genutzt wird und es keine andere gibt.',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(bad, name), content);

  const first = await run(['ingest', '-'], folder, line);
  const before = await run(['export'], folder);
  const second = await run(['ingest', bad, join(folder, 'missing.txt'), '--workers', '2'], folder);
  const after = await run(['export'], folder);
  expect([first.code, outcomes(first.stdout), second.code, outcomes(second.stdout), after.stdout === before.stdout]).toEqual([
    0,
    ['stored Bridge vote in Calder'],
    1,
    [
      'failed a-binary.txt BINARY_INPUT',
      'failed b-encoding.txt BROKEN_ENCODING',
      'failed c-empty.txt EMPTY_ARTICLE',
      'failed d-large.txt ARTICLE_TOO_LARGE',
      'failed e-page.html INVALID_HTML',
      'failed f-feed.xml INVALID_FEED',
      'unchanged Bridge vote in Calder',
      'failed g-lines.jsonl line 2 INVALID_DATE',
      'failed g-lines.jsonl line 3 INVALID_URL',
      'failed g-lines.jsonl line 4 INVALID_RECORD',
      'failed g-lines.jsonl line 5 INVALID_JSON',
      'failed h-german.txt UNSUPPORTED_LANGUAGE',
      'failed missing.txt FILE_NOT_FOUND',
    ],
    true,
  ]);
});

test('what is retracted leaves nothing behind', async () => {
  const folder = makeFolder();
  await run(['ingest', '-'], folder, line);
  const gone = await run(['retract', `${record.url}?utm_source=mail`], folder);
  const again = await run(['retract', record.url], folder);
  const left = await run(['export'], folder);
  expect([gone.code, again.code, again.stderr, JSON.parse(left.stdout)]).toEqual([
    0,
    1,
    `NOT_FOUND: The graph has no article ${record.url}.\n`,
    { format: 'onrecord', version: 1, nodes: [], edges: [], judgements: [] },
  ]);
});

test('what is stored is read again, and nothing is added', async () => {
  const folder = makeFolder();
  await run(['ingest', '-'], folder, line);
  const before = await run(['export'], folder);
  const all = await run(['reread'], folder);
  const none = await run(['reread', 'A'.repeat(22)], folder);
  const after = await run(['export'], folder);
  expect([all.code, all.stdout.split('\t')[0], none.code, none.stdout.split('\t').slice(0, 2)]).toEqual([
    0,
    'reread',
    1,
    ['failed', 'A'.repeat(22)],
  ]);
  expect(JSON.parse(after.stdout)).toEqual(JSON.parse(before.stdout));
});

test('predictions count in the text as given, one line for each gold line, also for what is no article', async () => {
  const gold = [
    { id: 'one', text: '“The bridge is safe,” Ada Vane said.', title: 'Bridge vote in Calder', gold: { quotes: [] } },
    { id: 'two', text: '' },
  ];
  const { code, stdout, stderr } = await run(['predict', '-'], makeFolder(), gold.map((row) => JSON.stringify(row)).join('\n'));
  const predictions = stdout
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as { id: string; pred: { quotes: { start: number; end: number; speakerCanonical: string }[] } });
  const quotes = predictions.map(({ id, pred }) => [
    id,
    pred.quotes.map(({ start, end, speakerCanonical }) => [start, end, speakerCanonical]),
  ]);
  expect([code, quotes, stderr]).toEqual([
    0,
    [
      ['one', [[0, 21, 'Ada Vane']]],
      ['two', []],
    ],
    'two: EMPTY_ARTICLE: The article has no text.\n',
  ]);
});

test('csv is two tables with names and words', async () => {
  const folder = makeFolder();
  await run(['ingest', '-'], folder, line);
  await run(['export', '--format', 'csv', '--out', folder], folder);
  const edges = readFileSync(join(folder, 'edges.csv'), 'utf8').split('\r\n');
  const spoken = edges.find((edge) => edge.includes(',SPOKEN_BY,'))?.split(',');
  expect([spoken?.[1], spoken?.[2], spoken?.[5], spoken?.[6], spoken?.[8]]).toEqual([
    'Statement',
    'The bridge is safe',
    'Person',
    'Ada Vane',
    'Vane',
  ]);
});

test.each([
  ['a file', 'notes', 'is a file, or lies under one'],
  ['a folder under a file', 'notes/data', 'is a file, or lies under one'],
  ['a folder where none can be made', '/proc/onrecord/data', 'cannot be made or written (ENOENT)'],
])('%s as DATA_DIR is told at once', async (_, name, why) => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'notes'), '');
  const dataDir = name.startsWith('/') ? name : join(folder, name);
  const problem = `INVALID_CONFIGURATION: DATA_DIR=${dataDir} ${why}. Set DATA_DIR to a folder that you may write.`;
  const exported = await run(['export'], dataDir);
  const doctor = await run(['doctor'], dataDir);
  expect([exported, doctor.code, doctor.stdout.split('\n').filter((told) => told.startsWith('FAILED'))]).toEqual([
    { code: 1, stdout: '', stderr: `${problem}\n` },
    1,
    [`FAILED  data folder: ${problem}`],
  ]);
});

describe('wrong usage', () => {
  test.each([
    [['ingest'], "USAGE: missing required argument 'path' (--help shows how)"],
    [
      ['ingest', '--format', 'docx', 'a'],
      "USAGE: option '--format <format>' argument 'docx' is invalid. It must be auto, text, html, jsonl or feed. (--help shows how)",
    ],
    [['export', '--format', 'csv'], 'USAGE: csv is two files, so it needs --out <folder> (--help shows how)'],
    [['publish'], "USAGE: unknown command 'publish' (--help shows how)"],
    [['exprt'], "USAGE: unknown command 'exprt' (Did you mean export?) (--help shows how)"],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(args, makeFolder());
    expect([code, stdout, stderr]).toEqual([2, '', `${message}\n`]);
  });

  test('without a command', async () => {
    const { code, stdout, stderr } = await run([], makeFolder());
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', 'Usage: onrecord [options] [command]']);
  });
});

test('while a service holds the graph it does the work, and a killed one is not waited for', async () => {
  const folder = makeFolder();
  // Into a graph that holds an article no samples are loaded, which takes its time.
  await run(['ingest', '-'], folder, '{"text":"Ruth Holt spoke."}');
  const service = start(['serve'], folder, { PORT: '0' });
  await new Promise<void>((resolve) => service.stderr.on('data', (chunk: Buffer) => chunk.includes('On Record at') && resolve()));
  const through = await run(['ingest', '-'], folder, `${line}{"text":""}\n`);
  const exported = await run(['export'], folder);
  service.kill('SIGKILL');
  await new Promise((resolve) => service.on('close', resolve));
  const alone = await run(['ingest', '-'], folder, line);
  const exportedAlone = await run(['export'], folder);
  expect([
    outcomes(through.stdout),
    through.stderr.includes('Through the service at http://127.0.0.1:'),
    outcomes(alone.stdout),
    exported.stdout === exportedAlone.stdout,
  ]).toEqual([
    ['stored Bridge vote in Calder', 'failed standard input line 2 EMPTY_ARTICLE'],
    true,
    ['unchanged Bridge vote in Calder'],
    true,
  ]);
});
