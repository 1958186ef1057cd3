import { join } from 'node:path';
import { readArticle } from '../../src/article/article.ts';
import type { ArticleRecord } from '../../src/article/record.ts';
import { Progress } from '../../src/cli/progress.ts';
import { readFacts } from '../../src/service/read-facts.ts';
import { readSamples } from '../samples/read-samples.ts';
import { atMost, median, type Figure } from './figures.ts';

const samplesFolder = join(import.meta.dirname, '../../samples');
const WORDS = 500;
const PER_SECOND = 2.5;
/** Share of all extractions over which memory is compared, at either end. */
const END = 0.1;
const MEMORY_RATIO = 1.1;
const MEBIBYTE = 2 ** 20;

/** How many articles of 500 words one core reads in a second, over the samples: by CPU time, which others on the cores do not take. */
export async function extractionFigures(seconds: number): Promise<readonly Figure[]> {
  const records = await sampleRecords();
  readAll(records);
  let words = 0;
  const [started, before] = [performance.now(), process.cpuUsage()];
  while (performance.now() - started < seconds * 1000) words += readAll(records);
  const { user, system } = process.cpuUsage(before);
  const articles = words / WORDS;
  const perSecond = articles / ((user + system) / 1_000_000);
  const byClock = articles / ((performance.now() - started) / 1000);
  const measured = `${perSecond.toFixed(2)} articles of ${WORDS} words a second of CPU (${byClock.toFixed(2)} by the clock)`;
  return [{ name: 'article to facts, one core', measured, budget: `at least ${PER_SECOND}`, met: perSecond >= PER_SECOND }];
}

/** Whether memory grows: resident set over the first and the last tenth of many extractions. */
export async function memoryFigures(extractions: number): Promise<readonly Figure[]> {
  const records = await sampleRecords();
  const sizes: number[] = [];
  const progress = new Progress(extractions);
  for (let done = 0; done < extractions; done += 1) {
    const record = records[done % records.length];
    if (record) readFacts(readArticle(record));
    sizes.push(process.memoryUsage.rss() / MEBIBYTE);
    progress.advance();
  }
  progress.clear();
  const tenth = Math.max(1, Math.floor(extractions * END));
  const [first, last] = [median(sizes.slice(0, tenth)), median(sizes.slice(-tenth))];
  const detail = ` (${first.toFixed(0)} MiB to ${last.toFixed(0)} MiB)`;
  return [atMost(`memory over ${extractions} extractions, last tenth to first`, last / first, MEMORY_RATIO, ' times', detail)];
}

async function sampleRecords(): Promise<readonly ArticleRecord[]> {
  const { samples } = await readSamples(samplesFolder);
  return samples.map(({ article }) => article as ArticleRecord);
}

function readAll(records: readonly ArticleRecord[]): number {
  let words = 0;
  for (const record of records) {
    const { article } = readFacts(readArticle(record));
    words += article.text.split(/\s+/).length;
  }
  return words;
}
