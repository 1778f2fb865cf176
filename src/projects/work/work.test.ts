import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { milestoneFrom } from '../../followup/index.ts';
import { type HandoverEvent, handoverStanding, isLate, isUntaken, saysOfHandover } from './handover.ts';
import { nextReport, reportAwaited } from './next-report.ts';
import { paperWork } from './paper-work.ts';
import { byWeight, gravityOf, type Risk, riskScale, weightOf } from './risk.ts';
import { latestReport, type StatusReport, standingReports } from './status-report.ts';
import { stillOpen } from './still-open.ts';
import { needsReason, whatMayHappen } from './what-may-happen.ts';
import { workStands } from './work-stands.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = Temporal.Instant.from('2026-05-01T10:00:00Z');

describe('the period of the next status report', () => {
  const next = (startedOn: string | null, lastTo: string | null, to = '2027-12-31') => {
    const asked = { from: day('2026-01-01'), to: day(to), startedOn: startedOn === null ? null : day(startedOn) };
    const { from, to: end } = nextReport({ ...asked, lastTo: lastTo === null ? null : day(lastTo) });
    return `${from} ${end}`;
  };

  it('goes from the start, or the day after the last report, to the end of the quarter', () => {
    expect(next(null, null)).toBe('2026-01-01 2026-03-31');
    expect(next('2026-02-10', null)).toBe('2026-02-10 2026-03-31');
    expect(next('2026-02-10', '2026-03-31')).toBe('2026-04-01 2026-06-30');
    expect(next('2026-02-10', '2026-12-31')).toBe('2027-01-01 2027-03-31');
  });

  it('takes a few days at the end of a quarter together with the next, and ends with the project', () => {
    expect(next('2026-03-20', null)).toBe('2026-03-20 2026-06-30');
    expect(next('2026-01-01', '2026-06-30', '2026-08-15')).toBe('2026-07-01 2026-08-15');
    expect(next('2026-01-01', '2026-09-30', '2026-08-15')).toBe('2026-10-01 2026-12-31');
  });

  it('is asked for from two weeks before a quarter has passed since the latest word', () => {
    const asked = (today: string, ...since: [string, ...string[]]) => {
      const [first, ...others] = since;
      return reportAwaited([day(first), ...others.map(day)], day(today))?.toString() ?? null;
    };
    expect(asked('2026-03-17', '2026-01-01')).toBeNull();
    expect(asked('2026-03-18', '2026-01-01')).toBe('2026-04-01');
    expect(asked('2026-08-01', '2026-01-01', '2026-03-31')).toBe('2026-06-30');
    expect(asked('2026-08-01', '2026-01-01', '2026-03-31', '2026-07-15')).toBeNull();
  });
});

const risk = (likelihood: number, consequence: number, state: Risk['now']['state'] = 'open', number = 1): Risk => {
  const now = {
    likelihood,
    consequence,
    owner: { id: 'a', name: 'Anna Ek' },
    remedy: 'Vi ringer.',
    state,
    on: day('2026-05-01'),
  };
  return { id: `${number}`, projectId: 'p', number, text: `Risk ${number}`, now, history: [now] };
};

