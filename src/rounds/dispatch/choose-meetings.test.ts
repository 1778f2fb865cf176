import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, chooseMeetings, firstSlot } from './choose-meetings.ts';

const day = (on: string, submitBy: string | null = null): CalendarDay => ({ on, submitBy });
const two = [
  { boardId: 'son', stage: 1 },
  { boardId: 'van', stage: 2 },
];
const calendars = new Map([
  ['son', [day('2024-01-30', '2024-01-16'), day('2024-02-27', '2024-02-12'), day('2024-05-14', '2024-04-29')]],
  ['van', [day('2024-02-20', '2024-02-05'), day('2024-03-19', '2024-03-04'), day('2024-05-14', '2024-04-29')]],
]);

describe('the meetings of a path', () => {
  test('as late as makes it for all, the recommending board before the deciding one', () => {
    const chosen = chooseMeetings({ path: two, calendars, sentOn: '2024-01-10', answerBy: '2024-04-30' });
    expect(chosen.get('van')).toEqual({ kind: 'in-time', on: '2024-03-19', submitBy: '2024-03-04' });
    expect(chosen.get('son')).toEqual({ kind: 'in-time', on: '2024-02-27', submitBy: '2024-02-12' });
  });

  test('the first that can be reached when none makes it, and said to be late', () => {
    const chosen = chooseMeetings({ path: two, calendars, sentOn: '2024-02-13', answerBy: '2024-04-30' });
    expect(chosen.get('son')).toEqual({ kind: 'late', on: '2024-05-14', submitBy: '2024-04-29' });
    // Nothing is known after it.
    expect(chosen.get('van')).toEqual({ kind: 'unknown' });
  });

  test('the next ones when there is no day to answer by', () => {
    const chosen = chooseMeetings({ path: two, calendars, sentOn: '2024-01-10', answerBy: null });
    expect([chosen.get('son'), chosen.get('van')]).toMatchObject([{ on: '2024-01-30' }, { on: '2024-02-20' }]);
  });

  test('a board whose calendar is not known is said to be, and stops nobody', () => {
    const chosen = chooseMeetings({
      path: [...two, { boardId: 'ks', stage: 3 }],
      calendars,
      sentOn: '2024-01-10',
      answerBy: '2024-04-30',
    });
    expect(chosen.get('ks')).toEqual({ kind: 'unknown' });
    expect(chosen.get('van')).toMatchObject({ on: '2024-03-19' });
  });

  test('a meeting whose last day to submit has passed is not reached; one without such a day is, until the day itself', () => {
    const path = [{ boardId: 'a', stage: 1 }];
    const late = (sentOn: string, known: CalendarDay) =>
      chooseMeetings({ path, calendars: new Map([['a', [known]]]), sentOn, answerBy: null }).get('a')?.kind;
    expect(late('2024-02-12', day('2024-02-27', '2024-02-12'))).toBe('in-time');
    expect(late('2024-02-13', day('2024-02-27', '2024-02-12'))).toBe('unknown');
    expect(late('2024-02-27', day('2024-02-27'))).toBe('in-time');
  });

  test('the most pressing of several', () => {
    const first = { kind: 'in-time', on: '2024-03-01', submitBy: '2024-02-20' } as const;
    expect(firstSlot([{ kind: 'unknown' }, { kind: 'in-time', on: '2024-02-25', submitBy: null }, first])).toBe(first);
    expect(firstSlot([])).toEqual({ kind: 'unknown' });
  });

  test('against every choice that there is', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 10, max: 30 }), { maxLength: 4 })
      .map((numbers) =>
        numbers
          .sort((a, b) => a - b)
          .map((number) => day(`2024-03-${number}`, `2024-03-${number - 3 < 10 ? '0' : ''}${number - 3}`)),
      );
    const asked = fc.record({ a: days, b: days, c: days, stageOfB: fc.constantFrom(1, 2), by: fc.integer({ min: 10, max: 31 }) });
    fc.assert(
      fc.property(asked, ({ a, b, c, stageOfB, by }) => {
        const path = [
          { boardId: 'a', stage: 1 },
          { boardId: 'b', stage: stageOfB },
          { boardId: 'c', stage: 3 },
        ];
        const answerBy = `2024-03-${by}`;
        const sentOn = '2024-03-10';
        const known = new Map([
          ['a', a],
          ['b', b],
          ['c', c],
        ]);
        const chosen = chooseMeetings({ path, calendars: known, sentOn, answerBy });
        const reach = (all: readonly CalendarDay[]) => all.filter(({ submitBy }) => (submitBy ?? '') >= sentOn);
        const or = (all: readonly CalendarDay[]) => (reach(all).length === 0 ? [null] : reach(all));
        const works = or(a)
          .flatMap((x) => or(b).flatMap((y) => or(c).map((z) => [x, y, z] as const)))
          .filter(([x, y, z]) => {
            const given = [x, y, z]
              .map((each, place) => ({ on: each?.on, stage: path[place]?.stage ?? 0 }))
              .filter(({ on }) => on !== undefined);
            return given.every(
              (one) =>
                (one.on ?? '') <= answerBy && given.every((two_) => one.stage >= two_.stage || (one.on ?? '') < (two_.on ?? '')),
            );
          });
        const slots = [...chosen.values()];
        if (works.length === 0) {
          expect(slots.some(({ kind }) => kind === 'late' || kind === 'unknown')).toBe(true);
          return;
        }
        // Each board has the latest day that it has in any choice that works.
        const latest = [0, 1, 2].map((place) =>
          works
            .flatMap((each) => each[place]?.on ?? [])
            .sort()
            .at(-1),
        );
        expect(slots.map((slot) => (slot.kind === 'unknown' ? undefined : slot.on))).toEqual(latest);
        expect(slots.every(({ kind }) => kind !== 'late')).toBe(true);
      }),
    );
  });
});
