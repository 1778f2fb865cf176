/** A mail as it came to us, nothing read in it. */
export interface ArrivedMail {
  readonly via: 'smtp' | 'imap';
  /** Whom the other server named as sender: empty for what bounces (RFC 5321, 4.5.5), null when nobody said. */
  readonly envelopeFrom: string | null;
  readonly envelopeTo: readonly string[];
  /** The whole mail, byte for byte. */
  readonly bytes: Uint8Array;
}

/** Keeps a mail for good: resolves only when it is committed. Throws when it cannot be kept now, so that it is sent again. */
export type TakeMail = (mail: ArrivedMail) => Promise<void>;

/** Largest mail that is taken, in bytes: 25 MB of files grow by a third on the way. */
export const largestMail = 35 * 1024 * 1024;

/** `svar@…` with a token after a plus sign: what `tokenOf` reads. */
export function addressWithToken(answerAddress: string, token: string): string {
  const at = answerAddress.lastIndexOf('@');
  return `${answerAddress.slice(0, at)}+${token}${answerAddress.slice(at)}`;
}

/**
 * What stands after the plus sign of an address that is ours: empty for the answer address itself, null for an address that is
 * somebody else's. Capitals count for nothing.
 */
export function tokenOf(address: string, answerAddress: string): string | null {
  const [given, own] = [address.trim().toLowerCase(), answerAddress.toLowerCase()];
  const at = own.lastIndexOf('@');
  if (given === own) return '';
  const [box, domain] = [`${own.slice(0, at)}+`, own.slice(at)];
  if (!given.startsWith(box) || !given.endsWith(domain)) return null;
  const token = given.slice(box.length, given.length - domain.length);
  return /^[a-z0-9]{1,64}$/.test(token) ? token : null;
}
