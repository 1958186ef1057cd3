import type { Command } from 'commander';
import { z } from 'zod';
import { readArticle } from '../article/article.ts';
import type { Article } from '../domain/article.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import { readPartialDate } from '../domain/time.ts';
import { readAhead } from '../service/read-ahead.ts';
import { toPrediction, type Prediction } from '../service/predict.ts';
import { readHere, startReader, type Reader } from './extraction-pool.ts';
import { openBytes } from './input.ts';
import { print, say, toErrorLine } from './io.ts';
import { readLines, type Line } from './lines.ts';
import { readWorkers } from './options.ts';
import { Progress } from './progress.ts';

interface Options {
  readonly all?: true;
  readonly workers: number;
}

/** What is read of a gold line: never its annotations. */
const goldShape = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
});
type Gold = z.output<typeof goldShape>;

const nothing: Prediction = { quotes: [], entities: [], relations: [], events: [] };

export function add(program: Command): void {
  program
    .command('predict')
    .summary('print predictions for a file of gold annotations')
    .description(
      'Reads a JSONL file of gold annotations, only id, text, title, date and publisher of each line, and prints one line of predictions for each, for the scorer. Offsets count in the text exactly as given.',
    )
    .argument('<gold>', 'a JSONL file, or - for standard input')
    .option('--all', 'thoughts and wishes too, not only what was said')
    .option('--workers <number>', 'threads that read articles', readWorkers, 1)
    .addHelpText('after', '\nExample:\n  onrecord predict gold.jsonl > predictions.jsonl')
    .action(predict);
}

async function predict(gold: string, { all, workers }: Options): Promise<void> {
  const reader = workers === 1 ? readHere : startReader(workers);
  const progress = new Progress(null);
  const lines = readLines(await openBytes(gold));
  try {
    for await (const { item, result } of readAhead(lines, (line) => readLine(line, reader), workers * 2)) {
      const found = await result.catch((error: unknown) => toProblem(error));
      if (found === null) continue;
      if (found instanceof InvalidInput) throw new InvalidInput(found.code, `line ${item.number}: ${found.message}`);
      progress.clear();
      if (found.problem) say(`${found.id}: ${toErrorLine(found.problem)}`);
      await print(`${JSON.stringify({ id: found.id, pred: found.facts ? toPrediction(found.facts, all === true) : nothing })}\n`);
      progress.advance();
    }
  } finally {
    progress.clear();
    await reader.close();
  }
}

interface Found {
  readonly id: string;
  readonly facts?: Facts;
  readonly problem?: InvalidInput;
}

/** A gold text that is no readable article has no facts: its line says so, and the others go on. */
async function readLine({ text }: Line, reader: Reader): Promise<Found | null> {
  if (text instanceof InvalidInput) throw text;
  if (text.trim() === '') return null;
  const gold = readGold(text);
  try {
    return { id: gold.id, facts: await reader.extract(toArticle(gold)) };
  } catch (error) {
    if (error instanceof InvalidInput) return { id: gold.id, problem: error };
    throw error;
  }
}

function readGold(line: string): Gold {
  try {
    return goldShape.parse(JSON.parse(line));
  } catch {
    throw new InvalidInput('INVALID_RECORD', 'This is no gold line: a JSON object with id and text.');
  }
}

/** The article with its text exactly as given: a title that the text does not begin with is left away. */
function toArticle({ text, title, date, publisher }: Gold): Article {
  const published = date ? readPartialDate(date) : null;
  const known = { text, ...(published !== null && { published }), ...(publisher && { outlet: publisher }) };
  const article = readArticle(title ? { ...known, title } : known);
  return article.text === text ? article : readArticle(known);
}

function toProblem(error: unknown): InvalidInput {
  if (error instanceof InvalidInput) return error;
  throw error;
}
