import { personalToken } from '../../correspondence/index.ts';
import { sha256Hex } from '../../records/index.ts';

/** What the personal link in a mail that asks ends with: it follows from the mail, and is kept nowhere. */
export function linkToken(secret: string, mailingId: string): string {
  return personalToken(secret, mailingId);
}

/** All that is kept of a link's token. */
export function tokenHash(token: string): string {
  return sha256Hex(new TextEncoder().encode(token));
}
