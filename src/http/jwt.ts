import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { roles, type Role } from '../domain/caller.ts';
import { Unavailable } from '../domain/errors.ts';
import type { BearerCheck } from './access.ts';

/** Whose JSON Web Tokens are believed, and in which claim they say what a caller may do. */
export interface JwtIssuer {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly roleClaim: string;
}

/** Signed by a key that only the issuer has: no shared secret, and not `none`. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/** Seconds by which clocks may differ. */
const LEEWAY = 30;

/**
 * Knows JSON Web Tokens of one issuer, by the keys that it publishes. The caller is the token's subject with the highest of
 * our roles among those in its claim; without one it is nobody. Throws Unavailable when the keys cannot be had.
 */
export function jwtCheck({ jwksUrl, issuer, audience, roleClaim }: JwtIssuer): BearerCheck {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3000 });
  return async (bearer) => {
    if (bearer.split('.').length !== 3) return null;
    try {
      const options = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: LEEWAY, requiredClaims: ['sub', 'exp'] };
      const { payload } = await jwtVerify(bearer, keys, options);
      const role = roleOf(payload, roleClaim);
      return role && payload.sub ? { name: payload.sub, role } : null;
    } catch (error) {
      if (isAboutToken(error)) return null;
      throw new Unavailable('The keys that JSON Web Tokens are signed with cannot be had.', { jwksUrl }, { cause: error });
    }
  };
}

function roleOf(payload: JWTPayload, claim: string): Role | undefined {
  const given: unknown = payload[claim];
  const named: readonly unknown[] = Array.isArray(given) ? given : [given];
  return roles.findLast((role) => named.includes(role));
}

/** The token is wrong, not the way to the keys. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC'
  );
}
