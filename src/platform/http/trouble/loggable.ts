import { DrizzleQueryError } from 'drizzle-orm';
import { sqlState } from '../../db/database.ts';

/** What is said of an error, and nothing that it merely carries (`detail`, `where`, parameters: all hold what people wrote). */
interface Loggable {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly query?: string;
  /** The table, column or constraint that the database names. */
  readonly place?: string;
  readonly stack: string;
  readonly cause?: Loggable;
}

/** In a sentence: what is quoted (a value that was no number, a text that was no JSON), addresses of mail, long numbers. */
const carried = /"[^"]*"?|“[^”]*”?|`[^`]*`?|'[^'\n]{3,}'|(?<![^\s@])[^\s@]+@[^\s@]+|\b\d[\d -]{5,}\d\b/g;

/**
 * A failure as the log may hold it. A failed query carries every value that was sent with it, in its message, its stack and the
 * database's detail: what people wrote, and what proves who they are. The log gets the query's text and where it failed.
 */
export function loggable(error: unknown): Loggable {
  if (made.has(error as Loggable)) return error as Loggable;
  const told = describe(error);
  made.add(told);
  return told;
}

/** What has been made here already: a log's serializer is given it once more. */
const made = new WeakSet<Loggable>();

function describe(error: unknown): Loggable {
  if (!(error instanceof Error)) return { type: typeof error, stack: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const told = { type: error.name, stack: frames.join('\n') };
  if (error instanceof DrizzleQueryError) {
    const code = sqlState(error);
    return { ...told, ...(code === undefined ? {} : { code }), query: error.query, ...placeOf(error.cause) };
  }
  return {
    ...told,
    message: error.message.replaceAll(carried, '…'),
    ...('code' in error ? { code: String(error.code) } : {}),
    ...placeOf(error),
    ...(error.cause instanceof Error ? { cause: describe(error.cause) } : {}),
  };
}

function placeOf(error: unknown): { place?: string } {
  if (typeof error !== 'object' || error === null) return {};
  const names = ['table', 'column', 'constraint'].map((name) => Reflect.get(error, name));
  const place = names.filter((name) => typeof name === 'string').join(' ');
  return place === '' ? {} : { place };
}
