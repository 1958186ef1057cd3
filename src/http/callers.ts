import type { Plugin } from 'graphql-yoga';
import { RequestError } from '../api/errors.ts';
import type { Caller } from '../domain/caller.ts';
import type { Access } from './access.ts';

/** Knows who asks, for as long as the request lives. */
export interface Callers {
  /** Refuses whom nobody knows, before the body is read. */
  readonly plugin: Plugin;
  /** Throws for a request that the plugin has not seen. */
  get(request: Request): Caller;
}

/** The callers of one service. */
export function createCallers(access: Access): Callers {
  const known = new WeakMap<Request, Caller>();
  const plugin: Plugin = {
    async onRequestParse({ request }) {
      const caller = await access(request.headers.get('authorization'));
      if (caller === null) {
        throw new RequestError('UNAUTHENTICATED', 'This needs a token: Authorization: Bearer ...', {
          headers: { 'WWW-Authenticate': 'Bearer' },
        });
      }
      known.set(request, caller);
    },
  };
  return {
    plugin,
    get: (request) => {
      const caller = known.get(request);
      if (!caller) throw new Error('Nobody asked this request');
      return caller;
    },
  };
}
