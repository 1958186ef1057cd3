import { BlockList, isIP } from 'node:net';

/** Whom a request came from, by the address it reached us from and by its X-Forwarded-For. */
export type ClientAddress = (remote: string | undefined, forwardedFor: string | undefined) => string;

/**
 * The address of a client behind proxies: the nearest that is not one of the trusted, an address or a network like
 * `10.0.0.0/8` each. Anybody can write the header, so what stands before an untrusted address counts for nothing; without
 * trusted proxies all of it does. Each must be one by `isProxy`.
 */
export function createClientAddress(trusted: readonly string[]): ClientAddress {
  const proxies = new BlockList();
  for (const one of trusted) addTo(proxies, one);
  return (remote, forwardedFor = '') => {
    let client = plain(remote ?? 'here');
    for (const before of forwardedFor.split(',').reverse()) {
      const next = plain(before.trim());
      if (!isIn(proxies, client) || isIP(next) === 0) break;
      client = next;
    }
    return client;
  };
}

/** Whether a text is an address, or a network like `10.0.0.0/8`. */
export function isProxy(given: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(given) ?? [];
  const family = isIP(address);
  return family !== 0 && Number(bits) <= (family === 4 ? 32 : 128);
}

function addTo(list: BlockList, given: string): void {
  const [address = '', bits] = given.split('/');
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  if (bits === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(bits), family);
}

function isIn(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, `ipv${family as 4 | 6}`);
}

/** Without a port, brackets, or the clothes of IPv6 that a server on all addresses gives IPv4. */
function plain(address: string): string {
  const [, bare = address] = /^\[([^\]]+)\](?::\d+)?$/.exec(address) ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address) ?? [];
  return bare.replace(/^::ffff:(?=\d+\.)/i, '');
}
