import { personalToken } from '../../correspondence/index.ts';
import { sha256Hex } from '../../records/index.ts';

/** All that is kept of a personal link: a hash of what it ends with, which follows from the mail that carries it. */
export function linkHash(secret: string, mailingId: string): string {
  return tokenHash(personalToken(secret, mailingId));
}

export function tokenHash(token: string): string {
  return sha256Hex(new TextEncoder().encode(token));
}
