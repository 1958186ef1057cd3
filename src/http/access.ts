import { createHash, timingSafeEqual } from 'node:crypto';
import { InvalidInput } from '../domain/errors.ts';

const roles = ['reader', 'researcher', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A bearer token as it is kept: never itself, only its SHA-256. */
export interface Token {
  readonly hash: Buffer;
  readonly role: Role;
  readonly name: string;
}

/** Whether a caller may do what an operation does. */
export type Verdict = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN';

/** Decides from the Authorization header alone. The one place that does. */
export type Access = (authorization: string | null, operation: 'read' | 'write') => Verdict;

/** For a service that only this machine can reach. */
export const openAccess: Access = () => 'ALLOWED';

/** Reads need a token unless `anonymousReader`; writes need that of a researcher or an admin. */
export function tokenAccess(tokens: readonly Token[], { anonymousReader }: { readonly anonymousReader: boolean }): Access {
  return (authorization, operation) => {
    if (authorization === null) return anonymousReader && operation === 'read' ? 'ALLOWED' : 'UNAUTHENTICATED';
    const role = find(tokens, authorization)?.role;
    if (!role) return 'UNAUTHENTICATED';
    return operation === 'read' || role !== 'reader' ? 'ALLOWED' : 'FORBIDDEN';
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

/** Compares with every token, so that the time does not tell which one came near. */
function find(tokens: readonly Token[], authorization: string): Token | undefined {
  const [, bearer] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (bearer === undefined) return undefined;
  const hash = createHash('sha256').update(bearer).digest();
  let found: Token | undefined;
  for (const token of tokens) if (timingSafeEqual(token.hash, hash)) found = token;
  return found;
}
