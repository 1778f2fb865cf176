import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id (the library's default algorithm): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const shortest = 12;
const longest = 200;

/** The same password typed on two keyboards is the same bytes (RFC 8265, 4.2: NFC). */
function asBytes(password: string): string {
  return password.normalize('NFC');
}

export function hashPassword(password: string): Promise<string> {
  return hash(asBytes(password), cost);
}

let standIn: Promise<string> | undefined;

/**
 * Whether the password is the one kept. Takes equal time when there is none to compare with, so that an answer
 * does not tell which addresses have accounts.
 */
export async function passwordMatches(kept: string | null, password: string): Promise<boolean> {
  standIn ??= hashPassword('the password of nobody');
  const matches = await verify(kept ?? (await standIn), asBytes(password.slice(0, longest + 1)));
  return kept !== null && matches;
}

export type Weakness = 'too-short' | 'too-long' | 'too-common' | 'too-like-yourself';

/** Words that the world's most used passwords are made of, Swedish ones and this program's own among them. */
const worst = new Set(
  (
    'password passord losenord lösenord hemligt hemlighet secret letmein welcome valkommen välkommen admin administrator user qwerty ' +
    'qwertyuiop qwertyuiopå asdfghjkl asdfghjklö zxcvbnm qazwsx qazwsxedc abc abcd abcdef abcdefgh abcdefghijkl iloveyou jagalskardig dragon monkey master ' +
    'football fotboll hockey sunshine princess sommar vinter host höst var vår sommaren vintern sverige sweden stockholm linkoping linköping norrkoping ' +
    'norrköping ostergotland östergötland samrad samråd samradet samrådet kommun kommunen regionen test testtest'
  ).split(' '),
);

/** What makes a password unfit, or null. Length is what helps most (NIST SP 800-63B, 5.1.1.2); no rules of composition. */
export function weaknessOf(password: string, holder: { readonly email: string; readonly name: string }): Weakness | null {
  const length = [...asBytes(password)].length;
  if (length < shortest) return 'too-short';
  if (length > longest) return 'too-long';
  const lower = asBytes(password).toLowerCase();
  const letters = lower.replaceAll(/[^\p{L}]+/gu, '');
  const half = letters.slice(0, letters.length / 2);
  if (new Set(lower).size < 5 || letters === '' || worst.has(letters) || (half + half === letters && worst.has(half)))
    return 'too-common';
  return isLikeHolder(lower, holder) ? 'too-like-yourself' : null;
}

/** True when little is left once one's own name and address are taken out. */
function isLikeHolder(lower: string, holder: { readonly email: string; readonly name: string }): boolean {
  const own = `${holder.email} ${holder.name}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
  const rest = own.sort((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ''), lower);
  return rest.length < lower.length && [...rest].length < 8;
}