describe('risks', () => {
  it('weigh likelihood times consequence, in three steps', () => {
    const counted = { low: 0, middle: 0, high: 0 };
    for (const likelihood of riskScale) {
      for (const consequence of riskScale) counted[gravityOf({ likelihood, consequence })]++;
    }
    expect(counted).toEqual({ low: 8, middle: 9, high: 8 });
    expect(weightOf({ likelihood: 3, consequence: 4 })).toBe(12);
    expect([gravityOf({ likelihood: 3, consequence: 4 }), gravityOf({ likelihood: 5, consequence: 1 })]).toEqual([
      'high',
      'middle',
    ]);
  });

  it('stand with the open ones first, the heaviest of them first', () => {
    const all = [risk(5, 5, 'gone', 1), risk(2, 2, 'open', 2), risk(4, 3, 'open', 3), risk(3, 4, 'open', 4)];
    expect(all.toSorted(byWeight).map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });
});

describe('hand-overs', () => {
  const said = (...kinds: HandoverEvent['kind'][]) =>
    handoverStanding(kinds.map((kind) => ({ kind, on: day('2026-05-02'), said: 'Anna Ek, enhetschef', text: '' })));

  it('stand by the latest word', () => {
    expect(
      [said(), said('taken'), said('declined'), said('declined', 'reopened'), said('dropped')].map(({ state }) => state),
    ).toEqual(['awaited', 'taken', 'declined', 'awaited', 'dropped']);
    expect((['awaited', 'taken', 'declined', 'dropped'] as const).filter((state) => isUntaken({ state }))).toEqual([
      'awaited',
      'declined',
    ]);
    expect(saysOfHandover('taken')).toEqual(['reopened']);
  });

  it('are late when their day has passed and nobody has answered', () => {
    expect(isLate({ state: 'awaited', due: day('2026-05-01') }, day('2026-05-02'))).toBe(true);
    expect(isLate({ state: 'awaited', due: day('2026-05-02') }, day('2026-05-02'))).toBe(false);
    expect(isLate({ state: 'declined', due: day('2026-05-01') }, day('2026-05-02'))).toBe(false);
  });
});

const milestone = (title: string, ...events: Parameters<typeof milestoneFrom>[1]) =>
  milestoneFrom({ id: title, projectId: 'p', title, plannedOn: day('2026-03-01') }, events);
const handover = (text: string, ...events: HandoverEvent[]) => ({
  ...{
    id: text,
    projectId: 'p',
    text,
    to: { kind: 'principal', id: 'm', name: 'Motala kommun' } as const,
    due: day('2026-06-01'),
  },
  ...handoverStanding(events),
});

describe('a project’s work as a whole', () => {
  const moved = { kind: 'moved', on: day('2026-04-01'), text: 'Sent.', at } as const;
  const reached = { kind: 'reached', on: day('2026-03-28'), text: '', at } as const;
  const dropped = { kind: 'dropped', on: day('2026-03-02'), text: 'Behövs inte.', at } as const;
  const taken = { kind: 'taken', on: day('2026-05-02'), said: 'Anna Ek, enhetschef', text: '' } as const;
  const work = {
    milestones: [milestone('Väntar', moved), milestone('Nådd', moved, reached), milestone('Struken', dropped)],
    risks: [risk(2, 3), risk(4, 4, 'happened', 2)],
    handovers: [handover('Utbildningen', taken), handover('Nätverket'), handover('Lokalen', { ...taken, kind: 'dropped' })],
    reports: [],
  };

  it('stands in a paper with days as last moved, without what was dropped', () => {
    const paper = paperWork(work);
    expect(paper.milestones).toEqual([
      { title: 'Väntar', on: '2026-04-01', reachedOn: null },
      { title: 'Nådd', on: '2026-04-01', reachedOn: '2026-03-28' },
    ]);
    expect(paper.risks).toMatchObject([{ text: 'Risk 1', owner: 'Anna Ek', likelihood: 2, consequence: 3 }]);
    expect(paper.handovers.map(({ state }) => state)).toEqual([
      'övertaget den 2 maj 2026, enligt Anna Ek, enhetschef',
      'inte övertaget än',
    ]);
  });

  it('is told in a few words', () => {
    const stands = (on: string) => workStands('sv', work, day(on));
    expect(stands('2026-03-20')).toEqual({
      milestones: '1 av 2 nådda, närmast ”Väntar”, 2026-04-01',
      risks: '1 finns kvar',
      reports: 'Ingen än',
      handovers: '1 av 2 övertagna',
    });
    expect(stands('2026-07-01')).toMatchObject({
      milestones: '1 av 2 nådda, 1 har passerat sin dag',
      handovers: '1 av 2 övertagna, 1 har passerat sin dag',
    });
  });

  it('says what is not done when it is closed', () => {
    const owed = [
      { name: 'Kinda kommun', owes: 0 },
      { name: 'Ydre kommun', owes: -5 },
    ];
    const grants = [
      { to: 'Staten', amount: 300 },
      { to: 'Fonden', amount: 0 },
    ];
    expect(stillOpen(work, owed, grants)).toEqual({
      milestones: ['Väntar'],
      risks: ['Risk 1'],
      owed: [{ name: 'Ydre kommun', owes: -5 }],
      unused: [{ to: 'Staten', amount: 300 }],
      handovers: [{ text: 'Nätverket', to: 'Motala kommun' }],
    });
  });
});

it('lets a project start, rest, move, end and close in its order, with a reason where one is owed', () => {
  expect(whatMayHappen('draft')).toEqual(['moved']);
  expect(whatMayHappen('decided')).toContain('started');
  expect(whatMayHappen('under-way')).not.toContain('started');
  expect(whatMayHappen('paused')).toContain('resumed');
  expect(whatMayHappen('closed')).toEqual(['reopened']);
  expect([needsReason('started', 'decided'), needsReason('started', 'frozen'), needsReason('closed', 'under-way')]).toEqual([
    false,
    true,
    false,
  ]);
});

it('counts the reports that stand, the latest period last', () => {
  const report = (id: string, from: string, to: string, correctedBy: string | null = null): StatusReport => ({
    ...{ id, projectId: 'p', from: day(from), to: day(to), status: 'on-track', text: 'Vi har börjat.', deviation: '' },
    ...{ nextStep: '', money: '', person: null, on: day('2026-07-01'), corrects: null, reason: '', correctedBy, example: false },
  });
  const all = [
    report('b', '2026-04-01', '2026-06-30'),
    report('a', '2026-01-01', '2026-03-31', 'c'),
    report('c', '2026-01-01', '2026-03-31'),
  ];
  expect(standingReports(all).map(({ id }) => id)).toEqual(['c', 'b']);
  expect(latestReport(all)?.id).toBe('b');
  expect(latestReport([])).toBeNull();
});
