import type { Call } from './graph-store.ts';
import type { Query } from './query.ts';

/** How far a preparation is: so many statements of so many. */
export type Progress = (done: number, of: number) => void;

/** Runs one statement and reads its rows through the declared shape. */
export type Run = <Params, Row>(query: Query<Params, Row>, params: Params, call?: Call) => Promise<readonly Row[]>;

/**
 * What the two databases have in common: they run statements of one catalogue. Everything that is a database's own
 * (integers, errors, retries, timeouts, rollback) ends here; above it nothing knows which one runs.
 */
export interface Engine {
  readonly name: 'neo4j' | 'embedded';
  readonly read: Run;
  /** Runs the work in one transaction: all of it or nothing. The work may run again after a conflict, so it is pure but for `run`. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** Brings the schema up to date; the names of the steps that were new. */
  migrate(): Promise<readonly string[]>;
  /**
   * Migrates, and has the database think over beforehand what it will be asked, which a service wants before it is used;
   * until that is done, `check` throws. The names of the steps that were new.
   */
  prepare(tell: Progress): Promise<readonly string[]>;
  check(call?: Call): Promise<void>;
  /** What an operator should know of the server; nothing of one that is well set up. */
  warnings(): Promise<readonly string[]>;
  close(): Promise<void>;
}
