import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as text that fits in a cookie, a header and an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** All that is kept of a token: its SHA-256 in hex. Enough for secrets that are random (no salt is called for). */
export function fingerprint(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}
