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
    holds: (code) => code.startsWith('Neo.ClientError.Security.'),
    means: (data, cause) => new Unavailable('Neo4j refuses the user name or the password', data, { cause }),
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
    holds: (code, message) =>
      isLossCode(code) ||
      code.startsWith('Neo.TransientError.') ||
      code === 'Neo.ClientError.Database.DatabaseNotFound' ||
      message.includes('Connection acquisition timed out'),
    means: (data, cause) => new Unavailable('Neo4j does not answer', data, { cause }),
  },
];

function isLossCode(code: string): boolean {
  return code === codes.SERVICE_UNAVAILABLE || code === codes.SESSION_EXPIRED;
}
