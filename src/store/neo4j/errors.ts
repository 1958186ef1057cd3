import { error as codes, Neo4jError } from 'neo4j-driver';
import { Cancelled, Conflict, DomainError, TimedOut, Unavailable } from '../../domain/errors.ts';

type Data = Readonly<Record<string, unknown>>;

/** Whether a connection to the server was lost, or could not be made. */
export function isLoss(error: unknown): boolean {
  return error instanceof Neo4jError && isLossCode(error.code);
}

/** What an error of the driver or the server means to a caller; what is not known stays as it is, and counts as a bug. */
export function toDomainError(error: unknown, data: Data = {}, signal?: AbortSignal): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  if (signal?.aborted) return new Cancelled('The caller went away before the answer was ready', data, { cause: error });
  if (!(error instanceof Neo4jError)) return error;
  const known = { ...data, neo4j: error.code };
  return meanings.find(({ holds }) => holds(error.code, error.message))?.means(known, error) ?? error;
}

/** The first that holds says what the error means. */
const meanings: readonly {
  readonly holds: (code: string, message: string) => boolean;
  readonly means: (data: Data, cause: Error) => DomainError;
}[] = [
  {
    holds: (code) => code === 'Neo.ClientError.Security.Unauthorized',
    means: unavailable('Neo4j refuses the user name or the password: set NEO4J_USERNAME and NEO4J_PASSWORD to those of the server'),
  },
  {
    holds: (code) => code === 'Neo.ClientError.Security.AuthenticationRateLimit',
    means: unavailable('Neo4j was shown a wrong password too often: set NEO4J_PASSWORD to that of the server, and wait some seconds'),
  },
  {
    holds: (code) => code === 'Neo.ClientError.Security.CredentialsExpired',
    means: unavailable('Neo4j wants the first password changed: ALTER CURRENT USER SET PASSWORD in cypher-shell, then set NEO4J_PASSWORD'),
  },
  {
    holds: (code) => code.startsWith('Neo.ClientError.Security.'),
    means: unavailable('Neo4j does not let its user do that: let NEO4J_USERNAME read, write, and make indexes and constraints'),
  },
  {
    holds: (code) => code === 'Neo.ClientError.Database.DatabaseNotFound',
    means: unavailable('Neo4j has no such database: set NEO4J_DATABASE to one that SHOW DATABASES names, or to nothing'),
  },
  {
    holds: (_, message) => message.startsWith('Server responded HTTP'),
    means: unavailable('What answers at NEO4J_URI is not the Bolt port of a Neo4j: that is 7687 unless it was set'),
  },
  {
    holds: (code) => /TransactionTimedOut|LockAcquisitionTimeout|TransactionTerminated|TransactionMarkedAsFailed/.test(code),
    means: (data, cause) => new TimedOut('Neo4j took longer than this statement may take', data, { cause }),
  },
  {
    holds: (code) => /DeadlockDetected|ConstraintValidationFailed|EntityNotFound/.test(code),
    means: (data, cause) => new Conflict('The graph changed meanwhile: try again', data, { cause }),
  },
  {
    holds: (code) => isLossCode(code),
    means: unavailable('Neo4j does not answer: see that it runs, and that NEO4J_URI is its Bolt address'),
  },
  {
    holds: (code) => code.endsWith('OutOfMemoryError'),
    means: unavailable('Neo4j has no memory for that: ask for less, try again later, or raise db.memory.transaction.max'),
  },
  {
    holds: (code, message) => code.startsWith('Neo.TransientError.') || message.includes('Connection acquisition timed out'),
    means: unavailable('Neo4j has too much to do: try again'),
  },
];

function unavailable(message: string) {
  return (data: Data, cause: Error) => new Unavailable(message, data, { cause });
}

function isLossCode(code: string): boolean {
  return code === codes.SERVICE_UNAVAILABLE || code === codes.SESSION_EXPIRED;
}
