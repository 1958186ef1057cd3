import { DomainError } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import type { Parts } from './create-service.ts';
import type { BatchService, Ingested } from './service.ts';

/** What became of an article, and the code of its failure, if it failed. */
export interface IngestRun {
  readonly outcome: Ingested['status'] | 'failed';
  readonly failure: string | null;
}

/** What was read of one article: how long it took, and each fact with how sure it is. */
export interface ExtractionRun {
  readonly seconds: number;
  readonly facts: readonly { readonly fact: string; readonly confidence: number }[];
}

/** An extractor, with what it read told of. */
export function watchExtraction(extract: Parts['extract'], tell: (run: ExtractionRun) => void): Parts['extract'] {
  return async (article) => {
    const begun = performance.now();
    const facts = await extract(article);
    tell({ seconds: (performance.now() - begun) / 1000, facts: toConfidences(facts) });
    return facts;
  };
}

function toConfidences({ references, statements, relations }: Facts): ExtractionRun['facts'] {
  return [
    ...references.map(({ kind, confidence }) => ({ fact: kind, confidence })),
    ...statements.map(({ confidence }) => ({ fact: 'Statement', confidence })),
    ...relations.map(({ type, confidence }) => ({ fact: type, confidence })),
  ];
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
