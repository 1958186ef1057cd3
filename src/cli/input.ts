import { createReadStream, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { decode } from '../article/decode.ts';
import { readWhole } from '../article/formats/file.ts';
import { readJsonLine } from '../article/formats/json.ts';
import { detectFormat, type Format, type Reading } from '../article/formats/reading.ts';
import { InvalidInput } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { readLines } from './lines.ts';

/** What a file may have: many articles stand in one JSON file or feed, so it is larger than an article. */
const LARGEST_FILE = 64 * 1024 * 1024;
const LARGEST: Readonly<Partial<Record<Format, number>>> = { text: limits.articleBytes, html: limits.pageBytes };
const ARTICLE_FILES = new Set(['.txt', '.md', '.html', '.htm', '.xhtml', '.jsonl', '.ndjson', '.json', '.rss', '.atom', '.xml']);

/** The articles of files, folders and standard input (`-`), one at a time. Problems are among the readings. */
export async function* readInputs(paths: readonly string[], format: Format | 'auto'): AsyncGenerator<Reading> {
  for (const path of paths) yield* readInput(path, format);
}

/** How many articles the inputs hold, when that can be told without reading them: one in each text and page. */
export async function countInputs(paths: readonly string[], given: Format | 'auto'): Promise<number | null> {
  let count = 0;
  for (const path of paths) {
    if (path === '-') return null;
    const files = await filesAt(path).catch(() => []);
    const formats = files.map((file) => (given === 'auto' ? detectFormat(file, '') : given));
    if (formats.some((format) => format !== 'text' && format !== 'html' && format !== 'json')) return null;
    count += files.length;
  }
  return count;
}

async function* readInput(path: string, format: Format | 'auto'): AsyncGenerator<Reading> {
  try {
    if (path === '-') yield* readStream(process.stdin, 'standard input', format);
    else for (const file of await filesAt(path)) yield* readStream(createReadStream(file), file, format);
  } catch (error) {
    if (error instanceof InvalidInput) yield { name: path, error };
    else throw error;
  }
}

/** The bytes of a file, or of standard input (`-`). Throws FILE_NOT_FOUND. */
export async function openBytes(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return process.stdin;
  await statOf(path);
  return createReadStream(path);
}

/** Files as they were named, and of folders those that may hold articles, in the order of their names. */
async function filesAt(path: string): Promise<readonly string[]> {
  const found = await statOf(path);
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && ARTICLE_FILES.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function statOf(path: string): Promise<Stats> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${error.code}.`;
    throw new InvalidInput('FILE_NOT_FOUND', why, { path });
  });
}

async function* readStream(stream: AsyncIterable<Uint8Array>, name: string, given: Format | 'auto'): AsyncGenerator<Reading> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await nextChunk(chunks, name);
  const format =
    given === 'auto'
      ? detectFormat(
          name,
          Buffer.from(first ?? [])
            .subarray(0, 4096)
            .toString('latin1'),
        )
      : given;
  if (format === 'jsonl') {
    yield* readLinesOf(resume(first, chunks), name);
    return;
  }
  try {
    const bytes = await readAll(resume(first, chunks), LARGEST[format] ?? LARGEST_FILE);
    yield* readWhole(decode(bytes), name, format);
  } catch (error) {
    if (error instanceof InvalidInput) yield { name, error };
    else throw error;
  }
}

async function* readLinesOf(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Reading> {
  for await (const { number, text } of readLines(chunks)) {
    const reading = text instanceof InvalidInput ? { name: `line ${number}`, error: text } : readJsonLine(text, number);
    if (reading) yield { ...reading, name: `${name} ${reading.name}` };
  }
}

async function readAll(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new InvalidInput('ARTICLE_TOO_LARGE', `The input is larger than ${most / 1024 / 1024} MB.`, { limit: most });
    all.push(chunk);
  }
  if (size === 0) throw new InvalidInput('EMPTY_ARTICLE', 'The input is empty.');
  return Buffer.concat(all);
}

async function nextChunk(chunks: AsyncIterator<Uint8Array>, name: string): Promise<Uint8Array | undefined> {
  try {
    const { value, done } = await chunks.next();
    return done === true ? undefined : value;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InvalidInput('FILE_NOT_FOUND', `${name} cannot be read: ${code ?? 'unknown'}.`, { path: name });
  }
}

async function* resume(first: Uint8Array | undefined, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first !== undefined) yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
