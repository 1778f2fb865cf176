import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { FollowedActivity, FollowedArea } from '../followed-plan.ts';
import type { Status } from '../reporting/report.ts';
import { changesSince } from './changes.ts';
import {
  type AskedPeriod,
  activitySituations,
  areaSituation,
  countMarks,
  type FollowedFacts,
  type SaidReport,
} from './rollup.ts';
import { changeInWords, countsSentence, lengthInWords, slipInWords } from './rollup-words.ts';
import { slipOf } from './slip.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const activity = (id: string, to = '2025-06-30'): FollowedActivity => ({
  ...{
    id,
    areaId: 'area',
    number: `1.${id}`,
    title: `Aktivitet ${id}`,
    text: '',
    responsible: '',
    organId: null,
    indicators: [],
  },
  ...{ from: day('2024-02-01'), to: day(to) },
});

const area = (ids: readonly string[]): FollowedArea => ({
  ...{ id: 'area', number: '1', title: 'Nära vård', text: '', goals: [], activities: ids.map((id) => activity(id)) },
});

const period = (number: number, closedOn: string | null = null): AskedPeriod => ({
  ...{ id: `p${number}`, number, title: `Period ${number}`, from: day('2024-01-01'), to: day('2024-04-30') },
  ...{ openedOn: day(`2024-0${number * 3}-01`), answerBy: day(`2024-0${number * 3}-20`) },
  closedOn: closedOn === null ? null : day(closedOn),
});

const report = (activityId: string, number: number, status: Status, expectedEnd: string | null = null): SaidReport => ({
  ...{ id: `${activityId}-${number}`, periodId: `p${number}`, activityId, status, text: 'Så här går det.' },
  ...{ deviation: '', remedy: '', nextStep: '', person: null, how: 'told', accepted: false },
  ...{ on: day(`2024-0${number * 3}-10`), expectedEnd: expectedEnd === null ? null : day(expectedEnd) },
});

function facts(ids: readonly string[], periods: readonly AskedPeriod[], reports: readonly SaidReport[]): FollowedFacts {
  const of = (id: string) => reports.filter(({ activityId }) => activityId === id);
  return {
    ...{ areas: [area(ids)], periods, principals: ['0580', '0513', '0561'] },
    ...{
      reports: new Map(ids.map((id) => [id, of(id)])),
      stages: new Map([['1', new Map([['0580', { stage: 'in-use' as const }]])]]),
    },
  };
}

describe('an activity', () => {
  it('counts as it was last reported, with the report before beside it', () => {
    const [one] = activitySituations(
      facts(['1'], [period(1), period(2)], [report('1', 1, 'on-track'), report('1', 2, 'delayed')]),
      day('2024-07-01'),
    );
    expect([one?.mark, one?.latest?.id, one?.before?.id]).toEqual(['delayed', '1-2', '1-1']);
    expect(one?.stages).toMatchObject({ 'in-use': 1, unsaid: 2, introducing: 0 });
  });

  it('is silent only when the day to answer has passed, whatever was said before; what is done stays done', () => {
    const given = facts(['1', '2', '3'], [period(1), period(2)], [report('1', 1, 'on-track'), report('2', 1, 'done')]);
    const marks = (on: string) => activitySituations(given, day(on)).map(({ mark, awaited }) => [mark, awaited]);
    expect(marks('2024-06-20')).toEqual([
      ['on-track', true],
      ['done', false],
      ['silent', true],
    ]);
    expect(marks('2024-06-21')).toEqual([
      ['silent', false],
      ['done', false],
      ['silent', false],
    ]);
    const first = activitySituations(facts(['1'], [period(1)], []), day('2024-03-20'));
    expect(first.map(({ mark }) => mark)).toEqual(['unsaid']);
  });

  it('is asked as it was at an earlier period', () => {
    const given = facts(['1'], [period(1), period(2)], [report('1', 1, 'on-track'), report('1', 2, 'stopped')]);
    expect(activitySituations(given, day('2024-09-01'), 1).map(({ mark }) => mark)).toEqual(['on-track']);
  });
});

