import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Unavailable } from '../domain/errors.ts';
import type { NodeId } from '../domain/id.ts';
import type { WholeGraph } from '../service/export/evidence.ts';
import type { ArticleText } from '../service/service.ts';
import type { GraphRow } from '../store/graph-store.ts';

/** What is asked for on one connection: one line of JSON, answered by lines of JSON, the last of them `END`. */
type Question = { readonly dump: true } | { readonly texts: readonly NodeId[] };
const END = '"end"';

/**
 * Lets other commands of this user read the whole graph that this process has open, over a socket in the data folder: the
 * embedded graph can be opened once only, and the API hands out pages, not graphs.
 */
export async function offerGraph(graph: WholeGraph, dataDir: string): Promise<Server> {
  const path = socketOf(dataDir);
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    // Whoever asks may go away at any time.
    answer(graph, socket).catch(() => socket.destroy());
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

async function answer(graph: WholeGraph, socket: Socket): Promise<void> {
  for await (const line of createInterface({ input: socket })) {
    const question = JSON.parse(line) as Question;
    const rows = 'dump' in question ? graph.dump() : (await graph.articleTexts(question.texts)).entries();
    await pipeline(Readable.from(toLines(rows)), socket);
    return;
  }
}

async function* toLines(rows: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
  yield `${END}\n`;
}

async function* ask(path: string, question: Question): AsyncGenerator {
  const socket = connect(path);
  let failure: Error | null = null;
  socket.on('error', (error) => (failure = error));
  socket.write(`${JSON.stringify(question)}\n`);
  for await (const line of createInterface({ input: socket })) {
    if (line === END) return;
    yield JSON.parse(line);
  }
  throw new Unavailable('The service that has the graph open stopped answering.', {}, { cause: failure });
}

/** A path of a socket must be short, so it is written as seen from here when that is shorter. */
function socketOf(dataDir: string): string {
  const path = join(dataDir, 'service.sock');
  const near = relative('.', path);
  return near.length < path.length ? near : path;
}
