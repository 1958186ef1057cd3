// Measures the language model alone: npm run -s score:model -- --corpora DIR --eval DIR [--model FILE] [--articles N]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LanguageModel } from '../../src/text/model/analysis.ts';
import { loadModel } from '../../src/text/model/load.ts';
import { readNames } from '../../src/text/model/names.ts';
import { readSentences } from '../../src/text/sentences.ts';
import { readTokens } from '../../src/text/tokens.ts';
import { readTreebank } from './treebank.ts';
import { scoreGoldTokens, scoreRawText, secondsSince } from './parse-scores.ts';

const NAME_GOLDS = ['worldwide', 'gum-news', 'msnbc'];

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    eval: { type: 'string' },
    model: { type: 'string', default: 'models/english.bin' },
    articles: { type: 'string', default: 'Infinity' },
    part: { type: 'string', multiple: true, default: ['ewt-test', 'gum-dev', 'gum-test'] },
  },
});
const began = performance.now();
const model = loadModel(options.model);
print('load', `${(performance.now() - began).toFixed(0)} ms, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
if (options.corpora !== undefined) scoreTreebanks(options.corpora);
if (options.eval !== undefined) for (const gold of NAME_GOLDS) scoreNames(options.eval, gold);

function scoreTreebanks(folder: string): void {
  const parts = options.part.map((part) => ({ part, sentences: readTreebank(join(folder, 'treebanks', `${part}.conllu`)) }));
  const gum = parts.filter(({ part }) => part.startsWith('gum')).flatMap(({ sentences }) => sentences);
  for (const { part, sentences } of [...parts.filter(({ part }) => !part.startsWith('gum')), { part: 'gum', sentences: gum }]) {
    print(`${part}, gold tokens`, scoreGoldTokens(model, sentences));
    print(`${part}, raw text`, scoreRawText(model, sentences));
  }
}

function scoreNames(folder: string, gold: string): void {
  const path = join(folder, 'dev', `${gold}.jsonl`);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, Number(options.articles));
  const articles = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  let words = 0;
  const started = process.cpuUsage();
  const predictions = articles.map(({ id, text }) => {
    const { entities, count } = namesOf(model, text);
    words += count;
    return JSON.stringify({ id, pred: { entities } });
  });
  const seconds = secondsSince(started);
  print(`${gold}, words a second of one core`, `${(words / seconds).toFixed(0)} (${words} words, ${articles.length} articles)`);
  const work = mkdtempSync(join(tmpdir(), 'onrecord-'));
  try {
    writeFileSync(join(work, 'gold.jsonl'), `${lines.join('\n')}\n`);
    writeFileSync(join(work, 'pred.jsonl'), `${predictions.join('\n')}\n`);
    const scorer = [
      join(folder, 'score.mjs'),
      '--gold',
      join(work, 'gold.jsonl'),
      '--pred',
      join(work, 'pred.jsonl'),
      '--types',
      'PER,ORG,LOC',
    ];
    process.stdout.write(entityLines(execFileSync(process.execPath, scorer, { encoding: 'utf8' })));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** What the scorer says of entities; the model alone predicts nothing else. */
function entityLines(report: string): string {
  const from = report.indexOf('entities');
  const to = report.indexOf('relations:');
  return report.slice(from, to < 0 ? undefined : to);
}

function namesOf(analyser: LanguageModel, text: string): { entities: object[]; count: number } {
  const tokens = readTokens(text);
  const sentences = readSentences(text, tokens);
  const analyses = analyser.analyse(
    sentences.map(({ first, last }) => tokens.slice(first, last).map(({ start, end }) => text.slice(start, end))),
  );
  const entities = analyses.flatMap((analysis, i) =>
    readNames(analysis).map(({ first, last, type }) => {
      const offset = sentences[i]?.first ?? 0;
      return { start: tokens[offset + first]?.start, end: tokens[offset + last - 1]?.end, type };
    }),
  );
  return { entities, count: tokens.length };
}

function print(label: string, value: string): void {
  process.stdout.write(`${label.padEnd(36)} ${value}\n`);
}
