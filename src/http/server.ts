import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Access } from './access.ts';
import { commonHeaders, graphiqlPolicy, pagePolicy } from './headers.ts';
import type { Metrics } from './metrics.ts';
import { readRequestId } from './request-id.ts';
import { traceRequest } from './tracing.ts';
import { StaticFiles } from './static-files.ts';
import type { GraphQLServer } from './yoga.ts';
import { randomUUID } from 'node:crypto';

export interface HttpOptions {
  readonly graphql: GraphQLServer;
  /** Folders of the built pages; null for one that is not to be had. */
  readonly pages: { readonly playground: string; readonly graphiql: string | null };
  /** Resolves while the database answers; with what an operator should know, if anything. */
  readonly check: (call: { readonly signal: AbortSignal }) => Promise<readonly string[] | void>;
  readonly log: Logger;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly publicOrigins: readonly string[];
  /** Other times than those of `connectionLimits`. */
  readonly patience?: Partial<typeof connectionLimits>;
  /** Offered at /metrics, to those who may read. */
  readonly metrics?: { readonly of: Metrics; readonly access: Access };
}

export interface HttpService {
  /** Listens; the address to reach it by. */
  start(): Promise<string>;
  /** Takes no more, and resolves when what is in flight is answered, or cut off after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Slow headers and bodies are cut off with 408, so that a few slow callers cannot hold every connection; in milliseconds
 * and bytes. An idle one stays longer than balancers keep theirs (60 s): closed under a request, it would be no answer at all.
 */
export const connectionLimits = {
  headersTimeout: 10_000 as number,
  requestTimeout: 30_000 as number,
  keepAliveTimeout: 65_000 as number,
  connectionsCheckingInterval: 2000 as number,
  maxHeaderSize: 16 * 1024,
} as const;

/** How long the database may take to answer a readiness check. */
const CHECK_MS = 2000;

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** The service as it is reached: pages, GraphQL, health. */
export function createHttp(options: HttpOptions): HttpService {
  const { log, host, port } = options;
  const answer = createAnswer(options);
  const server = createServer({ ...connectionLimits, ...options.patience }, (request, response) => {
    // Once stopping, a connection that has been answered is not kept for more.
    response.on('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
    traceRequest(request.method ?? 'GET', pathOf(request).split('/', 2).join('/'), () => answer(request, response)).catch(
      (err: unknown) => {
        log.error({ requestId: request.headers['x-request-id'], err }, 'unexpected error');
        if (response.headersSent) response.destroy();
        else sendJson(response, 500, { errors: [{ message: 'Something went wrong inside.', extensions: { code: 'INTERNAL' } }] });
      },
    );
  });
  return { start: () => start(server, host, port), stop: (graceMs = 8000) => stop(server, graceMs) };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function createAnswer({ graphql, pages, check, log, host, publicOrigins, metrics }: HttpOptions): Answer {
  const playground = new StaticFiles(pages.playground);
  const graphiql = new StaticFiles(pages.graphiql);
  const routes: Readonly<Record<string, Answer>> = {
    '/graphql': async (request, response) => {
      response.setHeader('Cache-Control', 'no-store');
      await graphql(request, response);
    },
    '/healthz': async (_, response) => sendJson(response, 200, { alive: true }),
    '/readyz': async (_, response) => {
      const warnings = await askReady(check, log);
      sendJson(response, warnings ? 200 : 503, { ready: warnings !== null, ...(warnings?.length && { warnings }) });
    },
    ...(metrics && { '/metrics': (request, response) => sendMetrics(metrics, request, response) }),
    '/graphiql': async (_, response) => void response.writeHead(308, { Location: '/graphiql/' }).end(),
  };
  return async (request, response) => {
    identify(request, response, log);
    const path = pathOf(request);
    if (loopback.has(host) && !isLocal(request.headers.host, publicOrigins)) return refuseHost(response);
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (route) return route(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendText(response, 405, 'Only GET and HEAD here.', { Allow: 'GET, HEAD' });
    const isGraphiql = path.startsWith('/graphiql/');
    response.setHeader('Content-Security-Policy', isGraphiql ? graphiqlPolicy : pagePolicy);
    const files = isGraphiql ? graphiql : playground;
    const found = await files.serve(toFileRequest(request, isGraphiql ? path.slice('/graphiql'.length) : path), response);
    if (!found)
      sendText(
        response,
        404,
        files.empty && !(isGraphiql && pages.graphiql === null) ? 'This page is not built: run npm run build.' : 'There is nothing here.',
      );
  };
}

/** Gives the request its id, and says how it went when it is over: never what was in it. */
function identify(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  const requestId = readRequestId(header(request, 'x-request-id')) ?? randomUUID();
  request.headers['x-request-id'] = requestId;
  for (const [name, value] of Object.entries({ ...commonHeaders, 'X-Request-Id': requestId })) response.setHeader(name, value);
  const begun = performance.now();
  response.on('close', () => {
    const { method } = request;
    const ms = Math.round(performance.now() - begun);
    log.info(
      {
        requestId,
        method,
        path: pathOf(request),
        status: response.statusCode,
        ms,
        ...(response.writableFinished ? {} : { aborted: true }),
      },
      'request',
    );
  });
}

async function sendMetrics(
  { of, access }: NonNullable<HttpOptions['metrics']>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if ((await access(header(request, 'authorization') ?? null)) === null) {
    return sendText(response, 401, 'This needs a token: Authorization: Bearer ...', { 'WWW-Authenticate': 'Bearer' });
  }
  const figures = await of.read();
  response.writeHead(200, { 'Content-Type': of.contentType, 'Cache-Control': 'no-store' }).end(figures);
}

/** What there is to warn of; null while the database does not answer. */
async function askReady(check: HttpOptions['check'], log: Logger): Promise<readonly string[] | null> {
  const signal = AbortSignal.timeout(CHECK_MS);
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('the database takes too long'))));
  try {
    return (await Promise.race([check({ signal }), late])) ?? [];
  } catch (err) {
    log.warn({ err }, 'not ready');
    return null;
  }
}

/** A page elsewhere can have its own name resolve to this machine; it cannot have the Host header say so. */
function isLocal(hostHeader: string | undefined, publicOrigins: readonly string[]): boolean {
  const name = hostHeader?.replace(/:\d+$/, '').replace(/^\[|\]$/g, '') ?? '';
  return loopback.has(name) || publicOrigins.some((origin) => URL.canParse(origin) && new URL(origin).host === hostHeader);
}

function refuseHost(response: ServerResponse): void {
  const message = 'This service answers to localhost alone. Set HOST and PUBLIC_ORIGINS to let others in.';
  sendJson(response, 403, { errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
}

function toFileRequest(request: IncomingMessage, path: string) {
  const ifNoneMatch = header(request, 'if-none-match');
  return { path, ifNoneMatch, acceptEncoding: header(request, 'accept-encoding'), head: request.method === 'HEAD' };
}

/** As it was sent: made tidy, it could name what it did not. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }).end(JSON.stringify(body));
}

function sendText(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
}

function start(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const { address, port: taken, family } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`);
    });
  });
}

function stop(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}
