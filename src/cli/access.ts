import type { Config } from '../config.ts';
import { openService } from './open.ts';
import { isEmpty } from '../service/samples.ts';
import type { Service } from '../service/service.ts';
import { RemoteService } from './remote.ts';
import { say } from './io.ts';
import { findRunningService } from './service-file.ts';

/** The graph as commands that write reach it: opened here, or by the service that has it open. */
export interface GraphAccess extends Pick<Service, 'ingest' | 'retract'> {
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the graph for writing. While a service holds the embedded graph, the service does the work. */
export async function openAccess(config: Config): Promise<GraphAccess> {
  const running = config.neo4j === null ? await findRunningService(config.dataDir) : null;
  if (running) {
    say(`Through the service at ${running.url}`);
    const remote = new RemoteService(running.url, config.token);
    return {
      ingest: (record) => remote.ingest(record),
      retract: (article) => remote.retract(article),
      isEmpty: () => remote.isEmpty(),
      close: () => Promise.resolve(),
    };
  }
  const { service, close } = await openService(config);
  return { ingest: service.ingest, retract: service.retract, isEmpty: () => isEmpty(service), close };
}
