import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { bruteStanding, comparable } from '../../test/support/brute-standing.ts';
import { arbitraryQuestion } from '../../test/support/random-rounds.ts';
import type { RoundFacts } from './facts/schema.ts';
import { parseFacts } from './facts.ts';
import { standing, standingReader } from './standing.ts';

const RUNS = 3000;

function read(facts: unknown): RoundFacts {
  const parsed = parseFacts(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

const instantOf = (known: string | null | undefined) => (known ? Temporal.Instant.from(known) : null);

test('agrees with the brute-force version, written from the contract alone, over random rounds', () => {
  const states = new Map<string, number>();
  fc.assert(
    fc.property(arbitraryQuestion(), ({ facts, on, known }) => {
      const answer = standing(read(facts), on, instantOf(known));
      states.set(answer.state, (states.get(answer.state) ?? 0) + 1);
      expect(comparable(answer)).toEqual(comparable(bruteStanding(facts, on, known)));
    }),
    { numRuns: RUNS },
  );
  // A comparison over rounds that never carry would say little.
  for (const state of ['open', 'carried', 'blocked', 'withdrawn'])
    expect([state, states.get(state) ?? 0]).not.toEqual([state, 0]);
});

test('reading facts and writing them again changes no answer', () => {
  fc.assert(
    fc.property(arbitraryQuestion(), ({ facts, on, known }) => {
      const once = read(facts);
      const again = read(JSON.parse(JSON.stringify(once)));
      expect(standing(again, on, instantOf(known))).toEqual(standing(once, on, instantOf(known)));
    }),
    { numRuns: RUNS / 10 },
  );
});

test('a reader asked for days in any order answers each as if asked for it alone', () => {
  const day = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(arbitraryQuestion(), fc.array(day, { minLength: 2, maxLength: 8 }), ({ facts, on, known }, offsets) => {
      const parsed = read(facts);
      const reader = standingReader(parsed, instantOf(known));
      for (const days of offsets) {
        const asked = Temporal.PlainDate.from(on).add({ days }).toString();
        expect(reader(asked)).toEqual(standing(parsed, asked, instantOf(known)));
      }
    }),
    { numRuns: RUNS / 10 },
  );
});