describe('an area', () => {
  const reports = [report('1', 1, 'on-track'), report('2', 1, 'delayed'), report('3', 1, 'delayed'), report('4', 1, 'done')];
  const ids = ['1', '2', '3', '4', '5'];
  const at = (on: string) => areaSituation(area(ids), activitySituations(facts(ids, [period(1)], reports), day(on)));

  it('is as its activities are: every one counted once, and called by the worst that needs somebody', () => {
    const { counts, worst } = at('2024-04-01');
    expect(worst).toBe('delayed');
    expect(countsSentence('sv', counts)).toBe(
      'Två av fem aktiviteter är försenade, en har inte rapporterats, en går enligt plan och en är klar.',
    );
    expect(countsSentence('en', counts)).toMatch(/^Two of five activities are delayed, one has not been reported/);
  });

  it('needs nobody when nothing is wrong, and one bad of many is not averaged away', () => {
    const marks = (...of: readonly Status[]) => countMarks(of.map((mark) => ({ mark })));
    expect(countsSentence('sv', marks('on-track', 'on-track'))).toBe('Alla två aktiviteter går enligt plan.');
    expect(countsSentence('sv', marks('done'))).toBe('Den enda aktiviteten är klar.');
    expect(countsSentence('sv', marks('done', 'done', 'done', 'stopped'))).toBe(
      'En av fyra aktiviteter är avbruten och tre är klara.',
    );
    expect(countsSentence('sv', marks())).toBe('Inga aktiviteter.');
  });
});

describe('what has changed since the period before', () => {
  const before = facts(['1', '2', '3'], [period(1), period(2)], [report('1', 1, 'on-track'), report('2', 1, 'on-track')]);
  const told = [report('1', 2, 'delayed', '2025-09-30'), report('2', 2, 'on-track'), report('3', 2, 'on-track')];
  const all = ['1', '2', '3'].map(
    (id) => [id, [...(before.reports.get(id) ?? []), ...told.filter((r) => r.activityId === id)]] as const,
  );
  const now = { ...before, reports: new Map(all) };
  const on = day('2024-06-15');

  it('is what differs, what needs somebody first', () => {
    const changes = changesSince(activitySituations(now, on), activitySituations({ ...before, stages: new Map() }, on, 1));
    expect(changes.map((change) => [change.now.activity.id, changeInWords('sv', change)])).toEqual([
      [
        '1',
        'Försenad; förra perioden: går enligt plan. Slutet är flyttat tre månader framåt, till 2025-09-30. En huvudman fler använder det.',
      ],
      ['3', 'Går enligt plan; rapporterades inte förra perioden.'],
    ]);
  });

  it('is nothing when nothing differs', () => {
    const same = activitySituations(now, on);
    expect(changesSince(same, same)).toEqual([]);
  });
});

describe('a slip against the frozen plan', () => {
  const slip = (planned: string, expected: string | null, on: string, ended = false) =>
    slipOf({ planned: day(planned), expected: expected === null ? null : day(expected), ended }, day(on));
  const said = (...given: Parameters<typeof slip>) => {
    const found = slip(...given);
    return found === null ? null : [found.days, slipInWords('sv', found)];
  };

  it('is counted in days and said in months, by the calendar', () => {
    expect(said('2025-06-30', '2025-08-31', '2025-01-01')).toEqual([62, 'två månader senare än planen']);
    expect(said('2024-12-31', '2025-02-28', '2024-06-01')).toEqual([59, 'två månader senare än planen']);
    expect(said('2025-06-30', '2025-07-15', '2025-01-01')).toEqual([15, 'femton dagar senare än planen']);
    expect(said('2025-06-30', '2025-05-15', '2025-01-01')).toEqual([-46, 'drygt en månad tidigare än planen']);
    expect(said('2025-03-30', '2025-05-04', '2025-01-01')).toEqual([35, 'drygt en månad senare än planen']);
  });

  it('is none where the plan holds, where it says no end, and where what is done needs no day', () => {
    expect(said('2025-06-30', null, '2025-06-30')).toBeNull();
    expect(said('2025-06-30', '2025-06-30', '2025-01-01')).toBeNull();
    expect(said('2025-06-30', null, '2025-12-01', true)).toBeNull();
    expect(slipOf({ planned: null, expected: day('2025-01-01'), ended: false }, day('2025-02-01'))).toBeNull();
  });

  it('grows with the days when the end has passed and nobody has said another', () => {
    expect(said('2025-06-30', null, '2025-09-30')).toEqual([92, 'tre månader över tiden']);
    expect(said('2025-06-30', '2025-08-31', '2025-09-01')?.[0]).toBe(63);
  });

  it('is said in days when it is less than a month', () => {
    expect(lengthInWords('sv', day('2025-02-01'), day('2025-02-02'))).toBe('en dag');
    expect(lengthInWords('en', day('2025-03-02'), day('2025-02-01'))).toBe('just over one month');
  });
});
