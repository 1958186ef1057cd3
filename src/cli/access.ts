import { pino } from 'pino';
import type { Config } from '../config.ts';
import { createAudit, type Audit } from '../http/audit-log.ts';
import { auditService } from './audited.ts';
import { openService } from './open.ts';
import type { Parts } from '../service/create-service.ts';
import { isEmpty } from '../service/samples.ts';
import type { BatchService } from '../service/service.ts';
import { RemoteService } from './remote.ts';
import { say } from './io.ts';
import { findRunningService } from './service-file.ts';

/** The graph as commands that write reach it: opened here, or by the service that has it open. */
export interface GraphAccess extends Pick<BatchService, 'ingest' | 'ingestMany' | 'retract'> {
  isEmpty(): Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Opens the graph for writing. While a service holds the embedded graph, the service does the work. */
export async function openAccess(config: Config, extract?: Parts['extract']): Promise<GraphAccess> {
  const running = config.neo4j === null ? await findRunningService(config.dataDir) : null;
  if (running) {
    say(`Through the service at ${running.url}`);
    return throughService(new RemoteService(running.url, config.token));
  }
  const { service, close } = await openService(config, extract);
  return { ...auditService(service, commandAudit(config)), isEmpty: () => isEmpty(service), close };
}

/** The articles of a graph that this command opens itself. */
export interface ArticleAccess extends Pick<BatchService, 'rereadMany' | 'articles'> {
  count(): Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens the graph to read its articles again; each write is noted. Throws Unavailable. */
export async function openArticles(config: Config, extract: Parts['extract']): Promise<ArticleAccess> {
  const { service, close } = await openService(config, extract);
  const audited = auditService(service, commandAudit(config));
  return {
    rereadMany: audited.rereadMany,
    articles: () => service.articles(),
    count: () => service.graph.count('Article'),
    close,
  };
}

function throughService(remote: RemoteService): GraphAccess {
  return {
    ingest: (record) => remote.ingest(record),
    async *ingestMany(readings) {
      for await (const reading of readings) {
        const ingested = 'error' in reading ? reading.error : await remote.ingest(reading.record).catch((error: unknown) => error as Error);
        yield { name: reading.name, ingested };
      }
    },
    retract: (article) => remote.retract(article),
    isEmpty: () => remote.isEmpty(),
    close: () => Promise.resolve(),
  };
}

/** What commands write is noted where the service notes it; for people its log would only be in the way. */
function commandAudit({ auditFile, logLevel }: Config): Audit {
  if (auditFile === null) return () => undefined;
  return createAudit(auditFile, pino({ level: logLevel }, pino.destination(2)));
}
