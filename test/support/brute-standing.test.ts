/** The brute-force version against cases worked by hand from contract.md and domain.md § 5. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bruteLastAppealDay, easterSunday } from './brute-legal-days.ts';
import { bruteStanding, comparable } from './brute-standing.ts';
import { arbitraryQuestion } from './random-rounds.ts';

const TEXT = 'a'.repeat(64);
const ALL_OTHERS = { kind: 'all-others' };
type Extra = Record<string, unknown>;

/** A decision on March `day`, by default an approval by the only step of `code`; condition ids are `<id>c1`, `<id>c2` … */
function decision(id: string, code: string, day: number, extra: Extra = {}, conditions: Extra[] = []): Extra {
  const numbered = conditions.map((condition, index) => ({ id: `${id}c${index + 1}`, ...condition }));
  return { id, step: `${code}-1`, on: march(day), outcome: 'approve', conditions: numbered, ...extra };
}

function march(day: number): string {
  return `2024-03-${String(day).padStart(2, '0')}`;
}

/** A round of principals with one deciding step each: `r` is a region, the others are municipalities. */
function round(codes: string[], decisions: Extra[], extra: Extra = {}, rule: Extra = { kind: 'all' }) {
  const principals = codes.map((code) => ({
    code,
    kind: code === 'r' ? 'region' : 'municipality',
    path: [{ step: `${code}-1`, part: 'decide', stage: 1 }],
  }));
  return { round: { textSha256: TEXT, expects: 'approve', rule, withdrawnOn: null }, principals, decisions, ...extra };
}

function statesOf(facts: Extra, day: number): string[] {
  return bruteStanding(facts, march(day)).principals.map(({ state }) => state);
}

function datesOf(facts: Extra, on: string) {
  const { decidedOn, effectiveOn, legalForceOn } = bruteStanding(facts, on);
  return [decidedOn, effectiveOn, legalForceOn];
}

describe('conditions', () => {
  const mutual = ['a', 'b', 'c'].map((code, index) => decision(`d${code}`, code, index + 1, {}, [ALL_OTHERS]));

  it('lets three that wait for all others carry together, on the day of the last', () => {
    const facts = round(['a', 'b', 'c'], mutual);
    expect(bruteStanding(facts, march(2)).state).toBe('open');
    expect(statesOf(facts, 2)).toEqual(['conditional', 'conditional', 'waiting']);
    expect(bruteStanding(facts, march(3))).toMatchObject({ state: 'carried', decidedOn: march(3), effectiveOn: march(3) });
    expect(statesOf(facts, 3)).toEqual(['approving', 'approving', 'approving']);
  });

  it('says that Kinda waits for Ydre, which has not decided', () => {
    const facts = round(['kinda', 'ydre'], [decision('d1', 'kinda', 1, {}, [ALL_OTHERS])]);
    expect(bruteStanding(facts, march(2)).principals[0]?.reasons).toEqual([
      { kind: 'waits-for', condition: 'd1c1', principal: 'ydre', because: { kind: 'no-decision', step: 'ydre-1' } },
    ]);
  });

  it('takes the chain of fewest links, and the first in order among equals', () => {
    const named = (...principals: string[]) => [{ kind: 'named', principals }];
    const decisions = [
      decision('da', 'a', 1, {}, named('b')),
      decision('db', 'b', 1, {}, named('c', 'e', 'd')),
      decision('dc', 'c', 1, {}, named('d')),
    ];
    const [first] = bruteStanding(round(['a', 'b', 'c', 'd', 'e'], decisions), march(1)).principals;
    const because = { kind: 'waits-for', condition: 'dbc1', principal: 'd', because: { kind: 'no-decision', step: 'd-1' } };
    expect(first?.reasons).toEqual([{ kind: 'waits-for', condition: 'dac1', principal: 'b', because }]);
  });

  it('meets at-least when so many others count, and named when those do', () => {
    const decisions = [
      decision('da', 'a', 1, {}, [{ kind: 'at-least', others: 2 }]),
      decision('db', 'b', 1, {}, [{ kind: 'named', principals: ['r'] }]),
      decision('dr', 'r', 2),
    ];
    const facts = round(['r', 'a', 'b', 'c'], decisions);
    expect(statesOf(facts, 1)).toEqual(['waiting', 'conditional', 'conditional', 'waiting']);
    expect(statesOf(facts, 2)).toEqual(['approving', 'approving', 'approving', 'waiting']);
  });

  it('reads the latest judgement of an other condition', () => {
    const judged = (day: number, fulfilled: boolean) => ({ condition: 'dac1', on: march(day), fulfilled });
    const fulfilments = [judged(3, true), judged(2, false), judged(5, true), judged(5, false)];
    const facts = round(['a'], [decision('da', 'a', 1, {}, [{ kind: 'other', text: 'pengar' }])], { fulfilments });
    expect([1, 2, 3, 5].map((day) => statesOf(facts, day)[0])).toEqual([
      'conditional',
      'conditional',
      'approving',
      'conditional',
    ]);
    const reasons = [1, 2].map((day) => bruteStanding(facts, march(day)).principals[0]?.reasons);
    expect(reasons).toEqual([[{ kind: 'condition-open', condition: 'dac1' }], [{ kind: 'condition-failed', condition: 'dac1' }]]);
    expect([1, 2, 3].map((day) => bruteStanding(facts, march(day)).state)).toEqual(['open', 'blocked', 'carried']);
  });
});

