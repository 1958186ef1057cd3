import { DomainError } from '../domain/errors.ts';
import type { Engine, Run } from './engine.ts';

/** How one statement went: its name in the catalogue, how long its caller waited for it, and the code of its failure, if any. */
export interface StatementRun {
  readonly statement: string;
  readonly engine: Engine['name'];
  readonly seconds: number;
  readonly failure: string | null;
}

/** What is told of an engine at work. */
export interface Watcher {
  /** A statement that is over. */
  readonly statement: (run: StatementRun) => void;
  /** A session that is taken, or given back: each read takes one, and each transaction. */
  readonly session: (change: 1 | -1) => void;
}

/** The engine, with its work told of. */
export function watchStatements(engine: Engine, { statement, session }: Watcher): Engine {
  const timed =
    (run: Run): Run =>
    async (query, params, call) => {
      const begun = performance.now();
      const end = (failure: string | null) =>
        statement({ statement: query.name, engine: engine.name, seconds: (performance.now() - begun) / 1000, failure });
      try {
        const rows = await run(query, params, call);
        end(null);
        return rows;
      } catch (error) {
        end(error instanceof DomainError ? error.code : 'INTERNAL');
        throw error;
      }
    };
  const inSession = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    session(1);
    try {
      return await work();
    } finally {
      session(-1);
    }
  };
  const read = timed(engine.read);
  return {
    ...engine,
    read: (query, params, call) => inSession(() => read(query, params, call)),
    write: (work) => inSession(() => engine.write((run) => work(timed(run)))),
  };
}
