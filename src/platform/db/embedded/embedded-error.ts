/** Something an operator can understand and act on; the message is one Swedish sentence, fit to print as it is. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
}

/** The `code` of a system error (`ENOENT` …), or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** A thrown thing in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