describe("a step's decision", () => {
  it('is the latest substantive one, else the latest procedural; same day, the later in the list', () => {
    const decisions = [
      decision('d1', 'a', 1, { outcome: 'postpone' }),
      decision('d2', 'a', 2, { outcome: 'refer-back' }),
      decision('d3', 'a', 3),
      decision('d4', 'a', 4, { outcome: 'note' }),
      decision('d5', 'a', 5, { outcome: 'reject' }),
      decision('d6', 'a', 5),
      decision('d7', 'a', 6, { textSha256: 'b'.repeat(64) }),
    ];
    const states = [0, 1, 2, 3, 4, 5, 6].map((day) => statesOf(round(['a'], decisions), day)[0]);
    expect(states).toEqual(['waiting', 'postponed', 'referred-back', 'approving', 'approving', 'approving', 'unclear']);
  });

  it('stays replaced when its replacer is replaced, and an annulment is never the decision', () => {
    const decisions = [
      decision('d1', 'a', 1),
      decision('d2', 'a', 2, { outcome: 'annul', replaces: 'd1' }),
      decision('d3', 'a', 3, { outcome: 'annul', replaces: 'd2' }),
    ];
    expect([1, 2, 3].map((day) => statesOf(round(['a'], decisions), day)[0])).toEqual(['approving', 'waiting', 'waiting']);
  });

  it('is corrected on every day, the correction keeping what was replaced and what was judged', () => {
    const decisions = [
      decision('d1', 'a', 1, { outcome: 'reject' }),
      decision('d2', 'a', 2, { replaces: 'd1' }, [{ kind: 'other', text: 'pengar' }]),
      {
        ...decision('d3', 'a', 4, { replaces: 'd2', correction: true }),
        conditions: [{ id: 'd2c1', kind: 'other', text: 'medel' }],
      },
    ];
    const facts = round(['a'], decisions, { fulfilments: [{ condition: 'd2c1', on: march(2), fulfilled: true }] });
    expect([1, 2, 3, 4].map((day) => statesOf(facts, day)[0])).toEqual(['rejected', 'rejected', 'rejected', 'approving']);
  });

  it('stands on its own as a correction of what was not yet known, and instants are compared as instants', () => {
    const decisions = [
      decision('d1', 'a', 1, { outcome: 'reject', recordedAt: '2024-03-02T00:30:00+02:00' }),
      decision('d2', 'a', 1, { replaces: 'd1', correction: true, recordedAt: '2024-03-01T22:00:00Z' }),
      decision('d3', 'a', 2, { replaces: 'd2', correction: true, outcome: 'postpone', recordedAt: '2024-03-09T00:00:00Z' }),
    ];
    const at = (known: string) => bruteStanding(round(['a'], decisions), march(3), known).principals[0]?.state;
    expect(at('2024-03-01T21:00:00Z')).toBe('waiting');
    expect(at('2024-03-01T22:29:59Z')).toBe('approving');
    expect(at('2024-03-10T00:00:00Z')).toBe('postponed');
  });

  it('counts a carried-over decision from the later day, whatever its hash', () => {
    const carriedOver = { decision: 'old', on: march(7), reason: 'samma' };
    const facts = round(['a'], [decision('d1', 'a', 1, { carriedOver, textSha256: 'b'.repeat(64) })]);
    expect([6, 7].map((day) => statesOf(facts, day)[0])).toEqual(['waiting', 'approving']);
  });

  it('matters only while its step is in the path, and a principal without a deciding step waits', () => {
    const facts = round(['a'], [decision('d1', 'a', 1)]);
    const path = [{ step: 'a-1', part: 'decide', addedOn: march(2), removedOn: march(4) }];
    const dated = { ...facts, principals: [{ code: 'a', kind: 'municipality', path }] };
    expect([1, 2, 3, 4].map((day) => statesOf(dated, day)[0])).toEqual(['waiting', 'approving', 'approving', 'waiting']);
    expect(bruteStanding(dated, march(4)).principals[0]?.reasons).toEqual([{ kind: 'no-decision', step: null }]);
  });
});

