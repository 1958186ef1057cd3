import grafeo, { type GrafeoDB as Database } from '@grafeo-db/js';
import { z } from 'zod';
import { Cancelled } from '../../domain/errors.ts';
import type { Engine, Run } from '../engine.ts';
import type { Call } from '../graph-store.ts';
import { migrate, migrationsDone, migrationsOf } from '../migrations.ts';
import type { Query } from '../query.ts';
import { toDomainError, unavailable } from './errors.ts';

/** What the log holds is read again at the next start after a kill: at this size it goes into the file. */
const LOG_BYTES = 64 * 1024 * 1024;

interface Runner {
  executeCypher(text: string, params: unknown): Promise<{ toArray(): unknown[] }>;
}

/**
 * The engine in this process, over a file or in memory (null). It survives a killed process, not a power cut between
 * its syncs. Throws Unavailable when another process has the file open.
 */
export function openEmbedded(path: string | null): Engine {
  const db = open(path);
  let writes: Promise<unknown> = Promise.resolve();
  let closed = false;

  const read: Run = (query, params, call) => {
    if (closed) return Promise.reject(unavailable('The graph is closed'));
    return untilCancelled(execute(db, query, params), call);
  };

  // Concurrent writers would only conflict with each other, so they wait in one queue.
  const write: Engine['write'] = (work) => {
    const next = writes.then(() => {
      if (closed) throw unavailable('The graph is closed');
      return inTransaction(db, work);
    });
    writes = next.catch(() => undefined);
    return next;
  };

  const bringUpToDate = () => migrate({ name: 'embedded', read, write }, async (text) => void (await db.executeCypher(text)));

  return {
    name: 'embedded',
    read,
    write,
    migrate: bringUpToDate,
    prepare: bringUpToDate,
    check: async (call) => {
      const done = await read(migrationsDone, {}, call);
      if (done.length < migrationsOf('embedded').length)
        throw unavailable('The schema of the graph is not up to date: run onrecord migrate');
    },
    warnings: () => Promise.resolve([]),
    close: async () => {
      await writes;
      if (!closed) db.close();
      closed = true;
    },
  };
}

function open(path: string | null): Database {
  try {
    if (path === null) return grafeo.GrafeoDB.create();
    const db = grafeo.GrafeoDB.create(path);
    db.setCheckpointTriggers({ walBytes: LOG_BYTES });
    return db;
  } catch (error) {
    throw toDomainError(error, { path });
  }
}

/** Commits what the work wrote, or none of it: a failed statement leaves the transaction open and its earlier writes in it. */
async function inTransaction<Result>(db: Database, work: (run: Run) => Promise<Result>): Promise<Result> {
  const transaction = db.beginTransaction();
  // One transaction runs one statement at a time, also when the work does not wait for each.
  let last: Promise<unknown> = Promise.resolve();
  const run: Run = (query, params) => {
    const next = last.then(() => execute(transaction, query, params));
    last = next;
    // Each statement's own promise tells of the failure; this one only keeps the order.
    last.catch(() => undefined);
    return next;
  };
  try {
    const result = await work(run);
    transaction.commit();
    return result;
  } catch (error) {
    await last.catch(() => undefined);
    if (transaction.isActive) transaction.rollback();
    throw toDomainError(error);
  }
}

async function execute<Params, Row>(runner: Runner, query: Query<Params, Row>, params: Params): Promise<readonly Row[]> {
  const bound = query.params.parse(params);
  try {
    const result = await runner.executeCypher(query.text, bound);
    return z.array(query.row).parse(result.toArray());
  } catch (error) {
    throw toDomainError(error, { query: query.name });
  }
}

/** The engine cannot stop a statement, so only the waiting ends; every statement is bounded by itself. */
function untilCancelled<Rows>(rows: Promise<Rows>, { signal }: Call = {}): Promise<Rows> {
  if (!signal) return rows;
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new Cancelled('The caller went away before the answer was ready'));
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    rows.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}
