import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { meetingDays } from './calendar.ts';
import { nextPlanYears, openRoundDays, scenario } from './scenario.ts';
import { source } from './source.ts';

describe('the example', () => {
  it('has every board that the scenario names, for every principal', () => {
    const { boards } = source.county();
    const codes = source.principals().principals.map(({ code }) => code);
    expect(Object.keys(scenario).sort()).toEqual([...codes].sort());
    for (const [code, path] of Object.entries(scenario)) {
      for (const { board } of path) expect(boards.some((each) => each.code === code && each.name === board)).toBe(true);
    }
  });

  it('is in mid-flight whatever day it is loaded: every board has met since the text was sent', () => {
    for (let today = Temporal.PlainDate.from('2026-01-01'); today.year < 2028; today = today.add({ days: 1 })) {
      const { metFrom, metTo } = openRoundDays(today);
      for (const board of source.county().boards) {
        expect(meetingDays(board, metFrom, metTo), `${board.name} before ${today}`).not.toHaveLength(0);
      }
    }
  });

  it.each([
    ['2026-11-22', [2026, 2027]],
    ['2025-11-01', [2026, 2027]],
    ['2027-03-01', [2028, 2029]],
    ['2026-01-01', [2026, 2027]],
  ])('on %s the plan that is out is for %j', (today, years) => {
    expect(nextPlanYears(Temporal.PlainDate.from(today))).toEqual(years);
  });
});
