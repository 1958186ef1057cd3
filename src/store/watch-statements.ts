import { DomainError } from '../domain/errors.ts';
import type { Engine, Run } from './engine.ts';

/** How one statement went: its name in the catalogue, how long its caller waited for it, and the code of its failure, if any. */
export interface StatementRun {
  readonly statement: string;
  readonly engine: Engine['name'];
  readonly seconds: number;
  readonly failure: string | null;
}

/** The engine, with each statement told of when it is over. */
export function watchStatements(engine: Engine, tell: (run: StatementRun) => void): Engine {
  const watch =
    (run: Run): Run =>
    async (query, params, call) => {
      const begun = performance.now();
      const end = (failure: string | null) =>
        tell({ statement: query.name, engine: engine.name, seconds: (performance.now() - begun) / 1000, failure });
      try {
        const rows = await run(query, params, call);
        end(null);
        return rows;
      } catch (error) {
        end(error instanceof DomainError ? error.code : 'INTERNAL');
        throw error;
      }
    };
  return { ...engine, read: watch(engine.read), write: (work) => engine.write((run) => work(watch(run))) };
}
