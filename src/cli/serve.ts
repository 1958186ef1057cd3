import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { pino, type Logger } from 'pino';
import { readConfig, requireSafeHost, type Config } from '../config.ts';
import { Unavailable } from '../domain/errors.ts';
import { createMetrics } from '../http/metrics.ts';
import { closeOnSignal } from '../http/shutdown.ts';
import { makeHttp, makeService, type Opened } from '../main.ts';
import { isEmpty, loadSamples } from '../service/samples.ts';
import { readAccess } from './callers.ts';
import { startReader } from './extraction-pool.ts';
import { offerGraph } from './graph-socket.ts';
import { say, toErrorLine } from './io.ts';
import { describeLoaded, readSamples } from './samples.ts';
import { announceService, findRunningService, withdrawService } from './service-file.ts';

const RETRY_MS = 2000;
/** Statements that are planned from one line of the log to the next. */
const TOLD = 50;

export function add(program: Command): void {
  program
    .command('serve')
    .summary('serve the graph: playground, GraphQL, metrics, health')
    .description(
      'Serves the playground at /, GraphQL at /graphql, GraphiQL at /graphiql, /metrics for Prometheus, and /healthz and /readyz. An empty embedded graph is filled with the sample articles first. SIGTERM or Ctrl-C finishes what is in flight.',
    )
    .addHelpText('after', '\nExample:\n  PORT=8080 onrecord serve')
    .action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  requireSafeHost(config);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const access = readAccess(config, log);
  if (config.neo4j === null) await requireNoOther(config);
  const reader = startReader(1);
  const metrics = createMetrics();
  const opened = makeService(config, (article) => reader.extract(article), metrics);
  const http = makeHttp(opened, access, log, config, metrics);
  const stopping = new AbortController();
  if (config.neo4j === null) await prepareEmbedded(opened);
  else void prepareWhenReachable(opened, log, stopping.signal);
  const url = await http.start().catch(async (error: unknown) => {
    stopping.abort();
    await Promise.all([opened.close(), reader.close()]);
    throw toStartError(error, config);
  });
  const withdraw = config.neo4j === null ? await announce(opened, config, url, log) : () => undefined;
  say(`On Record at ${url}/ (GraphQL ${url}/graphql, GraphiQL ${url}/graphiql)`);
  closeOnSignal(async () => {
    stopping.abort();
    await http.stop();
    withdraw();
    await Promise.all([opened.close(), reader.close()]);
  }, log);
}

async function requireNoOther({ dataDir }: Config): Promise<void> {
  const running = await findRunningService(dataDir);
  if (running) throw new Unavailable(`A service at ${running.url} (process ${running.pid}) already serves ${dataDir}.`, running);
}

async function prepareEmbedded({ store, service }: Opened): Promise<void> {
  await store.migrate();
  if (!(await isEmpty(service))) return;
  const samples = await loadSamples({ ingest: (record) => service.ingest(record), isEmpty: () => isEmpty(service) }, await readSamples());
  say(`Loaded ${describeLoaded(samples)}; onrecord samples remove takes them away`);
}

/** Tells other commands that the graph is open here. What is returned takes it back. */
async function announce({ store }: Opened, { dataDir }: Config, url: string, log: Logger): Promise<() => void> {
  const socket = await offerGraph(store, dataDir).catch((err: unknown) => {
    log.warn({ err }, 'export, backup and restore will need this service stopped');
    return null;
  });
  announceService(dataDir, { pid: process.pid, url: url.replace('//0.0.0.0', '//127.0.0.1').replace('//[::]', '//[::1]') });
  return () => {
    withdrawService(dataDir);
    socket?.close();
  };
}

/** The database may come later than the service: until then /readyz says 503. */
async function prepareWhenReachable({ store }: Opened, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const steps = await store.prepare((done, of) => {
        if (done % TOLD === 0 || done === of) log.info({ done, of }, 'the database plans the statements');
      });
      return log.info({ steps }, 'schema is up to date');
    } catch (error) {
      log.warn({ error: toErrorLine(error) }, 'the database cannot be reached yet');
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

function toStartError(error: unknown, { host, port }: Config): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new Unavailable(`Port ${port} of ${host} is in use. Stop what uses it, or set PORT.`, { host, port });
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return new Unavailable(`${host}:${port} cannot be listened on: ${code}.`, { host, port });
  return error;
}
