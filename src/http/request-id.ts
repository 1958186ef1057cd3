import { randomUUID } from 'node:crypto';

const made = new WeakMap<object, string>();

/** The id that a request goes by in answers and logs: the caller's own when it is plain, else a new one. */
export function requestIdOf(request: { readonly headers: { get(name: string): string | null } }): string {
  const known = made.get(request);
  if (known !== undefined) return known;
  const id = readRequestId(request.headers.get('x-request-id')) ?? randomUUID();
  made.set(request, id);
  return id;
}

/** A caller's own request id; null when it could do harm in a log. */
export function readRequestId(header: string | null | undefined): string | null {
  return header && /^[\w.-]{1,64}$/.test(header) ? header : null;
}
