import { Conflict, DomainError, Unavailable } from '../../domain/errors.ts';

type Data = Readonly<Record<string, unknown>>;

/** What an error of the engine means to a caller; what is not known stays as it is, and counts as a bug. */
export function toDomainError(error: unknown, data: Data = {}): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  const { message } = error;
  if (/lock/i.test(message) && /another|process|held|locked|in use/i.test(message)) {
    return unavailable('Another process has this graph open: stop it, or let it do the work', data, error);
  }
  if (/constraint|unique/i.test(message)) return new Conflict('The graph already holds that key', { ...data, message }, { cause: error });
  if (/write conflict|serialization/i.test(message))
    return new Conflict('The graph changed meanwhile: try again', { ...data, message }, { cause: error });
  if (/corrupt|checksum|truncated|not a grafeo|magic|wal/i.test(message)) {
    return unavailable(`The file of the graph cannot be read: ${message}`, data, error);
  }
  return error;
}

export function unavailable(message: string, data: Data = {}, cause?: unknown): Unavailable {
  return new Unavailable(message, data, { cause });
}
