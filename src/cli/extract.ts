import type { Command } from 'commander';
import { readArticle } from '../article/article.ts';
import type { Reading } from '../article/formats/reading.ts';
import type { ArticleRecord } from '../article/record.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import { readFacts } from '../service/read-facts.ts';
import { reportFacts } from '../service/report/facts-report.ts';
import { toHtml } from '../service/report/html-report.ts';
import { toText } from '../service/report/text-report.ts';
import { readInputs } from './input.ts';
import { print } from './io.ts';
import { readChoice } from './options.ts';

const formats = ['json', 'text', 'html'] as const;

interface Options {
  readonly format?: (typeof formats)[number];
  readonly explain?: true;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
}

export function add(program: Command): void {
  program
    .command('extract')
    .summary('print what an article says, without keeping it')
    .description(
      'Reads one article (text, HTML, or a JSON record) and prints its facts: statements with their speakers, people with their offices, places, events, and what could not be settled. Nothing is kept.',
    )
    .argument('<file>', 'a file, or - for standard input')
    .option('--format <format>', 'json, text or html (default: json, text with --explain)', (given) => readChoice(given, formats))
    .option('--explain', 'show for every fact the rule that found it and the words it rests on')
    .option('--published <date>', 'publication date, as 2026, 2026-01 or 2026-01-26: what "Monday" means depends on it')
    .option('--outlet <name>', 'who published it')
    .option('--url <url>', 'its address')
    .addHelpText('after', '\nExample:\n  onrecord extract article.txt --published 2026-01-26 --explain')
    .action(extractFile);
}

async function extractFile(file: string, { format, explain, ...given }: Options): Promise<void> {
  const record = await readOne(file);
  const facts = readFacts(readArticle({ ...record, ...given }));
  await print(write[format ?? (explain ? 'text' : 'json')](facts, explain === true));
}

const write: Readonly<Record<(typeof formats)[number], (facts: Facts, explained: boolean) => string>> = {
  json: (facts) => `${JSON.stringify(reportFacts(facts), null, 2)}\n`,
  text: (facts, explained) => toText(reportFacts(facts), explained),
  html: toHtml,
};

async function readOne(file: string): Promise<ArticleRecord> {
  const readings: Reading[] = [];
  for await (const reading of readInputs([file], 'auto')) readings.push(reading);
  const [reading, ...others] = readings;
  if (!reading) throw new InvalidInput('EMPTY_ARTICLE', `${file} holds no article.`);
  if (others.length > 0)
    throw new InvalidInput('INVALID_RECORD', `${file} holds ${readings.length} articles; extract reads one. Use ingest.`);
  if ('error' in reading) throw reading.error;
  return reading.record;
}
