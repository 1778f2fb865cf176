import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctedTo, lastNoted } from './asked.ts';

test('the change that counts is the one noted last, and one noted by mistake is gone', () => {
  const row = fc.record({ changeId: fc.constantFrom('a', 'b', 'c'), takenBack: fc.boolean(), ordinal: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (given) => {
      const rows = given.map((each, seq) => ({ ...each, seq }));
      const expected = ['a', 'b', 'c'].flatMap((id) => rows.findLast(({ changeId }) => changeId === id) ?? []);
      const found = lastNoted(rows.toReversed());
      expect(new Set(found)).toEqual(new Set(expected.filter(({ takenBack }) => !takenBack)));
      expect(found.map(({ ordinal }) => ordinal)).toEqual(found.map(({ ordinal }) => ordinal).sort((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
});

test('a change follows its decision through every correction, and not to a new decision', () => {
  const decisions = [
    { id: 'told', replaces: null, correction: false },
    { id: 'extract', replaces: 'told', correction: true },
    { id: 'verified', replaces: 'extract', correction: true },
    { id: 'anew', replaces: 'verified', correction: false },
  ];
  const follow = correctedTo(decisions);
  expect(['told', 'extract', 'verified', 'anew', 'none'].map((id) => follow(id)?.id)).toEqual([
    'verified',
    'verified',
    'verified',
    'anew',
    undefined,
  ]);
});
