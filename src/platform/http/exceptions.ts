/**
 * The few things that a GET, or a request that fails, may write all the same (architecture.md, rule 9).
 * Each is written outside the request's own transaction, which is read-only for GET.
 */
const exceptions = {
  'touch-session': 'When a session was last seen, at most every fifth minute.',
  'touch-key': 'The day a key was last used.',
  'count-attempt': 'Attempts to sign in, counted even when the attempt fails.',
} as const;

/** The name of an act that is written outside its request's transaction. */
export type WrittenAnyway = keyof typeof exceptions;
