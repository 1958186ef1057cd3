import { Conflict, DomainError, Unavailable } from '../../domain/errors.ts';

type Data = Readonly<Record<string, unknown>>;

/** What an error of the engine means to a caller; what is not known stays as it is, and counts as a bug. */
export function toDomainError(error: unknown, data: Data = {}): unknown {
  if (error instanceof DomainError) return error;
  const message = messageOf(error);
  return meanings.find(({ says }) => says.test(message))?.means({ ...data, message }, error) ?? error;
}

export function unavailable(message: string, data: Data = {}, cause?: unknown): Unavailable {
  return new Unavailable(message, data, { cause });
}

/** The engine tells its errors apart by words alone. The first that says so is what the error means. */
const meanings: readonly { readonly says: RegExp; readonly means: (data: Data, cause: unknown) => DomainError }[] = [
  {
    says: /cannot be locked|already (?:open|locked)|locked by/i,
    means: (data, cause) => unavailable('Another process has this graph open: stop it, or let it do the work', data, cause),
  },
  {
    says: /write conflict|serialization failure/i,
    means: (data, cause) => new Conflict('The graph changed meanwhile: try again', data, { cause }),
  },
  {
    says: /constraint|must be unique/i,
    means: (data, cause) => new Conflict('The graph already holds that key', data, { cause }),
  },
  {
    says: /cannot open|header magic|damaged|checksum|corrupt|truncated/i,
    means: (data, cause) => unavailable('The file of the graph cannot be read', data, cause),
  },
];

/** The engine's errors come from native code, and need not be of this realm's Error. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
}
