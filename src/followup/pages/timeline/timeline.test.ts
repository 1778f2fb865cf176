import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { milestoneFrom } from '../../rollup/milestone.ts';
import type { ActivitySituation, SaidReport } from '../../rollup/rollup.ts';
import { slipOf } from '../../rollup/slip.ts';
import { timelineLanes, timelineRows, timelineSentence } from './present.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = Temporal.Instant.from('2025-05-01T08:00:00Z');

/** One that says a new end, or none, as looked at on a day. */
function situated(number: string, to: string | null, said: Partial<SaidReport>, on = '2025-01-01'): ActivitySituation {
  const planned = to === null ? null : day(to);
  const latest: SaidReport = {
    ...{
      id: 'r',
      periodId: 'p',
      activityId: number,
      status: 'on-track',
      text: 'Går bra.',
      deviation: '',
      remedy: '',
      nextStep: '',
    },
    ...{ expectedEnd: null, person: null, how: 'told', on: day('2024-09-10'), accepted: false, ...said },
  };
  const ended = latest.status === 'stopped' || latest.status === 'done';
  return {
    activity: {
      ...{ id: number, areaId: 'a', number, title: 'Trygg hemgång', text: '', responsible: '', organId: null, indicators: [] },
      ...{ from: planned === null ? null : day('2024-02-01'), to: planned },
    },
    ...{
      mark: latest.status,
      latest,
      before: null,
      awaited: false,
      slip: slipOf({ planned, expected: latest.expectedEnd, ended }, day(on)),
    },
    stages: { 'not-begun': 0, decided: 0, introducing: 0, 'in-use': 0, 'not-relevant': 0, unsaid: 0 },
  };
}

const years = { firstYear: 2024, lastYear: 2025 };

describe('the timeline', () => {
  it('has the plan as it was decided and as it now looks, with the slip in words', () => {
    const rows = timelineRows(
      'sv',
      years,
      [situated('1.1', '2025-06-30', { expectedEnd: day('2025-08-31') }), situated('1.2', null, {})],
      [],
    );
    const [first, second] = timelineLanes('sv', rows, [], (path) => path);
    expect(first?.spans.map(({ to, look, words }) => [String(to), look, words])).toEqual([
      ['2025-06-30', 'frozen', 'planen: 1 februari 2024 till 30 juni 2025'],
      ['2025-08-31', undefined, 'nu: till 31 augusti 2025, två månader senare än planen'],
    ]);
    expect(second?.spans.map(({ from, to, words }) => [String(from), String(to), words])).toEqual([
      ['2024-01-01', '2025-12-31', 'planen säger inga egna dagar'],
      ['2024-01-01', '2025-12-31', 'nu: som planen'],
    ]);
    expect(timelineSentence('sv', rows)).toBe(
      'En av två aktiviteter slutar senare än planen säger: 1.1 Trygg hemgång, två månader senare än planen.',
    );
    expect(timelineSentence('sv', rows.slice(1))).toBe('Ingen aktivitet slutar senare än planen säger.');
  });

  it('reaches today where the day has passed, and the report where it was stopped', () => {
    const late = situated('1.1', '2025-06-30', {}, '2025-09-30');
    const stopped = situated('1.2', '2025-06-30', { status: 'stopped' }, '2025-09-30');
    expect(timelineRows('sv', years, [late, stopped], []).map(({ to, days }) => [to.toString(), days])).toEqual([
      ['2025-09-30', 92],
      ['2024-09-10', 0],
    ]);
  });

  it('marks milestones as they stand, and every organ’s meetings', () => {
    const made = {
      id: 'm',
      planId: 'p',
      activityId: '1.1',
      title: 'Alla har beslutat',
      plannedOn: day('2024-12-31'),
      example: false,
    };
    const moved = { kind: 'moved' as const, on: day('2025-04-30'), text: '', at };
    const reached = { kind: 'reached' as const, on: day('2025-04-22'), text: '', at };
    const milestone = (...events: Parameters<typeof milestoneFrom>[1]) => milestoneFrom(made, events);
    expect([milestone(), milestone(moved), milestone(moved, reached)].map(({ state, on }) => [state, on.toString()])).toEqual([
      ['awaited', '2024-12-31'],
      ['awaited', '2025-04-30'],
      ['reached', '2025-04-22'],
    ]);
    const again = { kind: 'reopened' as const, on: day('2025-05-02'), text: '', at };
    expect(milestone(moved, reached, again)).toMatchObject({ state: 'awaited', on: day('2025-04-30') });
    const rows = timelineRows('sv', years, [situated('1.1', '2025-06-30', {})], [milestone(moved, reached)]);
    const meetings = [
      { id: 'a', organ: 'Presidiet', on: day('2024-03-01') },
      { id: 'b', organ: 'Presidiet', on: day('2024-05-01') },
    ];
    const [organ, activity] = timelineLanes('sv', rows, meetings, (path) => path);
    expect([organ?.name, organ?.marks?.length, organ?.marks?.[0]?.words]).toEqual(['Presidiet', 2, 'två möten']);
    expect(activity?.marks?.[0]).toMatchObject({ look: 'reached', words: 'Alla har beslutat (nådd 22 april 2025)' });
  });
});
