import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { makeDataFolder } from './cli/data-folder.ts';
import type { Config } from './config.ts';
import type { Access } from './http/access.ts';
import { createAudit } from './http/audit-log.ts';
import { traced } from './http/tracing.ts';
import type { Metrics } from './http/metrics.ts';
import { createHttp, type HttpOptions, type HttpService } from './http/server.ts';
import { readRegistered } from './http/registered-operations.ts';
import { createGraphQL } from './http/yoga.ts';
import { createService, type Parts } from './service/create-service.ts';
import { readFacts } from './service/read-facts.ts';
import type { BatchService } from './service/service.ts';
import { watchExtraction, watchIngest } from './service/watch-ingest.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';

/** An open graph with the use cases over it. */
export interface Opened {
  readonly store: GraphStore;
  readonly service: BatchService;
  readonly close: () => Promise<void>;
}

/** Opens the graph that the configuration names, Neo4j or the embedded one, and makes the use cases over it. */
export function makeService(config: Config, extract: Parts['extract'] = readFacts, metrics?: Metrics): Opened {
  const store = openStore(addressOf(config), metrics && { statement: traced(metrics.statement), session: metrics.session });
  const service = createService({ store, extract: metrics ? watchExtraction(extract, metrics.extraction) : extract });
  return { store, service: metrics ? watchIngest(service, metrics.ingest) : service, close: () => store.close() };
}

/** The use cases as they are reached over HTTP, with the pages. */
export function makeHttp({ store, service }: Opened, access: Access, log: Logger, config: Config, of: Metrics): HttpService {
  const { host, port, publicOrigins, rateLimit: costPerMinute, trustedProxies } = config;
  const locked = config.operations === 'locked';
  const textsFor = config.articleText === 'open' ? 'reader' : 'researcher';
  const audit = createAudit(config.auditFile, log);
  const registered = config.knownOperations === null ? [] : readRegistered(config.knownOperations);
  const rules = { access, audit, textsFor, locked, registered, costPerMinute, trustedProxies } as const;
  const graphql = createGraphQL({ service, log, publicOrigins, ...rules, metrics: of });
  // The editor lives on asking what is not known beforehand.
  const pages = { playground: builtPage('playground'), graphiql: locked ? null : builtPage('graphiql') };
  const check: HttpOptions['check'] = (call) => store.check(call).then(() => store.warnings());
  return createHttp({ graphql, pages, check, log, host, port, publicOrigins, metrics: { of, access } });
}

function addressOf({ neo4j, dataDir }: Config): Parameters<typeof openStore>[0] {
  if (neo4j) return { neo4j };
  makeDataFolder(dataDir);
  return { path: join(dataDir, 'graph.db') };
}

function builtPage(name: string): string {
  return fileURLToPath(new URL(`../dist/${name}/`, import.meta.url));
}
