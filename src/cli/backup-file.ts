import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { InvalidInput } from '../domain/errors.ts';
import type { Backup } from '../store/backup/restore.ts';
import { backupRow, type BackupRow, type ReadRow } from '../store/backup/row.ts';
import { schemaVersion } from '../store/migrations.ts';
import { readLines } from './lines.ts';

/** The first line of a backup. */
const headerShape = z.object({ format: z.literal('onrecord-backup'), version: z.literal(1), schema: z.int() });
/** The last: how many rows stand between, and the SHA-256 of all lines before it. */
const footerShape = z.object({ rows: z.int(), sha256: z.string() });

type Produce = (tell: (row: BackupRow) => Promise<void>) => Promise<void>;

/** Writes a backup, zipped, one row a line; the number of rows. The file has its name only once it is whole. */
export async function writeBackup(path: string, produce: Produce): Promise<number> {
  const part = `${path}.part`;
  const hash = createHash('sha256');
  const zip = createGzip();
  const written = pipeline(zip, createWriteStream(part, { mode: 0o600 }));
  // Told again where it is waited for.
  written.catch(() => undefined);
  const write = async (item: object, counts = true) => {
    const line = `${JSON.stringify(item)}\n`;
    if (counts) hash.update(line);
    if (!zip.write(line)) await Promise.race([once(zip, 'drain'), written]);
  };
  let rows = 0;
  try {
    await write({ format: 'onrecord-backup', version: 1, schema: schemaVersion });
    await produce(async (row) => {
      rows += 1;
      await write(row);
    });
    await write({ rows, sha256: hash.digest('hex') }, false);
    zip.end();
    await finished(zip);
    await written;
    renameSync(part, path);
    return rows;
  } catch (error) {
    zip.destroy();
    rmSync(part, { force: true });
    throw toFileError(error, path);
  }
}

/** Reads a backup through once, so that nothing is written from one that is not whole. Throws INVALID_BACKUP. */
export async function openBackup(path: string): Promise<Backup> {
  const hash = createHash('sha256');
  let last: string | null = null;
  let rows = -1;
  for await (const line of linesOf(path)) {
    if (last === null) readHeader(line, path);
    else hash.update(`${last}\n`);
    last = line;
    rows += 1;
  }
  const footer = footerShape.safeParse(readJson(last ?? ''));
  if (!footer.success) throw damaged(path, 'it ends before its end');
  const sha256 = hash.digest('hex');
  if (footer.data.rows !== rows - 1 || footer.data.sha256 !== sha256) throw damaged(path, 'its checksum is another');
  return { checksum: sha256, rows: () => rowsOf(path, footer.data.rows) };
}

async function* rowsOf(path: string, rows: number): AsyncGenerator<ReadRow> {
  let at = -1;
  for await (const line of linesOf(path)) {
    at += 1;
    if (at === 0 || at > rows) continue;
    const row = backupRow.safeParse(readJson(line));
    if (!row.success) throw damaged(path, `row ${at} is none`);
    yield row.data;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const zip = createGunzip();
  const read = pipeline(createReadStream(path), zip);
  read.catch(() => undefined);
  try {
    for await (const { text } of readLines(zip as AsyncIterable<Uint8Array>)) {
      if (typeof text !== 'string') throw text;
      yield text;
    }
  } catch (error) {
    throw toFileError(error, path);
  }
}

function readHeader(line: string, path: string): void {
  const header = headerShape.safeParse(readJson(line));
  if (!header.success) throw new InvalidInput('INVALID_BACKUP', `${path} is no backup of On Record.`, { path });
  if (header.data.schema > schemaVersion)
    throw new InvalidInput('INVALID_BACKUP', `${path} was made by a newer On Record. Restore it with that one.`, { path });
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** What the system or the unzipping says of a file, as an error of ours. */
function toFileError(error: unknown, path: string): unknown {
  const { code } = error as { readonly code?: unknown };
  if (code === 'ENOENT') return new InvalidInput('FILE_NOT_FOUND', `There is no ${path}, or no folder for it.`, { path });
  if (code === 'Z_BUF_ERROR') return damaged(path, 'it ends before its end');
  if (typeof code === 'string' && code.startsWith('Z_'))
    return new InvalidInput('INVALID_BACKUP', `${path} is no backup of On Record.`, { path });
  if (code === 'EACCES' || code === 'EISDIR' || code === 'ENOSPC' || code === 'ENOTDIR')
    return new InvalidInput('FILE_NOT_FOUND', `${path} cannot be used: ${code}.`, { path });
  return error;
}

function damaged(path: string, why: string): InvalidInput {
  return new InvalidInput('INVALID_BACKUP', `${path} is damaged: ${why}. Nothing was written.`, { path });
}
