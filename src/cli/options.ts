import { InvalidArgumentError } from 'commander';
import type { Format } from '../article/formats/reading.ts';

export type InputFormat = Exclude<Format, 'json'> | 'auto';

const inputFormats: readonly InputFormat[] = ['auto', 'text', 'html', 'jsonl', 'feed'];

export function readInputFormat(given: string): InputFormat {
  return readChoice(given, inputFormats);
}

const MOST_WORKERS = 64;

export function readWorkers(given: string): number {
  const workers = Number(given);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_WORKERS}.`);
  return workers;
}

/** One of a list of words; anything else is a usage error that names them. */
export function readChoice<Choice extends string>(given: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new InvalidArgumentError(`It must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`);
  return found;
}
