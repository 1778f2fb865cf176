import { isIPv6 } from 'node:net';

/**
 * The network that one client may choose its address in: an IPv6 address says whose it is by its first 64 bits, and whoever has them has
 * all the others to change between (RFC 4291, 2.5.1; RFC 6177). IPv4, and what is no address, as it is.
 * @param address as `clientAddress` gives it
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [, before = '', after = ''] =
    /^\[(.*?)(?:::(.*))?\]$/.exec(new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname) ?? [];
  const [first, last] = [before, after].map((groups) => groups.split(':').filter((group) => group !== ''));
  const noughts = Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0));
  const all = [...(first ?? []), ...Array<string>(noughts).fill('0'), ...(last ?? [])];
  return `${all.slice(0, 4).join(':')}::/64`;
}
