import { sha256Hex } from './sha256.ts';

/**
 * A form's request, bound to what it is about: the same request sent for another thing is another one, so nobody's can be
 * mistaken for, or stand in the way of, somebody else's.
 */
export function requestFor(request: string, subjectId: string): string {
  const hash = sha256Hex(new TextEncoder().encode(`${request} ${subjectId}`));
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}
