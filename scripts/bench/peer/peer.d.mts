/** See peer.mjs. */
export function openPeer(address: {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}): Promise<{ readonly fetch: (url: string, init: RequestInit) => Promise<Response>; readonly close: () => Promise<void> }>;
