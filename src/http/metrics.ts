import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DocumentCache } from './document-cache.ts';

/** Figures of this process for Prometheus, in a registry of their own. Labels come from closed lists: their series stay few. */
export interface Metrics {
  /** One GraphQL request: the operation's name in schema/examples, else `other`, and the code of its first error, else `OK`. */
  readonly operation: (run: { readonly operation: string; readonly code: string; readonly seconds: number }) => void;
  /** What an operation may cost, as reckoned before it ran or was refused. */
  readonly cost: (cost: number) => void;
  readonly statement: (run: {
    readonly statement: string;
    readonly engine: string;
    readonly seconds: number;
    readonly failure: string | null;
  }) => void;
  /** A session of the database that is taken, or given back. */
  readonly session: (change: 1 | -1) => void;
  readonly ingest: (run: { readonly outcome: string; readonly failure: string | null }) => void;
  /** An article that was read: how long that took, and how sure each fact is. */
  readonly extraction: (run: {
    readonly seconds: number;
    readonly facts: readonly { readonly fact: string; readonly confidence: number }[];
  }) => void;
  /** A document that was looked for among those kept. */
  readonly document: (found: 'hit' | 'miss') => void;
  /** What is kept is asked of when figures are read. */
  readonly documents: (cache: Pick<DocumentCache<unknown>, 'size'>) => void;
  readonly contentType: string;
  read(): Promise<string>;
}

/** Nothing is shared between two of them, so that each service, and each test, has its own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'onrecord_graphql_operation_seconds',
    help: 'From a GraphQL request to its answer, by operation of schema/examples and by the code of its first error.',
    labelNames: ['operation', 'code'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const costs = new Histogram({
    name: 'onrecord_graphql_cost',
    help: 'What operations may cost, as reckoned before they run or are refused.',
    buckets: [1, 10, 100, 500, 1000, 2500, 5000, 10_000, 20_000],
    registers,
  });
  const statements = new Histogram({
    name: 'onrecord_statement_seconds',
    help: 'What a statement of the catalogue took, waiting for a connection included.',
    labelNames: ['statement', 'engine'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  const failures = new Counter({
    name: 'onrecord_statement_failures_total',
    help: 'Statements that failed, by the code of the failure.',
    labelNames: ['statement', 'engine', 'code'] as const,
    registers,
  });
  const articles = new Counter({
    name: 'onrecord_ingested_articles_total',
    help: 'Articles handed in: stored, unchanged, revised, or failed with a code.',
    labelNames: ['outcome', 'code'] as const,
    registers,
  });
  const sessions = new Gauge({
    name: 'onrecord_database_sessions',
    help: 'Sessions of the database in use: reads and transactions under way. On Neo4j each holds a connection, of at most 50.',
    registers,
  });
  const extractions = new Histogram({
    name: 'onrecord_extraction_seconds',
    help: 'What it took to read the facts of an article, waiting for a reader included.',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const confidences = new Histogram({
    name: 'onrecord_fact_confidence',
    help: 'How sure extraction is of each fact that it read: of references by their kind, of relations by their type, of statements.',
    labelNames: ['fact'] as const,
    buckets: [0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95],
    registers,
  });
  const looked = new Counter({
    name: 'onrecord_document_cache_requests_total',
    help: 'Operations whose parsed document was kept already (hit), or was not (miss).',
    labelNames: ['result'] as const,
    registers,
  });
  return {
    operation: ({ seconds, ...labels }) => operations.observe(labels, seconds),
    cost: (cost) => costs.observe(cost),
    statement: ({ statement, engine, seconds, failure }) => {
      statements.observe({ statement, engine }, seconds);
      if (failure !== null) failures.inc({ statement, engine, code: failure });
    },
    session: (change) => sessions.inc(change),
    extraction: ({ seconds, facts }) => {
      extractions.observe(seconds);
      for (const { fact, confidence } of facts) confidences.observe({ fact }, confidence);
    },
    document: (result) => looked.inc({ result }),
    documents: (cache) => watchDocuments(cache, registers),
    ingest: ({ outcome, failure }) => articles.inc({ outcome, code: failure ?? '' }),
    contentType: registry.contentType,
    read: () => registry.metrics(),
  };
}

function watchDocuments(cache: Pick<DocumentCache<unknown>, 'size'>, registers: Registry[]): void {
  const watch = (name: string, help: string, figure: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(figure());
      },
    });
  watch('onrecord_document_cache_documents', 'Parsed documents that are kept.', () => cache.size.documents);
  watch(
    'onrecord_document_cache_characters',
    'Characters of their sources, which bound it: a parsed document takes some 80 times as much.',
    () => cache.size.characters,
  );
}
