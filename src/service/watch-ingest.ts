import { DomainError } from '../domain/errors.ts';
import type { BatchService, Ingested } from './service.ts';

/** What became of an article, and the code of its failure, if it failed. */
export interface IngestRun {
  readonly outcome: Ingested['status'] | 'failed';
  readonly failure: string | null;
}

/** The use cases, with each article that is handed in told of when it is kept or has failed. */
export function watchIngest(service: BatchService, tell: (run: IngestRun) => void): BatchService {
  const succeed = ({ status }: Ingested) => tell({ outcome: status, failure: null });
  const fail = (error: unknown) => tell({ outcome: 'failed', failure: error instanceof DomainError ? error.code : 'INTERNAL' });
  return {
    ...service,
    ingest: async (record) => {
      try {
        const ingested = await service.ingest(record);
        succeed(ingested);
        return ingested;
      } catch (error) {
        fail(error);
        throw error;
      }
    },
    async *ingestMany(readings, ahead) {
      for await (const outcome of service.ingestMany(readings, ahead)) {
        if (outcome.ingested instanceof Error) fail(outcome.ingested);
        else succeed(outcome.ingested);
        yield outcome;
      }
    },
  };
}
