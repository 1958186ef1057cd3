import { createHash, timingSafeEqual } from 'node:crypto';
import { roles, type Caller, type Role } from '../domain/caller.ts';
import { InvalidInput } from '../domain/errors.ts';

/** A bearer token as it is kept: never itself, only its SHA-256. */
export interface Token extends Caller {
  readonly hash: Buffer;
}

/** Who asks, by the Authorization header alone; null when that says nobody who is known. */
export type Access = (authorization: string | null) => Caller | null | Promise<Caller | null>;

/** For a service that only this machine can reach. */
export const openAccess: Access = () => ({ name: 'local', role: 'admin' });

/** Who shows a bearer token; null when this way of telling does not know it. */
export type BearerCheck = (bearer: string) => Caller | null | Promise<Caller | null>;

/** Callers by their bearer tokens, the first check that knows one; without a token nobody, unless `anonymousReader`. */
export function bearerAccess(checks: readonly BearerCheck[], { anonymousReader }: { readonly anonymousReader: boolean }): Access {
  return async (authorization) => {
    if (authorization === null) return anonymousReader ? { name: 'anonymous', role: 'reader' } : null;
    const [, bearer] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
    if (bearer === undefined) return null;
    for (const check of checks) {
      const caller = await check(bearer);
      if (caller) return caller;
    }
    return null;
  };
}

/** Knows the tokens that `read` gives, which may be others from one request to the next. */
export function tokenCheck(read: () => readonly Token[]): BearerCheck {
  return (bearer) => {
    const hash = createHash('sha256').update(bearer).digest();
    let found: Token | undefined;
    // Compares with every token, so that the time does not tell which one came near.
    for (const token of read()) if (timingSafeEqual(token.hash, hash)) found = token;
    return found ? { name: found.name, role: found.role } : null;
  };
}

/** Reads a tokens file: a line each of `sha256hex role name`, empty lines and # comments between. Throws InvalidInput. */
export function readTokens(text: string): readonly Token[] {
  return text.split('\n').flatMap((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return [];
    const [, hash = '', role = '', name = ''] = /^\s*([0-9a-f]{64})\s+(\w+)\s+(\S.*?)\s*$/i.exec(line) ?? [];
    if (!(roles as readonly string[]).includes(role)) {
      // The line itself may hold a token that somebody forgot to hash: it is not shown.
      throw new InvalidInput(
        'INVALID_CONFIGURATION',
        `Line ${index + 1} of the tokens file is not "sha256hex role name", role one of ${roles.join(', ')}.`,
      );
    }
    return [{ hash: Buffer.from(hash, 'hex'), role: role as Role, name }];
  });
}
