import type { Plugin } from 'graphql-yoga';
import { RequestError } from '../api/errors.ts';
import { InvalidInput } from '../domain/errors.ts';

/** A page elsewhere may neither post a form nor ask: a POST must be JSON, and an Origin ours or a named one. */
export function refuseOtherSites(publicOrigins: readonly string[]): Plugin {
  return {
    onRequestParse({ request, url }) {
      const { method, headers } = request;
      if (method === 'POST' && !/^application\/(?:graphql\+)?json(?:;|$)/i.test(headers.get('content-type') ?? '')) {
        throw new RequestError('BAD_USER_INPUT', 'Send the operation as JSON, with Content-Type: application/json.', { status: 415 });
      }
      const origin = headers.get('origin');
      const named = origin !== null && publicOrigins.includes(origin);
      const elsewhere = origin === null ? headers.get('sec-fetch-site') === 'cross-site' : !isOurs(origin, headers.get('host') ?? url.host);
      if (elsewhere && !named)
        throw new RequestError('FORBIDDEN', 'Pages of other sites may not ask this service, unless PUBLIC_ORIGINS names their origin.');
    },
  };
}

/** Refuses a body in broken UTF-8 before it is parsed: what cannot be read would be replaced in silence. */
export function requireUtf8(): Plugin {
  return {
    onRequestParse({ request, requestParser: parse, setRequestParser, fetchAPI }) {
      if (!parse || request.method !== 'POST') return;
      setRequestParser(async (whole) => {
        const { url, method, headers } = whole;
        return parse(new fetchAPI.Request(url, { method, headers, body: decodeBody(await whole.arrayBuffer()) }));
      });
    },
  };
}

/** By host alone: behind a proxy that speaks TLS, the page has another scheme than the request. */
function isOurs(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function decodeBody(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidInput('BROKEN_ENCODING', 'The request is no valid UTF-8. Send it as UTF-8.');
  }
}
