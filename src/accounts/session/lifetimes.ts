import { Temporal } from 'temporal-polyfill';

/** How long things live. Together here, so that the answer to "how long am I signed in?" is one place. */
export const lifetimes = {
  /** A session that nobody uses ends. */
  sessionIdle: Temporal.Duration.from({ hours: 12 }),
  /** A session ends, used or not. */
  session: Temporal.Duration.from({ hours: 30 * 24 }),
  /** `last_seen_at` is written no oftener. */
  sessionTouch: Temporal.Duration.from({ minutes: 5 }),
  invitation: Temporal.Duration.from({ hours: 14 * 24 }),
  recovery: Temporal.Duration.from({ hours: 2 }),
} as const;
