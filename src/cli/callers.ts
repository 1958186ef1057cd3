import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { bearerAccess, openAccess, tokenCheck, type Access } from '../http/access.ts';
import { jwtCheck } from '../http/jwt.ts';
import { watchTokens } from '../http/token-file.ts';
import { toErrorLine } from './io.ts';

/** Who may ask, as the configuration says: everybody where only this machine can. Throws INVALID_CONFIGURATION. */
export function readAccess({ authTokensFile, jwt, anonymous }: Config, log: Logger): Access {
  if (authTokensFile === null && jwt === null) return openAccess;
  const complain = (error: unknown) => log.error({ error: toErrorLine(error) }, 'the tokens from before stay');
  const tokens = authTokensFile === null ? [] : [tokenCheck(watchTokens(authTokensFile, complain))];
  return bearerAccess([...tokens, ...(jwt ? [jwtCheck(jwt)] : [])], { anonymousReader: anonymous === 'reader' });
}
