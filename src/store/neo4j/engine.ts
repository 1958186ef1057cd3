import neo4j, { type Driver, type ManagedTransaction, type Record as Neo4jRecord } from 'neo4j-driver';
import { z } from 'zod';
import { Unavailable } from '../../domain/errors.ts';
import type { Engine, Run } from '../engine.ts';
import { migrate, migrationsDone, migrationsOf } from '../migrations.ts';
import { indexesOnline } from '../queries/neo4j.ts';
import type { Query } from '../query.ts';
import { toDomainError } from './errors.ts';
import { fromValue, toParameter } from './values.ts';

/** How a Neo4j is reached. Without a database, the user's home database. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

/** Milliseconds that the server gives a statement, by class. */
const timeouts = { read: 5_000, write: 30_000, schema: 60_000 } as const;

/** The driver's own defaults (30 s, 60 s, 30 s) would keep a request waiting long after its caller has gone. */
const patience = {
  maxTransactionRetryTime: 5_000,
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

  const read: Run = async (query, params, { signal } = {}) => {
    try {
      const { records } = await driver.executeQuery(query.text, bind(query, params), {
        ...database,
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: timeouts.read },
        ...(signal && { signal }),
      });
      return toRows(query, records);
    } catch (error) {
      throw toDomainError(error, { query: query.name }, signal);
    }
  };

  const engine: Engine = {
    name: 'neo4j',
    read,
    write: (work) => inTransaction(driver, database, work),
    migrate: async () => {
      const done = await migrate(engine, (text) => runSchema(driver, database, text));
      await inTransaction(driver, database, (run) => run(indexesOnline, { seconds: timeouts.schema / 1000 }));
      return done;
    },
    check: async (call) => {
      const done = await read(migrationsDone, {}, call);
      if (done.length < migrationsOf('neo4j').length)
        throw new Unavailable('The schema of the graph is not up to date: run onrecord migrate');
    },
    close: () => driver.close(),
  };
  return engine;
}

type Database = { readonly database?: string };

/** Shares its bookmarks with the reads, so that a reader of a cluster sees what this process wrote. */
function sessionOf(driver: Driver, database: Database) {
  return driver.session({ ...database, defaultAccessMode: neo4j.session.WRITE, bookmarkManager: driver.executeQueryBookmarkManager });
}

/** Commits what the work wrote, or none of it; runs the work again after a deadlock or a lost leader. */
async function inTransaction<Result>(driver: Driver, database: Database, work: (run: Run) => Promise<Result>): Promise<Result> {
  const session = sessionOf(driver, database);
  try {
    return await session.executeWrite((transaction) => work(runIn(transaction)), { timeout: timeouts.write });
  } catch (error) {
    throw toDomainError(error);
  } finally {
    await session.close();
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async (query, params) => {
    const { records } = await transaction.run(query.text, bind(query, params));
    return toRows(query, records);
  };
}

/** Schema statements have a transaction each; two services that start at once may block one another, and then try again. */
async function runSchema(driver: Driver, database: Database, text: string): Promise<void> {
  const session = sessionOf(driver, database);
  try {
    await session.executeWrite((transaction) => transaction.run(text), { timeout: timeouts.schema });
  } catch (error) {
    throw toDomainError(error);
  } finally {
    await session.close();
  }
}

function bind<Params, Row>(query: Query<Params, Row>, params: Params): Record<string, unknown> {
  return toParameter(query.params.parse(params)) as Record<string, unknown>;
}

/** Read by key: `toObject` of a record walks a generator, which a page of hundreds of rows would notice. */
function toRows<Params, Row>(query: Query<Params, Row>, records: readonly Neo4jRecord[]): readonly Row[] {
  const rows = records.map((record) => Object.fromEntries(record.keys.map((key) => [key, fromValue(record.get(key))])));
  return z.array(query.row).parse(rows);
}
