/** SQLSTATEs of a database that lacks our tables, functions or schema: nobody has migrated it. */
const NOT_PREPARED = new Set(['42P01', '42883', '42703', '3F000']);
/** Signs that nobody lets us in: no such host, nothing listening, a wrong role or password, no such database, full or shutting down. */
const NOT_REACHED = /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENOENT|28\w{3}|3D000|53300|57P0\d)$/;

function ownText(error: Error): string {
  // An attempt at several addresses fails with an error for each, and no text of its own.
  const first = error instanceof AggregateError ? error.errors[0] : undefined;
  return error.message || (first instanceof Error ? first.message : error.name);
}

/**
 * What is wrong with the database itself, in one sentence for whoever runs the program; null when the error is another.
 * @param error as thrown by `pg`, or wrapped by drizzle, which keeps it as `cause`
 */
export function databaseFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  // A wrong file has ENOENT too, but only a socket says connect.
  const reaching = code !== 'ENOENT' || ('syscall' in error && error.syscall === 'connect');
  if (NOT_PREPARED.has(code)) return 'the database is not prepared for this version: run samrad migrate first';
  if (NOT_REACHED.test(code) && reaching) return `the database cannot be reached: ${ownText(error)}`;
  return databaseFault(error.cause);
}
