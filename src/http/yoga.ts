import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import { createYoga, useExecutionCancellation, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from '../api/context.ts';
import { RequestError, rewrite, toPublicError } from '../api/errors.ts';
import { Loaders } from '../api/load.ts';
import { readsSupport } from '../api/reads-support.ts';
import { schema } from '../api/schema.ts';
import { findExcess } from '../api/structure.ts';
import type { Role } from '../domain/caller.ts';
import type { Access } from './access.ts';
import { createAudit, type Audit } from './audit-log.ts';
import { createCallers } from './callers.ts';
import { createClientAddress } from './client-address.ts';
import { DocumentCache } from './document-cache.ts';
import { limitCost } from './limit-cost.ts';
import { traceOperations } from './tracing.ts';
import type { Metrics } from './metrics.ts';
import { measureOperations } from './operation-metrics.ts';
import { KnownOperations, readOperation, type KnownOperation } from './operations.ts';
import { RateLimit } from './rate-limit.ts';
import { refuseOtherSites, requireUtf8 } from './request-checks.ts';
import { requestIdOf } from './request-id.ts';

/** Bounds on a request before its document is looked at. */
export const requestLimits = { bodyBytes: 256 * 1024, tokens: 2000, validationErrors: 5 } as const;

/** Characters of sources whose documents are kept: about 30 MB parsed. */
const KEPT_SOURCES = 400_000;

export interface YogaOptions {
  readonly service: Context['service'];
  readonly access: Access;
  readonly log: Logger;
  /** Origins of pages elsewhere that may ask; none unless given. */
  readonly publicOrigins: readonly string[];
  /** What a client may ask for in a minute, in the measure of `extensions.cost`; no limit unless given. */
  readonly costPerMinute?: number;
  /** Proxies whose word on where a request came from is taken; none unless given. */
  readonly trustedProxies?: readonly string[];
  /** Who may read whole texts of articles; every reader unless given. */
  readonly textsFor?: Role;
  /** Notes every write; in the log unless given. */
  readonly audit?: Audit;
  /** Answers known operations alone. */
  readonly locked?: boolean;
  /** Operations that are known beside those of schema/operations.json; none unless given. */
  readonly registered?: readonly KnownOperation[];
  readonly metrics?: Metrics | undefined;
}

export type GraphQLServer = YogaServerInstance<Record<string, unknown>, Context>;

/** GraphQL over HTTP, without anything that Yoga leaves open by default. */
export function createGraphQL(options: YogaOptions): GraphQLServer {
  const { service, access, log, publicOrigins, metrics, costPerMinute = 0, locked = false, textsFor = 'reader' } = options;
  const known = new KnownOperations(options.registered ?? []);
  const audit = options.audit ?? createAudit(null, log);
  const [begin, end] = measureOperations(metrics, known);
  const callers = createCallers(access);
  const documentCache = new DocumentCache<DocumentNode>(KEPT_SOURCES, metrics?.document);
  metrics?.documents(documentCache);
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ request }): Context => {
      const caller = callers.get(request);
      const note: Context['audit'] = (write) => audit(write, { caller, requestId: requestIdOf(request) });
      return { service, loaders: new Loaders(), caller, textsFor, audit: note, call: { signal: request.signal } };
    },
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
    // One mapper does it, last, with the request id: toPublicError.
    maskedErrors: false,
    maxRequestBodySize: requestLimits.bodyBytes,
    cors: publicOrigins.length > 0 && { origin: [...publicOrigins], methods: ['GET', 'POST'], credentials: false },
    parserAndValidationCache: {
      documentCache,
      errorCache: new DocumentCache<Error>(KEPT_SOURCES / 8),
    },
    plugins: [
      begin,
      refuseOtherSites(publicOrigins),
      callers.plugin,
      requireUtf8(),
      readOperation(known, { locked }),
      limitTokens(),
      limitStructure(),
      limitCost(callers, new RateLimit(costPerMinute), createClientAddress(options.trustedProxies ?? []), (cost) => metrics?.cost(cost)),
      readNoMoreThanAsked(),
      useExecutionCancellation(),
      traceOperations(known),
      mapErrors(log, locked),
      end,
    ],
  });
}

function limitTokens(): Plugin {
  const refuse = (): never => {
    throw new RequestError('TOO_EXPENSIVE', `The operation has more than ${requestLimits.tokens} tokens.`);
  };
  return maxTokensPlugin({ n: requestLimits.tokens, onReject: [refuse] }) as Plugin;
}

function limitStructure(): Plugin {
  return {
    onValidate({ params, setResult }) {
      const excess = findExcess(params.documentAST);
      if (excess !== null) setResult([new RequestError('TOO_EXPENSIVE', excess)]);
      return ({ result, setResult: replace }) => {
        if (result.length > requestLimits.validationErrors) replace(result.slice(0, requestLimits.validationErrors));
      };
    },
  };
}

/** Tells the loaders whether links need what supports them. */
function readNoMoreThanAsked(): Plugin<Context> {
  return { onExecute: ({ args, extendContext }) => extendContext({ readsSupport: readsSupport(args.schema, args.document) }) };
}

/** Everything that goes out passes here once. */
function mapErrors(log: Logger, locked: boolean): Plugin {
  return {
    onResultProcess: (hook) => {
      const { request, result } = hook;
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const requestId = requestIdOf(request);
      const errors = result.errors.map((error) =>
        toPublicError(error, requestId, (cause) => log.error({ requestId, path: error.path, err: cause }, 'unexpected error')),
      );
      hook.setResult(toAnswer(result, locked ? errors.map(withoutHints) : errors));
    },
  };
}

/** Data of which nothing is left is no data, and the status is the error's; beside data, errors have no status. */
function toAnswer(result: ExecutionResult, errors: readonly GraphQLError[]): ExecutionResult {
  const { data, ...rest } = result;
  if (data == null || Object.values(data).every((value) => value === null)) return { ...rest, errors };
  return { ...rest, data, errors: errors.map(withoutStatus) };
}

/** Says nothing of the schema that was not asked for. */
function withoutHints(error: GraphQLError): GraphQLError {
  return rewrite(error, error.message.replaceAll(/ Did you mean [^?]*\?/g, ''), error.extensions);
}

function withoutStatus(error: GraphQLError): GraphQLError {
  const { http: _, ...extensions } = error.extensions;
  return rewrite(error, error.message, extensions);
}
