import { createHash } from 'node:crypto';

/**
 * An id that follows from what is asked for, as a UUID (version 8, RFC 9562): the same thing asked for twice, by whomever, is one, and
 * the database's unique key says so; the same form sent for another thing is another, so that nobody's can stand in the way of
 * somebody else's.
 * @param parts all that tells it from others; what kind of thing it is first, where ids of several kinds meet
 */
export function requestOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
