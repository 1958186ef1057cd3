/**
 * Prints the README's accuracy table: runs `onrecord predict` on third-party gold and scores it with the scorer beside
 * it. Neither is part of this project: `--eval DIR` says where they lie (default ../shared/eval), `--limit N` takes the
 * first N documents of each, `--only NAME` one data set, `--errors` tells on standard error which events are joined or kept apart wrongly.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreEvents, type EventsOfArticle } from './events.ts';
import { addressOf, scoreJoins, type AnnotatedArticle, type ExportedGraph } from './joins.ts';
import { measures, type Scores } from './measures.ts';
import { scoreSheets } from './sheets.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    eval: { type: 'string', default: join(root, '../shared/eval') },
    limit: { type: 'string' },
    only: { type: 'string' },
    errors: { type: 'boolean' },
  },
});
// The scorer runs only when started by its real path.
const folder = existsSync(values.eval) ? realpathSync(values.eval) : resolve(values.eval);
const scorer = join(folder, 'score.mjs');
if (!existsSync(scorer)) {
  console.error(`No scorer at ${scorer}. Give the folder that holds score.mjs and dev/ with --eval DIR.`);
  process.exit(2);
}

const aside = mkdtempSync(join(tmpdir(), 'onrecord-score-'));
try {
  console.log('| data | measure | value |\n| --- | --- | --- |');
  const chosen = Object.entries(measures).filter(([name]) => values.only === undefined || values.only === name);
  for (const [name, { options, rows }] of chosen) {
    const scores = score(name, options);
    for (const [measure, read] of rows) console.log(`| ${name} (${scores.documents}) | ${measure} | ${read(scores)} |`);
  }
} finally {
  rmSync(aside, { recursive: true });
}

function score(name: string, options: readonly string[]): Scores {
  if (name === 'samples') return samplesScored();
  const all = readFileSync(join(folder, 'dev', `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  const gold = join(aside, `${name}.gold.jsonl`);
  writeFileSync(gold, `${all.slice(0, values.limit === undefined ? all.length : Number(values.limit)).join('\n')}\n`);
  if (name === 'ecbplus') return joinsOf(gold);
  const scores = predictedOn(gold, name, options);
  return name === 'wikievents' ? { ...scores, told: scoreEvents(readEvents(gold, predictionsOf(name))) } : scores;
}

function predictionsOf(name: string): string {
  return join(aside, `${name}.pred.jsonl`);
}

/** What the scorer says of our predictions on a gold file. */
function predictedOn(gold: string, name: string, options: readonly string[] = []): Scores {
  writeFileSync(predictionsOf(name), run(['scripts/onrecord.mjs', 'predict', gold]));
  return JSON.parse(run([scorer, '--gold', gold, '--pred', predictionsOf(name), '--json', ...options])) as Scores;
}

/** Loads our own samples into a graph, and compares it with their answer sheets. */
function samplesScored(): Scores {
  const graph = { DATA_DIR: join(aside, 'samples') };
  run(['scripts/onrecord.mjs', 'samples', 'load'], graph);
  const sheets = scoreSheets(join(root, 'samples'), JSON.parse(run(['scripts/onrecord.mjs', 'export'], graph)) as ExportedGraph);
  if (values.errors === true) console.error(sheets.wrong.join('\n'));
  const gold = join(aside, 'samples.gold.jsonl');
  writeFileSync(gold, run(['--import', 'tsx', 'scripts/samples/to-gold.ts']));
  return { ...predictedOn(gold, 'samples'), documents: sheets.documents, sheets };
}

/** Puts all articles into one graph, and looks which of their events are one there. */
function joinsOf(gold: string): Scores {
  const articles = readLines<AnnotatedArticle & { text: string }>(gold);
  const records = join(aside, 'joins.jsonl');
  writeFileSync(records, articles.map(({ id, text }) => `${JSON.stringify({ url: addressOf(id), text })}\n`).join(''));
  const graph = { DATA_DIR: join(aside, 'joins') };
  run(['scripts/onrecord.mjs', 'ingest', records], graph);
  const { joined, wrong } = scoreJoins(articles, JSON.parse(run(['scripts/onrecord.mjs', 'export'], graph)) as ExportedGraph);
  if (values.errors === true) console.error(wrong.join('\n'));
  return { documents: articles.length, joined };
}

/** The annotated and the found events, article by article. */
function readEvents(gold: string, predicted: string): EventsOfArticle[] {
  const found = new Map(
    readLines<{ id: string; pred: { events: EventsOfArticle['found'] } }>(predicted).map(({ id, pred }) => [id, pred.events]),
  );
  return readLines<{ id: string; text: string; gold: { events: EventsOfArticle['gold'] } }>(gold).map(({ id, text, gold: { events } }) => ({
    id,
    text,
    gold: events,
    found: found.get(id) ?? [],
  }));
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function run(command: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  return stdout;
}
