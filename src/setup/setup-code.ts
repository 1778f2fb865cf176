import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Crockford's base 32: no letter that is taken for a figure. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code that lets somebody set up an empty installation, as `XXXX-XXXX-XXXX-XXXX` (80 bits). It follows from the program's
 * secret, so every process over one database prints the same, and nothing of it is kept. When there is a body it opens nothing.
 */
export function setupCode(secret: string): string {
  const bits = createHmac('sha256', secret).update('samrad: set up an empty installation').digest();
  const letters = [...bits.subarray(0, 16)].map((byte) => signs[byte % signs.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** Whether what was typed is the code: small letters, spaces and O for 0 will do. In time that tells nothing. */
export function isSetupCode(secret: string, typed: string): boolean {
  const plain = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '');
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(plain), digest(setupCode(secret).replaceAll('-', '')));
}
