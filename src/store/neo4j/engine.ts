import neo4j, { type Driver, type Record as Neo4jRecord, type SessionMode, type Transaction } from 'neo4j-driver';
import { z } from 'zod';
import { Unavailable } from '../../domain/errors.ts';
import type { Engine, Run } from '../engine.ts';
import { migrate, migrationsDone, migrationsOf } from '../migrations.ts';
import { indexesOnline, serverSettings } from '../queries/neo4j.ts';
import { statementsFor, type Query, type Statement } from '../query.ts';
import { attempt } from './attempts.ts';
import { isLoss, toDomainError } from './errors.ts';
import { inOneParameter, toOneParameter, type Sent } from './one-parameter.ts';
import { Plans } from './plans.ts';
import { toWarnings } from './warnings.ts';
import { fromValue } from './values.ts';

/** How a Neo4j is reached. Without a database, the user's home database. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

/** Milliseconds that the server gives a statement, by class. */
const timeouts = { read: 5_000, write: 30_000, schema: 60_000, plan: 30_000 } as const;

/** The driver's own defaults (30 s, 60 s, 30 s) would keep a request waiting long after its caller has gone. */
const patience = {
  connectionAcquisitionTimeout: 5_000,
  connectionTimeout: 5_000,
  connectionLivenessCheckTimeout: 30_000,
  maxConnectionPoolSize: 50,
  telemetryDisabled: true,
  userAgent: 'onrecord',
} as const;

/** A Neo4j server or cluster. Nothing is sent before the first statement; a lost connection is made again by the next one. */
export function openNeo4j(address: Neo4jAddress): Engine {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), patience);
  const database = address.database === undefined ? {} : { database: address.database };

  const plans = new Plans((statement) => planOnce(driver, database, statement));
  let preparing = false;
  let known: readonly string[] | null = null;

  /** A server that was lost may come back as one that has nothing planned. */
  const minding =
    <Result>(work: () => Promise<Result>) =>
    () =>
      work().catch((error: unknown) => {
        if (isLoss(error)) plans.forget();
        throw error;
      });

  /** Runs the work again after a deadlock or a lost leader. */
  const again = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await attempt(minding(work));
    } catch (error) {
      throw toDomainError(error);
    }
  };

  const read: Run = async (query, params, { signal } = {}) => {
    const sent = toOneParameter(query, params);
    const work = () => plans.run(query, () => readOnce(driver, database, sent, signal), signal);
    try {
      return toRows(query, await attempt(minding(work), signal));
    } catch (error) {
      throw toDomainError(error, { query: query.name }, signal);
    }
  };

  const engine: Engine = {
    name: 'neo4j',
    read,
    write: (work) => again(() => writeOnce(driver, database, work)),
    migrate: async () => {
      const done = await migrate(engine, (text) => again(() => runSchema(driver, database, text)));
      await engine.write((run) => run(indexesOnline, { seconds: timeouts.schema / 1000 }));
      return done;
    },
    prepare: async (tell) => {
      preparing = true;
      const done = await engine.migrate();
      await again(() => plans.all(statementsFor('neo4j'), tell));
      preparing = false;
      return done;
    },
    check: async (call) => {
      const done = await read(migrationsDone, {}, call);
      if (done.length < migrationsOf('neo4j').length)
        throw new Unavailable('The schema of the graph is not up to date: run onrecord migrate');
      if (preparing) throw new Unavailable('Neo4j is still planning the statements');
    },
    warnings: async () => {
      // Asked of with every look at readiness, and the same until the server starts anew.
      known ??= toWarnings((await driver.getServerInfo(database)).agent, await read(serverSettings, {}));
      return known;
    },
    close: () => driver.close(),
  };
  return engine;
}

type Database = { readonly database?: string };

/** Shares its bookmarks with all others, so that a reader of a cluster sees what this process wrote. */
function sessionOf(driver: Driver, database: Database, defaultAccessMode: SessionMode) {
  return driver.session({ ...database, defaultAccessMode, bookmarkManager: driver.executeQueryBookmarkManager });
}

/** Without running it: the server keeps the plan. Readers of a cluster have theirs. */
async function planOnce(driver: Driver, database: Database, { name, text }: Statement): Promise<void> {
  const session = sessionOf(driver, database, name.startsWith('read/') ? neo4j.session.READ : neo4j.session.WRITE);
  try {
    await session.run(`EXPLAIN ${inOneParameter(text)}`, { given: {} }, { timeout: timeouts.plan });
  } finally {
    await session.close();
  }
}

/** A read is one statement, so it needs no transaction of its own around it, and is one round trip. */
async function readOnce(
  driver: Driver,
  database: Database,
  { text, parameters }: Sent,
  signal?: AbortSignal,
): Promise<readonly Neo4jRecord[]> {
  signal?.throwIfAborted();
  const session = sessionOf(driver, database, neo4j.session.READ);
  // Closing resets the connection, which ends the statement in the server.
  const end = () => void session.close().catch(() => undefined);
  signal?.addEventListener('abort', end, { once: true });
  try {
    const { records } = await session.run(text, parameters, { timeout: timeouts.read });
    // What the server had sent by then may look like an answer.
    signal?.throwIfAborted();
    return records;
  } finally {
    signal?.removeEventListener('abort', end);
    await session.close();
  }
}

/** Commits what the work wrote, or none of it. */
async function writeOnce<Result>(driver: Driver, database: Database, work: (run: Run) => Promise<Result>): Promise<Result> {
  const session = sessionOf(driver, database, neo4j.session.WRITE);
  try {
    const transaction = await session.beginTransaction({ timeout: timeouts.write });
    const result = await work(runIn(transaction));
    await transaction.commit();
    return result;
  } finally {
    // Rolls back what was not committed.
    await session.close();
  }
}

function runIn(transaction: Transaction): Run {
  return async (query, params) => {
    const { text, parameters } = toOneParameter(query, params);
    const { records } = await transaction.run(text, parameters);
    return toRows(query, records);
  };
}

/** Schema statements have a transaction each; two services that start at once may block one another, and then try again. */
async function runSchema(driver: Driver, database: Database, text: string): Promise<void> {
  const session = sessionOf(driver, database, neo4j.session.WRITE);
  try {
    await session.run(text, {}, { timeout: timeouts.schema });
  } finally {
    await session.close();
  }
}

/** Read by key: `toObject` of a record walks a generator, which a page of hundreds of rows would notice. */
function toRows<Params, Row>(query: Query<Params, Row>, records: readonly Neo4jRecord[]): readonly Row[] {
  const rows = records.map((record) => Object.fromEntries(record.keys.map((key) => [key, fromValue(record.get(key))])));
  return z.array(query.row).parse(rows);
}
