import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { DomainError } from '../domain/errors.ts';

/** Every code that `extensions.code` can have beside those of InvalidInput. Published in docs/api.md. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TOO_LARGE'
  | 'TOO_EXPENSIVE'
  | 'RATE_LIMITED'
  | 'UNKNOWN_OPERATION'
  | 'TIMED_OUT'
  | 'UNAVAILABLE'
  | 'CANCELLED'
  | 'INTERNAL';

const statusOf: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  TOO_EXPENSIVE: 400,
  RATE_LIMITED: 429,
  UNKNOWN_OPERATION: 400,
  TIMED_OUT: 504,
  UNAVAILABLE: 503,
  CANCELLED: 499,
  INTERNAL: 500,
};

type Answered = Pick<RequestError, 'status' | 'headers' | 'data'>;

/** An error made by this service on the way in, with its code. */
export class RequestError extends GraphQLError {
  readonly code: ErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What a program may want to know, beside the code. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, { status = statusOf[code], headers = {}, data = {} }: Partial<Answered> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.headers = headers;
    this.data = data;
  }
}

/**
 * What an error looks like outside: always a code, and nothing of the inside. This is the only place that decides it.
 * `report` is told of each error that nobody expected, before it is masked.
 */
export function toPublicError(error: unknown, requestId: string, report: (cause: unknown) => void): GraphQLError {
  const cause = causeOf(error);
  if (cause instanceof RequestError) {
    // `spec: false`: the status counts for every media type, not only for the one that GraphQL over HTTP asks it for.
    const http = { status: cause.status, headers: cause.headers, spec: false };
    return rewrite(error, cause.message, { ...cause.data, code: cause.code, http });
  }
  if (cause instanceof DomainError) return locate(error, cause.message, cause.code, dataOf(cause));
  if (error instanceof GraphQLError && isOfTheRequest(error, cause)) return ofTheRequest(error);
  report(cause);
  return locate(error, `Something went wrong inside. Name request ${requestId} when you report it.`, 'INTERNAL', { requestId });
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** Raised by GraphQL itself about the question, not by a resolver about the answer. */
function isOfTheRequest(error: GraphQLError, cause: unknown): boolean {
  return cause instanceof GraphQLError && error.path === undefined;
}

/** Parsing, validation, coercion and HTTP errors: their own codes are folded into ours, their statuses kept. */
function ofTheRequest(error: GraphQLError): GraphQLError {
  const { http, code: given } = error.extensions;
  const code: ErrorCode = http?.status === 413 ? 'TOO_LARGE' : 'BAD_USER_INPUT';
  // `spec`: GraphQL over HTTP wants 200 for callers of the older media type, but for requests that are not GraphQL at all.
  const spec = given !== 'BAD_REQUEST' && (http === undefined || http.spec === true);
  return rewrite(error, error.message, { code, http: { status: statusOf[code], ...http, spec } });
}

function locate(error: unknown, message: string, code: string, data: Readonly<Record<string, unknown>>): GraphQLError {
  const status = Object.hasOwn(statusOf, code) ? statusOf[code as ErrorCode] : 400;
  const http = { status, ...(code === 'UNAVAILABLE' && { headers: { 'Retry-After': '1' } }) };
  return rewrite(error, message, { ...data, code, http });
}

/** The same place in the question, with other words and extensions. */
export function rewrite(error: unknown, message: string, extensions: GraphQLErrorExtensions): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** Only what names an argument goes out: data may hold words of an article or an address of the inside. */
function dataOf({ data }: DomainError): Readonly<Record<string, unknown>> {
  return typeof data['argument'] === 'string' ? { argument: data['argument'] } : {};
}
