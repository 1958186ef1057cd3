import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  context,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type ContextManager,
  type Span,
  type SpanOptions,
  type Tracer,
} from '@opentelemetry/api';
import { pino } from 'pino';
import { Unavailable } from '../../src/domain/errors.ts';
import { extract } from '../../src/extract/extract.ts';
import { openAccess } from '../../src/http/access.ts';
import { createHttp, type HttpService } from '../../src/http/server.ts';
import { traced } from '../../src/http/tracing.ts';
import { createGraphQL } from '../../src/http/yoga.ts';
import { createService } from '../../src/service/create-service.ts';
import { createStore } from '../../src/store/store.ts';
import { watchStatements } from '../../src/store/watch-statements.ts';
import { readExamples } from '../api/examples.ts';
import { openEmbeddedEmpty } from '../store/stores.ts';

/** A span that ended, as a provider would export it. */
interface Told {
  readonly name: string;
  readonly parent: string | undefined;
  readonly attributes: object;
  failure: string | undefined;
}

const told: Told[] = [];
const names = new WeakMap<Span, string>();

/** The least that the interface of OpenTelemetry asks of a provider: it keeps the spans that end. */
const tracer: Tracer = {
  startSpan(name: string, { attributes = {} }: SpanOptions = {}, parent: Context = context.active()): Span {
    const above = trace.getSpan(parent);
    const one: Told = { name, parent: above && names.get(above), attributes, failure: undefined };
    const span = {
      spanContext: () => ({ traceId: '1'.repeat(32), spanId: '1'.repeat(16), traceFlags: TraceFlags.SAMPLED }),
      setStatus: ({ code, message }: { code: SpanStatusCode; message?: string }) => {
        if (code === SpanStatusCode.ERROR) one.failure = message;
      },
      end: () => void told.push(one),
    } as unknown as Span;
    names.set(span, name);
    return span;
  },
  startActiveSpan(name: string, work: (span: Span) => unknown) {
    const span = tracer.startSpan(name);
    return context.with(trace.setSpan(context.active(), span), () => work(span));
  },
} as Tracer;

function keepContexts(): ContextManager {
  const storage = new AsyncLocalStorage<Context>();
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, work, self, ...args) => storage.run(active, () => work.call(self as never, ...args)),
    bind: (_, target) => target,
    enable: () => manager,
    disable: () => manager,
  };
  return manager;
}

let http: HttpService;
let address: string;
let close: () => Promise<void>;
beforeAll(async () => {
  context.setGlobalContextManager(keepContexts());
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  const opened = await openEmbeddedEmpty();
  ({ close } = opened);
  const engine: typeof opened.engine = {
    ...opened.engine,
    read: (query, params, call) =>
      query.name === 'read/page-place' ? Promise.reject(new Unavailable('away')) : opened.engine.read(query, params, call),
  };
  const store = createStore(watchStatements(engine, { statement: traced(() => undefined), session: () => undefined }));
  const log = pino({ level: 'silent' });
  const graphql = createGraphQL({ service: createService({ store, extract }), access: openAccess, log, publicOrigins: [] });
  const pages = { playground: '/nowhere', graphiql: null };
  http = createHttp({ graphql, pages, check: async () => undefined, log, host: '127.0.0.1', port: 0, publicOrigins: [] });
  address = await http.start();
});
afterAll(async () => {
  await http.stop();
  await close();
  trace.disable();
  context.disable();
});

async function spansOf(path: string, query?: string): Promise<readonly Told[]> {
  told.splice(0);
  const body =
    query === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  await (await fetch(`${address}${path}`, body)).text();
  // The span of a request ends when its answer is away.
  while (!told.some(({ parent }) => parent === undefined)) await new Promise(setImmediate);
  return told.splice(0);
}

const span = (name: string, parent: string | undefined, more: object = {}) => ({
  name,
  parent,
  attributes: {},
  failure: undefined,
  ...more,
});
const statement = (name: string, failure?: string) =>
  span(name, expect.stringMatching(/^operation /) as unknown as string, {
    attributes: { 'db.system.name': 'embedded', 'db.operation.name': name },
    failure,
  });

test.each<readonly [string, string, string | undefined, readonly object[]]>([
  [
    'a known operation by its name, with its statements',
    '/graphql',
    readExamples().find(({ name }) => name === 'newest-statements')?.query,
    [statement('read/statements-newest-by-date'), span('operation NewestStatements', 'POST /graphql'), span('POST /graphql', undefined)],
  ],
  [
    'of any other nothing that a caller wrote',
    '/graphql',
    'query Secret { people { nodes { name } } }',
    [statement('read/page-person'), span('operation other', 'POST /graphql'), span('POST /graphql', undefined)],
  ],
  [
    'a statement that fails, by its code',
    '/graphql',
    '{ places { nodes { name } } }',
    [statement('read/page-place', 'UNAVAILABLE'), span('operation other', 'POST /graphql'), span('POST /graphql', undefined)],
  ],
  ['no page but by its folder', '/assets/secret-name.js', undefined, [span('GET /assets', undefined)]],
])('spans tell %s', async (_, path, query, expected) => {
  expect(await spansOf(path, query)).toEqual(expected);
});
