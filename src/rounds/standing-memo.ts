import type { Temporal } from 'temporal-polyfill';
import type { RoundFacts } from './facts.ts';
import { type Standing, standing } from './standing.ts';

const answers = new WeakMap<RoundFacts, Map<string, Standing>>();
const mostDays = 50;

/** `standing`, worked out once for the same facts (the object itself), day and instant; do not change what it gives. */
export function standingOnce(facts: RoundFacts, on: string, known: Temporal.Instant | null = null): Standing {
  const days = answers.get(facts) ?? new Map<string, Standing>();
  answers.set(facts, days);
  const key = `${on} ${known ?? ''}`;
  const before = days.get(key);
  if (before !== undefined) return before;
  if (days.size >= mostDays) days.clear();
  const now = standing(facts, on, known);
  days.set(key, now);
  return now;
}
