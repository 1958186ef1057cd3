import { InvalidInput } from '../../domain/errors.ts';
import { readFeed } from './feed.ts';
import { readJsonFile, readJsonLine } from './json.ts';
import type { Format, Reading } from './reading.ts';

/** The articles of one input that is read whole, whatever its format. Problems are among the readings, never thrown. */
export function readWhole(text: string, name: string, format: Format): readonly Reading[] {
  if (format === 'text') return [{ name, record: { text } }];
  if (format === 'html') return [{ name, record: { html: text } }];
  if (format === 'json') return readJsonFile(text, name);
  if (format === 'jsonl') return text.split('\n').flatMap((line, index) => readJsonLine(line, index + 1) ?? []);
  try {
    return readFeed(text, name);
  } catch (error) {
    if (error instanceof InvalidInput) return [{ name, error }];
    throw error;
  }
}