describe('the round', () => {
  it('is blocked only when no approval could still carry it', () => {
    const rejected = decision('dc', 'c', 1, { outcome: 'reject' });
    const waitsForAll = decision('da', 'a', 1, {}, [ALL_OTHERS]);
    const twoOfThree = { kind: 'at-least', principals: 2 };
    const state = (decisions: Extra[], rule: Extra) => bruteStanding(round(['a', 'b', 'c'], decisions, {}, rule), march(2)).state;
    expect(state([rejected], twoOfThree)).toBe('open');
    expect(state([rejected, waitsForAll], twoOfThree)).toBe('blocked');
    expect(state([rejected], { kind: 'all' })).toBe('blocked');
    expect(state([decision('dc', 'c', 1, { outcome: 'strike' }), waitsForAll], { kind: 'all' })).toBe('open');
  });

  it('counts what municipalities stand for, beside every region', () => {
    const rule = { kind: 'region-and-at-least', municipalities: 3 };
    const facts = round(['r', 'a', 'b', 'c'], [decision('dr', 'r', 2), decision('da', 'a', 1)], {}, rule);
    const principals = facts.principals.map((p) => (p.code === 'a' ? { ...p, represents: 3, kind: 'federation' } : p));
    expect([1, 2].map((day) => bruteStanding({ ...facts, principals }, march(day)).state)).toEqual(['open', 'carried']);
    expect(bruteStanding(facts, march(2)).state).toBe('open');
  });

  it('is withdrawn from the day of withdrawal, with no dates', () => {
    const facts = round(['a'], [decision('d1', 'a', 1)]);
    const withdrawn = { ...facts, round: { ...facts.round, withdrawnOn: march(3) } };
    expect([2, 3].map((day) => bruteStanding(withdrawn, march(day)).state)).toEqual(['carried', 'withdrawn']);
    expect(datesOf(withdrawn, march(3))).toEqual([null, null, null]);
  });

  it('starts a new spell when the old one was broken', () => {
    const decisions = [
      decision('da', 'a', 1, { appealable: false }),
      decision('db', 'b', 2, { appealable: false }),
      decision('db2', 'b', 5, { outcome: 'reject', appealable: false }),
      decision('db3', 'b', 8, { appealable: false }),
    ];
    const facts = round(['a', 'b'], decisions);
    expect(datesOf(facts, march(4))).toEqual([march(2), march(2), march(2)]);
    expect(datesOf(facts, march(6))).toEqual([null, null, null]);
    expect(datesOf(facts, march(20))).toEqual([march(8), march(8), march(8)]);
  });

  it('is effective later than decided when the last condition is judged later', () => {
    const decisions = [decision('da', 'a', 1, { appealable: false }, [{ kind: 'other', text: 'pengar' }])];
    const facts = round(['a'], decisions, { fulfilments: [{ condition: 'dac1', on: march(6), fulfilled: true }] });
    expect(datesOf(facts, march(9))).toEqual([march(1), march(6), march(6)]);
  });
});

