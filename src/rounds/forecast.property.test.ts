import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BruteRound, bruteForce, bruteLastDay, bruteRound } from '../../test/support/brute-forecast.ts';
import { addDays, dateOfDayNumber, dayNumber } from './calendar-days.ts';
import type { CalendarDay } from './dispatch/choose-meetings.ts';
import type { ForecastFacts, ForecastPrincipal } from './forecast/facts.ts';
import { LikelyForce } from './forecast/likely-force.ts';
import { forecaster } from './forecast.ts';

/** Over Easter, Ascension and Midsummer. */
const firstDay = '2027-01-04';
const span = 150;
const boards = ['a', 'b', 'c', 'd', 'e'] as const;

const meeting = fc
  .record({ on: fc.nat({ max: span }), before: fc.option(fc.nat({ max: 40 })) })
  .map(({ on, before }): CalendarDay => {
    const day = addDays(firstDay, on);
    return { on: day, submitBy: before === null ? null : addDays(day, -before) };
  });

const calendars = fc
  .tuple(
    ...boards.map((board) =>
      fc.uniqueArray(meeting, { minLength: board === 'a' ? 0 : 2, maxLength: 4, selector: ({ on }) => on }),
    ),
  )
  .map((all) => new Map(boards.map((board, i) => [board as string, all[i] ?? []])));

const path = fc.array(
  fc.record({
    board: fc.constantFrom(...boards),
    part: fc.constantFrom('prepare' as const, 'recommend' as const, 'decide' as const, 'decide' as const),
    stage: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);

const principal = fc.record({
  kind: fc.constantFrom('region' as const, 'municipality' as const, 'federation' as const),
  represents: fc.option(fc.integer({ min: 1, max: 3 })),
  path,
});

const rule = fc.oneof(
  fc.constant({ kind: 'all' as const }),
  fc.integer({ min: 1, max: 3 }).map((principals) => ({ kind: 'at-least' as const, principals })),
  fc.integer({ min: 0, max: 4 }).map((municipalities) => ({ kind: 'region-and-at-least' as const, municipalities })),
);

const assumptions = fc.record({
  toPrepare: fc.nat({ max: 20 }),
  submitBefore: fc.nat({ max: 20 }),
  betweenStages: fc.nat({ max: 20 }),
  toVerify: fc.nat({ max: 14 }),
  toNotice: fc.nat({ max: 2 }),
});

const rounds: fc.Arbitrary<BruteRound> = fc.record({
  rule,
  principals: fc.array(principal, { minLength: 1, maxLength: 4 }),
  calendars,
  assumptions,
});

function factsOf({ principals, ...round }: BruteRound): ForecastFacts {
  return {
    ...round,
    principals: principals.map(
      (each, place): ForecastPrincipal => ({
        ...each,
        ...{ code: `p${place}`, othersNeeded: 0, named: [], hasOpenCondition: false, hasFailedCondition: false },
        path: each.path.map((step, at) => ({ ...step, step: `p${place}-${at}`, state: { kind: 'open' }, planned: null })),
      }),
    ),
  };
}

const sendDay = fc.integer({ min: -40, max: span }).map((day) => addDays(firstDay, day));

describe('against exhaustive search', () => {
  test('the round’s day of decision and of legal force', () => {
    fc.assert(
      fc.property(rounds, sendDay, (round, sentOn) => {
        const { earliest, likely } = forecaster(factsOf(round)).sentOn(sentOn);
        expect({ decidedOn: earliest.decidedOn, inForceOn: earliest.inForceOn }).toEqual(
          bruteRound(round, sentOn) ?? { decidedOn: null, inForceOn: null },
        );
        expect(likely).toEqual(earliest);
      }),
      { numRuns: 400 },
    );
  });

  test('the last day to send, against sending on every day', () => {
    let found = 0;
    fc.assert(
      fc.property(rounds, fc.integer({ min: 40, max: span + 80 }), (round, day) => {
        const wanted = addDays(firstDay, day);
        const last = forecaster(factsOf(round)).lastDayToSend(wanted);
        const brute = bruteLastDay(round, wanted, addDays(firstDay, -120), addDays(firstDay, span + 1));
        expect(last.kind === 'day' ? last.on : null).toBe(brute);
        if (brute !== null) found += 1;
      }),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(5);
  });

  test('the likely day of legal force, and the last meeting for one', () => {
    fc.assert(
      fc.property(assumptions, fc.nat({ max: 800 }), (assumed, day) => {
        const force = new LikelyForce({ ...assumed });
        const on = addDays(firstDay, day);
        const wanted = force.ofMeeting(dayNumber(on));
        expect(dateOfDayNumber(wanted)).toBe(bruteForce(on, assumed));
        const last = force.latestMeetingFor(wanted);
        expect([force.ofMeeting(last) <= wanted, force.ofMeeting(last + 1) > wanted]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });
});

test('sending later is never earlier, for the round nor for anyone in it', () => {
  fc.assert(
    fc.property(rounds, sendDay, fc.integer({ min: 1, max: 60 }), (round, sentOn, later) => {
      const { sentOn: sent } = forecaster(factsOf(round));
      const [first, second] = [sent(sentOn), sent(addDays(sentOn, later))];
      const inOrder = (a: string | null, b: string | null) => b === null || (a !== null && a <= b);
      expect(inOrder(first.earliest.inForceOn, second.earliest.inForceOn)).toBe(true);
      expect(
        first.principals.every(({ earliest }, i) =>
          inOrder(earliest.inForceOn, second.principals[i]?.earliest.inForceOn ?? null),
        ),
      ).toBe(true);
    }),
    { numRuns: 400 },
  );
});
