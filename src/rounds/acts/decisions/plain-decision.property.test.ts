import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryQuestion } from '../../../../test/support/random-rounds.ts';
import { OUTCOMES } from '../../facts/schema.ts';
import { parseFacts } from '../../facts.ts';

// What lets a § be recorded without loading its rounds (prepare-minutes.ts, `isPlain`).
test('a plain new decision is sound among any sound facts', () => {
  const plain = fc.record({
    outcome: fc.constantFrom(...OUTCOMES.filter((each) => each !== 'annul')),
    conditions: fc.array(fc.constantFrom({ kind: 'all-others' as const }, { kind: 'other' as const, text: 'om medel finns' }), {
      maxLength: 3,
    }),
    on: fc.constantFrom('2020-02-29', '2024-06-04', '2030-01-01'),
    place: fc.nat(),
  });
  fc.assert(
    fc.property(arbitraryQuestion(), plain, ({ facts }, { outcome, conditions, on, place }) => {
      const sound = parseFacts(facts);
      if (!sound.ok) throw new Error(JSON.stringify(sound.problems));
      const steps = sound.facts.principals.flatMap(({ path }) => path.map(({ step }) => step));
      fc.pre(steps.length > 0);
      const keyed = conditions.map((condition, at) => ({ ...condition, id: `new-condition-${at}` }));
      const decision = {
        ...{ id: 'new-decision', step: steps[place % steps.length], on, paragraph: null, takenBy: 'board', outcome },
        ...{ conditions: keyed, evidence: 'told' },
      };
      expect(parseFacts({ ...facts, decisions: [...facts.decisions, decision] })).toMatchObject({ ok: true });
    }),
    { numRuns: 500 },
  );
});
