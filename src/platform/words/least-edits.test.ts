import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastEdits } from './least-edits.ts';

const row = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 }).map((all) => Int32Array.from(all));

describe('the fewest edits', () => {
  it('are those that the library finds', () => {
    fc.assert(
      fc.property(row, row, (olds, news) => {
        const theirs = diffArrays([...olds], [...news]).map(({ added, removed, count }) => ({
          ...{ kind: added ? 'added' : removed ? 'removed' : 'same', count },
        }));
        expect(leastEdits(olds, news, 60)).toEqual(theirs);
      }),
      { numRuns: 500 },
    );
  });

  it('make the one row of the other, and are as many as can be tried', () => {
    fc.assert(
      fc.property(row, row, (olds, news) => {
        const least = olds.length + news.length - 2 * longestCommon(olds, news);
        const runs = leastEdits(olds, news, least) ?? [];
        let [old, fresh] = [0, 0];
        const made = runs.flatMap(({ kind, count }) => {
          const from = kind === 'added' ? news.slice(fresh, fresh + count) : olds.slice(old, old + count);
          if (kind !== 'added') old += count;
          if (kind !== 'removed') fresh += count;
          return kind === 'removed' ? [] : [...from];
        });
        expect(made).toEqual([...news]);
        expect(runs.reduce((sum, { kind, count }) => sum + (kind === 'same' ? 0 : count), 0)).toBe(least);
        if (least > 0) expect(leastEdits(olds, news, least - 1)).toBeUndefined();
      }),
    );
  });
});

/** The length of the longest row that is in both, by the table of all beginnings. */
function longestCommon(one: Int32Array, other: Int32Array): number {
  let before = new Array<number>(other.length + 1).fill(0);
  for (const item of one) {
    const next = [0];
    for (const [at, each] of other.entries())
      next.push(item === each ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, next[at] ?? 0));
    before = next;
  }
  return before.at(-1) ?? 0;
}
