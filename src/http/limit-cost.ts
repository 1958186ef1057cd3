import type { IncomingMessage } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { COST_LIMIT, countObjects } from '../api/cost.ts';
import { RequestError } from '../api/errors.ts';
import { checkOperation } from '../api/operation-check.ts';
import { schema } from '../api/schema.ts';
import type { Callers } from './callers.ts';
import type { ClientAddress } from './client-address.ts';
import type { RateLimit } from './rate-limit.ts';

/**
 * The last gate: what the caller may do, every argument, what it all costs, and whether the client has that left. After it
 * the first statement may run. The answer says in `extensions.cost` what was asked for, what came, and the limit.
 */
export function limitCost(callers: Callers, rate: RateLimit, addressOf: ClientAddress, tell: (cost: number) => void): Plugin {
  return {
    onExecute({ args }) {
      const { document, operationName, variableValues, contextValue } = args;
      const request = contextValue as RequestContext;
      const caller = callers.get(request.request);
      const variables = (variableValues as Record<string, unknown> | undefined) ?? {};
      const requested = checkOperation({ schema, document, operationName: operationName ?? undefined, variables, caller });
      tell(requested);
      requireAffordable(requested);
      const seconds = rate.take(`${caller.name}@${addressIn(request, addressOf)}`, requested);
      if (seconds > 0) throw rateLimited(seconds, requested);
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!('data' in result) || !result.data) return;
          const answer: ExecutionResult = result;
          const cost = { requested, actual: countObjects(answer.data) - 1, limit: COST_LIMIT };
          setResult({ ...answer, extensions: { ...answer.extensions, cost } });
        },
      };
    },
  };
}

interface RequestContext {
  readonly request: Request;
  /** Where the service listens for itself. */
  readonly req?: Pick<IncomingMessage, 'headers' | 'socket'>;
}

function requireAffordable(requested: number): void {
  if (requested <= COST_LIMIT) return;
  const message = `The operation may cost ${requested}; at most ${COST_LIMIT} is allowed. Ask for smaller pages, or for less of each item.`;
  throw new RequestError('TOO_EXPENSIVE', message, { data: { cost: { requested, limit: COST_LIMIT } } });
}

function rateLimited(seconds: number, requested: number): RequestError {
  const message = `You have asked for much in the last minute. Ask again in ${seconds} s.`;
  return new RequestError('RATE_LIMITED', message, {
    headers: { 'Retry-After': String(seconds) },
    data: { cost: { requested, limit: COST_LIMIT }, retryAfter: seconds },
  });
}

function addressIn({ req }: RequestContext, addressOf: ClientAddress): string {
  const forwardedFor = req?.headers['x-forwarded-for'];
  return addressOf(req?.socket.remoteAddress, Array.isArray(forwardedFor) ? forwardedFor.join(',') : forwardedFor);
}
