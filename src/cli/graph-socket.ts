import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Conflict, InvalidInput, Unavailable, type DomainError, type InputProblem } from '../domain/errors.ts';
import type { NodeId } from '../domain/id.ts';
import type { WholeGraph } from '../service/export/evidence.ts';
import type { ArticleText } from '../service/service.ts';
import type { BackupRow } from '../store/backup/row.ts';
import type { GraphRow, GraphStore } from '../store/graph-store.ts';
import { openBackup } from './backup-file.ts';
import { toErrorLine } from './io.ts';

/** What is asked for on one connection: one line of JSON, answered by lines of JSON, the last of them `END` or a failure. */
type Question =
  | { readonly dump: true }
  | { readonly texts: readonly NodeId[] }
  | { readonly backup: true }
  | { readonly restore: string; readonly replace: boolean };
const END = '"end"';

interface Failure {
  readonly failed: string;
}

/**
 * Lets other commands of this user read, back up and restore the whole graph that this process has open, over a socket in the
 * data folder: the embedded graph can be opened once only, and the API hands out pages, not graphs.
 */
export async function offerGraph(
  store: Pick<GraphStore, 'dump' | 'articleTexts' | 'backup' | 'restore'>,
  dataDir: string,
): Promise<Server> {
  const path = socketOf(dataDir);
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    // Whoever asks may go away at any time.
    socket.on('error', () => socket.destroy());
    answer(store, socket).catch((error: unknown) => socket.end(`${JSON.stringify({ failed: toErrorLine(error) } satisfies Failure)}\n`));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  chmodSync(path, 0o600);
  return server;
}

/** The graph that a service has open. Throws Unavailable when it does not answer to the end. */
export function askGraph(dataDir: string): WholeGraph {
  const path = socketOf(dataDir);
  return {
    async *dump() {
      for await (const row of ask(path, { dump: true })) yield row as GraphRow;
    },
    async articleTexts(ids) {
      const texts = new Map<NodeId, ArticleText>();
      for await (const entry of ask(path, { texts: ids })) texts.set(...(entry as [NodeId, ArticleText]));
      return texts;
    },
  };
}

/** Tells every row that the service keeps. */
export async function askBackup(dataDir: string, tell: (row: BackupRow) => Promise<void>): Promise<void> {
  for await (const row of ask(socketOf(dataDir), { backup: true })) await tell(row as BackupRow);
}

/** Has the service put a backup into its graph; the number of rows. */
export async function askRestore(dataDir: string, path: string, { replace }: { readonly replace: boolean }): Promise<number> {
  let rows = 0;
  for await (const told of ask(socketOf(dataDir), { restore: path, replace })) rows = Number(told);
  return rows;
}

async function answer(store: Parameters<typeof offerGraph>[0], socket: Socket): Promise<void> {
  for await (const line of createInterface({ input: socket })) {
    const question = JSON.parse(line) as Question;
    if ('backup' in question) await store.backup((row) => send(socket, row));
    else if ('restore' in question)
      await send(socket, await store.restore(await openBackup(question.restore), { replace: question.replace }));
    else {
      const rows = 'dump' in question ? store.dump() : (await store.articleTexts(question.texts)).entries();
      await pipeline(Readable.from(toLines(rows)), socket, { end: false });
    }
    socket.end(`${END}\n`);
    return;
  }
}

async function send(socket: Socket, item: unknown): Promise<void> {
  if (socket.destroyed) throw new Unavailable('Whoever asked has gone away.');
  if (!socket.write(`${JSON.stringify(item)}\n`)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
}

async function* toLines(rows: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

async function* ask(path: string, question: Question): AsyncGenerator {
  const socket = connect(path);
  let failure: Error | null = null;
  socket.on('error', (error) => (failure = error));
  socket.write(`${JSON.stringify(question)}\n`);
  for await (const line of createInterface({ input: socket })) {
    if (line === END) return;
    const told = JSON.parse(line) as unknown;
    if (isFailure(told)) throw toError(told.failed);
    yield told;
  }
  throw new Unavailable('The service that has the graph open stopped answering.', {}, { cause: failure });
}

function isFailure(told: unknown): told is Failure {
  return typeof told === 'object' && told !== null && 'failed' in told;
}

/** The error that the service told of, as if it had been thrown here. */
function toError(line: string): DomainError {
  const [, code = 'UNAVAILABLE', message = line] = /^(\w+): (.*)$/s.exec(line) ?? [];
  if (code === 'CONFLICT') return new Conflict(message);
  if (['UNAVAILABLE', 'TIMED_OUT', 'INTERNAL'].includes(code)) return new Unavailable(message);
  return new InvalidInput(code as InputProblem, message);
}

/** A path of a socket must be short, so it is written as seen from here when that is shorter. */
function socketOf(dataDir: string): string {
  const path = join(dataDir, 'service.sock');
  const near = relative('.', path);
  return near.length < path.length ? near : path;
}
