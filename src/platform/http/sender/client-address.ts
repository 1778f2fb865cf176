import { BlockList, isIP } from 'node:net';

/** The proxies whose word about where a request comes from is taken. */
export interface TrustedProxies {
  trusts(address: string): boolean;
}

/** IPv4 as it looks on a socket that takes both kinds (`::ffff:192.0.2.1`) is the IPv4 address itself. */
function plain(address: string): string {
  const bare = address.trim().toLowerCase().replace(/%.*$/, '');
  return bare.startsWith('::ffff:') && isIP(bare.slice(7)) === 4 ? bare.slice(7) : bare;
}

function kindOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6';
}

/**
 * @param text addresses and ranges with commas between (`127.0.0.1, 10.0.0.0/8, fd00::/8`); empty trusts nobody
 * @returns null when something else stands there
 */
export function readProxies(text: string): TrustedProxies | null {
  const list = new BlockList();
  for (const each of text.split(',').map((part) => part.trim())) {
    if (each === '') continue;
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(each) ?? [];
    const kind = kindOf(plain(address));
    if (kind === null || Number(bits ?? 0) > (kind === 'ipv4' ? 32 : 128)) return null;
    if (bits === undefined) list.addAddress(plain(address), kind);
    else list.addSubnet(plain(address), Number(bits), kind);
  }
  return {
    trusts: (given) => {
      const kind = kindOf(plain(given));
      return kind !== null && list.check(plain(given), kind);
    },
  };
}

/**
 * Where a request comes from: the last hop that is no proxy of ours. What the client itself wrote in the header stands further
 * to the left and is never reached, unless every hop is trusted.
 * @param socket the other end of the connection
 * @param forwarded the header X-Forwarded-For, each proxy having put the address it was asked from last
 */
export function clientAddress(proxies: TrustedProxies, socket: string, forwarded: string | null | undefined): string {
  let client = plain(socket);
  for (const hop of (forwarded ?? '').split(',').reverse()) {
    if (!proxies.trusts(client)) return client;
    const next = plain(withoutPort(hop.trim()));
    // A proxy of ours says nothing more, or nothing that is an address: then it is the last thing known.
    if (kindOf(next) === null) return client;
    client = next;
  }
  return client;
}

/** Some proxies add the port: `192.0.2.1:5000`, `[2001:db8::1]:5000`. */
function withoutPort(hop: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(hop)?.[1];
  return bracketed ?? hop.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
}

const loopback = readProxies('127.0.0.0/8, ::1');

/** True for a program on this very machine, asked directly. */
export function isLoopback(address: string): boolean {
  return loopback?.trusts(address) ?? false;
}