describe('legal force', () => {
  const noticed = { noticeOn: march(11) };
  const appealed = (extra: Extra) => ({ appeals: [{ decision: 'd1', on: march(20), settledOn: null, allowed: null, ...extra }] });
  const forceOn = (on: string, decisionExtra: Extra, extra: Extra = {}) =>
    datesOf(round(['a'], [decision('d1', 'a', 5, decisionExtra)], extra), on)[2];

  test.each([
    ['no notice', {}, {}, march(30), null],
    ['a notice still to come', noticed, {}, march(10), null],
    ['a notice up throughout', noticed, {}, march(11), '2024-04-03'],
    ['a notice taken down too soon', { ...noticed, noticeRemovedOn: '2024-04-02' }, {}, '2024-04-02', null],
    ['a notice that will be taken down', { ...noticed, noticeRemovedOn: '2024-04-02' }, {}, '2024-04-01', '2024-04-03'],
    ['a notice taken down in time', { ...noticed, noticeRemovedOn: '2024-04-03' }, {}, '2024-04-09', '2024-04-03'],
    ['an open appeal', noticed, appealed({}), march(20), null],
    ['an appeal to come', noticed, appealed({}), march(19), '2024-04-03'],
    ['an appeal too late', noticed, appealed({ on: '2024-04-03' }), '2024-05-01', '2024-04-03'],
    ['an appeal settled later', noticed, appealed({ settledOn: '2024-05-02' }), '2024-05-02', '2024-05-02'],
    ['an appeal not settled by then', noticed, appealed({ settledOn: '2024-05-02' }), '2024-05-01', null],
    ['an appeal settled early', noticed, appealed({ settledOn: march(22), allowed: false }), '2024-05-02', '2024-04-03'],
    ['an appeal allowed', noticed, appealed({ settledOn: march(22), allowed: true }), '2024-05-02', null],
    ['no appeal possible', { appealable: false }, {}, march(5), march(5)],
  ])('with %s', (_name, decisionExtra, extra, on, expected) => {
    expect(forceOn(on, decisionExtra, extra)).toBe(expected);
  });

  it('keeps the appeals of what a correction corrects, but not its notice', () => {
    const correction = { replaces: 'd1', correction: true };
    const facts = (extra: Extra, appeals: Extra) =>
      round(['a'], [decision('d1', 'a', 5, noticed), decision('d2', 'a', 5, { ...correction, ...extra })], appeals);
    expect(datesOf(facts({}, {}), '2024-05-01')[2]).toBeNull();
    expect(datesOf(facts(noticed, {}), '2024-05-01')[2]).toBe('2024-04-03');
    expect(datesOf(facts(noticed, appealed({})), '2024-05-01')[2]).toBeNull();
  });

  test.each([
    ['2014-03-12', '2014-04-02'],
    ['2017-10-26', '2017-11-16'],
    ['2019-02-06', '2019-02-27'],
    ['2003-12-15', '2004-01-05'],
    ['2024-03-11', '2024-04-02'],
    ['2024-05-16', '2024-06-07'],
    ['2024-05-31', '2024-06-24'],
    ['2024-12-03', '2024-12-27'],
    ['2024-12-10', '2025-01-02'],
    ['2026-12-11', '2027-01-04'],
    ['2004-05-10', '2004-06-01'],
    ['2005-04-25', '2005-05-16'],
    ['2003-05-16', '2003-06-06'],
  ])('gives %s the last appeal day %s', (notice, last) => expect(bruteLastAppealDay(notice)).toBe(last));

  test.each([2000, 2004, 2008, 2019, 2024, 2025, 2038])('knows Easter %i', (year) => {
    const easters: Record<number, string> = {
      2000: '04-23',
      2004: '04-11',
      2008: '03-23',
      2019: '04-21',
      2024: '03-31',
      2025: '04-20',
      2038: '04-25',
    };
    expect(easterSunday(year)).toBe(`${year}-${easters[year]}`);
  });
});

describe('over random rounds', () => {
  it('holds what the contract implies', () => {
    const seen = new Set<string>();
    const check = ({ facts, on, known }: { facts: unknown; on: string; known: string | undefined }) => {
      const answer = bruteStanding(facts, on, known);
      seen.add(answer.state);
      for (const principal of answer.principals) {
        expect(principal.counts).toBe(principal.state === 'approving');
        expect(principal.reasons.length > 0).toBe(!principal.counts);
      }
      expect(answer.effectiveOn !== null).toBe(answer.state === 'carried');
      if (answer.effectiveOn) expect(`${answer.decidedOn}` <= answer.effectiveOn && answer.effectiveOn <= on).toBe(true);
      expect(comparable({ ...answer, flags: [] })).toEqual(comparable(answer));
    };
    fc.assert(fc.property(arbitraryQuestion(), check), { numRuns: 500, seed: 20240311 });
    expect([...seen].sort()).toEqual(['blocked', 'carried', 'open', 'withdrawn']);
  });
});
