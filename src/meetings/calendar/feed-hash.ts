import { sha256Hex } from '../../records/index.ts';

/** All that is kept of a calendar's private address: SHA-256 of 256 random bits, in hex. */
export function feedHash(token: string): string {
  return sha256Hex(new TextEncoder().encode(token));
}
