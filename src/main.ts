import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Access } from './http/access.ts';
import { createHttp, type HttpService } from './http/server.ts';
import { createGraphQL } from './http/yoga.ts';
import { createService, type Parts } from './service/create-service.ts';
import { readFacts } from './service/read-facts.ts';
import type { BatchService } from './service/service.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';

/** An open graph with the use cases over it. */
export interface Opened {
  readonly store: GraphStore;
  readonly service: BatchService;
  readonly close: () => Promise<void>;
}

/** Opens the graph that the configuration names, Neo4j or the embedded one, and makes the use cases over it. */
export function makeService(config: Config, extract: Parts['extract'] = readFacts): Opened {
  const store = openStore(addressOf(config));
  return { store, service: createService({ store, extract }), close: () => store.close() };
}

/** The use cases as they are reached over HTTP, with the pages. */
export function makeHttp({ store, service }: Opened, access: Access, log: Logger, { host, port, publicOrigins }: Config): HttpService {
  const graphql = createGraphQL({ service, access, log, publicOrigins });
  const pages = { playground: builtPage('playground'), graphiql: builtPage('graphiql') };
  return createHttp({ graphql, pages, check: (call) => store.check(call), log, host, port, publicOrigins });
}

function addressOf({ neo4j, dataDir }: Config): Parameters<typeof openStore>[0] {
  if (neo4j) return { neo4j };
  mkdirSync(dataDir, { recursive: true });
  return { path: join(dataDir, 'graph.db') };
}

function builtPage(name: string): string {
  return fileURLToPath(new URL(`../dist/${name}/`, import.meta.url));
}
