import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { arbitraryQuestion } from '../../../test/support/random-rounds.ts';
import { parseFacts, type RoundFacts } from '../facts.ts';
import { standing } from '../standing.ts';
import { stepDecisionsOn } from '../step-decisions.ts';
import { type Assumption, mostAssumptions, readAssumptions, supposedOutcomes, writeAssumption } from './assumptions.ts';
import { hypotheticalFacts, isSupposed } from './hypothetical-facts.ts';

function read(given: unknown): RoundFacts {
  const parsed = parseFacts(given);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

const picks = fc.array(
  fc.record({ place: fc.nat(), outcome: fc.constantFrom(...supposedOutcomes), days: fc.integer({ min: -30, max: 30 }) }),
  { minLength: 1, maxLength: 4 },
);

/** Assumptions about steps of the round, one for each step. */
function assume(facts: RoundFacts, on: string, chosen: typeof picks extends fc.Arbitrary<infer T> ? T : never): Assumption[] {
  const steps = facts.principals.flatMap(({ path }) => path.map(({ step }) => step));
  const all = chosen.flatMap(({ place, outcome, days }) => {
    const step = steps[place % Math.max(steps.length, 1)];
    return step === undefined ? [] : [{ step, outcome, on: Temporal.PlainDate.from(on).add({ days }).toString() }];
  });
  return [...new Map(all.map((each) => [each.step, each])).values()];
}

test('what is supposed stands alone from its day, in facts that the contract accepts', () => {
  let tried = 0;
  fc.assert(
    fc.property(arbitraryQuestion(), picks, ({ facts: given, on }, chosen) => {
      const facts = read(given);
      const assumptions = assume(facts, on, chosen);
      const would = hypotheticalFacts(facts, assumptions);
      expect(parseFacts(would)).toMatchObject({ ok: true });
      // A day after everything: what the board says is then nothing but what is supposed.
      const stands = stepDecisionsOn(would, '2099-01-01');
      const said = assumptions.filter(({ outcome }) => !outcome.startsWith('condition-'));
      for (const { step, outcome } of said) {
        const decision = stands.get(step);
        if (decision === undefined) continue; // a committee's draft, which is no step of the standing
        tried += 1;
        expect(decision === null ? 'annul' : decision.outcome).toBe(outcome === 'approve-if-all' ? 'approve' : outcome);
        expect(decision === null || isSupposed(decision.id)).toBe(true);
      }
      // Nobody else's decision is touched, and nothing is changed in what was given.
      const others = [...stepDecisionsOn(facts, '2099-01-01')].filter(([step]) => !said.some((each) => each.step === step));
      for (const [step, decision] of others) expect(stands.get(step)).toEqual(decision);
      expect(facts).toEqual(read(given));
      expect(() => standing(would, on)).not.toThrow();
    }),
    { numRuns: 100 },
  );
  expect(tried).toBeGreaterThan(30);
});

test('an address says what was supposed, and leaves out what it cannot say', () => {
  fc.assert(
    fc.property(arbitraryQuestion(), picks, ({ facts: given, on }, chosen) => {
      const facts = read(given);
      const assumptions = assume(facts, on, chosen);
      expect(readAssumptions(assumptions.map(writeAssumption), facts)).toEqual({ assumptions, unread: 0 });
    }),
    { numRuns: 100 },
  );
});

test('an address that holds nonsense is read without it', () => {
  const path = Array.from({ length: 70 }, (_, i) => ({ step: `s~${i}`, part: 'decide' }));
  const facts = read({
    round: { textSha256: 'a'.repeat(64), rule: { kind: 'all' } },
    principals: [{ code: 'x', kind: 'municipality', path }],
    decisions: [],
  });
  const texts = [
    '',
    '~~',
    's~1~approve~2026-02-30',
    's~1~conquer~2026-02-03',
    'other~approve~2026-02-03',
    's~1~approve~2026-02-03',
  ];
  expect(readAssumptions(texts, facts)).toEqual({
    assumptions: [{ step: 's~1', outcome: 'approve', on: '2026-02-03' }],
    unread: 5,
  });
  const many = path.map(({ step }) => `${step}~reject~2026-02-03`);
  const { assumptions, unread } = readAssumptions(many, facts);
  expect([assumptions.length, unread]).toEqual([mostAssumptions, 10]);
});
