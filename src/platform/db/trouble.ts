/**
 * What is wrong outside the program when something cannot be kept or read: the database is lost, has too much to do, has no room
 * left, takes nothing in, or was lost just as it was told to keep something (`unsure`: it may have).
 */
export type Trouble = 'lost' | 'busy' | 'full' | 'read-only' | 'unsure';

/** Thrown when the answer to `commit` never came. */
export class CommitUnsure extends Error {
  override readonly name = 'CommitUnsure';
}

/** By SQLSTATE, or by what the operating system says. A connection refused for its password (28) is one that is lost to us. */
const byCode: readonly (readonly [Trouble, RegExp])[] = [
  ['full', /^(53100|ENOSPC|EDQUOT)$/],
  ['read-only', /^(25006|EROFS)$/],
  ['busy', /^(53200|53300|40001|40P01|55P03)$/],
  ['lost', /^(ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|08\w{3}|28\w{3}|3D000|57P0[1-5])$/],
];

/** What `pg` says without a code. */
const byText: readonly (readonly [Trouble, RegExp])[] = [
  ['busy', /^timeout exceeded when trying to connect/],
  ['lost', /^Connection terminated|^Client has encountered a connection error|^Query read timeout/],
];

/** The trouble that an error comes from, through whatever wraps it; null when the error is ours. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof CommitUnsure) return 'unsure';
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const found = byCode.find(([, codes]) => codes.test(code)) ?? byText.find(([, texts]) => texts.test(error.message));
  if (found !== undefined) return found[0];
  const [first] = error instanceof AggregateError ? error.errors : [];
  return troubleOf(first) ?? troubleOf(error.cause);
}
