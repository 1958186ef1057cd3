import { z } from 'zod';
import { InvalidInput } from '../../domain/errors.ts';
import type { ArticleRecord } from '../record.ts';
import type { Reading } from './reading.ts';

const words = z.string().nullish();
const recordShape = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: words,
  html: words,
  title: words,
  url: words,
  outlet: words,
  byline: words,
  published: words,
  updated: words,
  language: words,
});

/** One line of a JSONL file, numbered from 1; null when it is blank. */
export function readJsonLine(line: string, number: number): Reading | null {
  if (line.trim() === '') return null;
  return readValue(line, `line ${number}`);
}

/** A JSON file: one record, or an array of records. */
export function readJsonFile(json: string, name: string): readonly Reading[] {
  const value = parse(json);
  if (value instanceof InvalidInput) return [{ name, error: value }];
  return Array.isArray(value) ? value.map((item, index) => toReading(item, `${name} item ${index + 1}`)) : [toReading(value, name)];
}

function readValue(json: string, where: string): Reading {
  const value = parse(json);
  return value instanceof InvalidInput ? { name: where, error: value } : toReading(value, where);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    const cutOff = !/[}\]]\s*$/.test(json);
    const why = cutOff ? 'it is cut off before its end' : error instanceof Error ? error.message : 'it cannot be parsed';
    return new InvalidInput('INVALID_JSON', `This is no JSON: ${why}.`);
  }
}

function toReading(value: unknown, where: string): Reading {
  const read = recordShape.safeParse(value);
  if (!read.success) {
    const issue = read.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    return {
      name: where,
      error: new InvalidInput('INVALID_RECORD', field === '' ? 'An article is a JSON object.' : `“${field}” must be a text.`, { field }),
    };
  }
  const { id, ...given } = read.data;
  const record = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as ArticleRecord;
  const name = id === null || id === undefined ? where : `${where} (${id})`;
  if (record.text === undefined && record.html === undefined)
    return { name, error: new InvalidInput('INVALID_RECORD', 'The article has neither text nor html.') };
  const unread = Object.keys(value as object).filter((key) => !Object.hasOwn(recordShape.shape, key));
  return unread.length === 0 ? { name, record } : { name, record, unread };
}

/** The key of a record that another was meant for, as `published` for `publishedAt`; undefined when none is like it. */
export function likelyKey(key: string): string | undefined {
  const letters = key.toLowerCase().replace(/[^a-z]/g, '');
  const known = Object.keys(recordShape.shape).filter((name) => name !== 'id');
  return letters.length < 3 ? undefined : known.find((name) => letters.includes(name) || name.startsWith(letters));
}
