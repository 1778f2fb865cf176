import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-days.ts';
import type { CalendarDay } from './dispatch/choose-meetings.ts';
import { parseFacts, type RoundFacts, type RoundFactsInput } from './facts.ts';
import type { ForecastFacts, ForecastStep, StepState } from './forecast/facts.ts';
import { forecastPrincipals } from './forecast/from-situation.ts';
import { forecaster, lateFor, usualAssumptions } from './forecast.ts';
import { standing } from './standing.ts';
import { roundSituation } from './telling/round-situation.ts';

const meetings = (...days: readonly (string | readonly [string, string])[]): CalendarDay[] =>
  days.map((day) => (typeof day === 'string' ? { on: day, submitBy: null } : { on: day[0], submitBy: day[1] }));

const open: StepState = { kind: 'open' };

function step(board: string, more: Partial<ForecastStep> = {}): ForecastStep {
  return { step: `s-${board}`, board, part: 'decide', stage: 1, state: open, planned: null, ...more };
}

const principal = (code: string, ...path: readonly ForecastStep[]) => ({
  ...{ code, kind: 'municipality' as const, represents: null, path },
  ...{ othersNeeded: 0, named: [], hasOpenCondition: false, hasFailedCondition: false },
});

function facts(calendars: Record<string, readonly CalendarDay[]>, ...principals: ForecastFacts['principals']): ForecastFacts {
  return { rule: { kind: 'all' }, principals, calendars: new Map(Object.entries(calendars)), assumptions: usualAssumptions };
}

describe('before sending', () => {
  const recommends = step('soc', { part: 'recommend' });
  const decides = step('vård', { stage: 2 });
  const spring = facts(
    {
      soc: meetings(['2027-03-18', '2027-03-04'], ['2027-04-15', '2027-04-01']),
      vård: meetings(['2027-04-20', '2027-04-06'], ['2027-05-18', '2027-05-04']),
      ks: meetings(['2027-03-30', '2027-03-16']),
    },
    principal('0580', recommends, decides),
    principal('0513', step('ks')),
  );

  test('each board takes the first meeting that it can reach, one stage after the other', () => {
    const forecast = forecaster(spring).sentOn('2027-02-18');
    expect(forecast.principals[0]?.steps.map(({ earliest }) => [earliest.submitBy, earliest.on, earliest.why])).toEqual([
      ['2027-03-04', '2027-03-18', 'next-meeting'],
      ['2027-04-06', '2027-04-20', 'next-meeting'],
    ]);
    expect(forecast.earliest).toMatchObject({ decidedOn: '2027-04-20', isWhole: true });
    // Verified 4 May, noticed 7 May (the 6th is Ascension Day), three weeks to 28 May, in force the day after.
    expect(forecast.earliest.inForceOn).toBe('2027-05-29');
    expect(forecast.criticalPath.map(({ step: key }) => key)).toEqual(['s-soc', 's-vård']);
  });

  test('the last day to send is when the first board is just reached', () => {
    const { lastDayToSend, sentOn } = forecaster(spring);
    const last = lastDayToSend('2027-06-01');
    expect(last).toMatchObject({ kind: 'day', on: '2027-02-18', isWhole: true });
    expect(last.kind === 'day' && [...last.own]).toEqual([
      ['0580', '2027-02-18'],
      ['0513', '2027-03-02'],
    ]);
    expect(sentOn('2027-02-19').earliest.inForceOn).not.toBe('2027-05-29');
    expect(lastDayToSend('2027-04-01')).toEqual({ kind: 'none', why: 'too-early' });
  });

  test('who breaks the timetable', () => {
    expect(lateFor(forecaster(spring).sentOn('2027-02-18'), '2027-05-15').map(({ code, on }) => [code, on])).toEqual([
      ['0580', '2027-04-20'],
    ]);
    expect(lateFor(forecaster(spring).sentOn('2027-02-18'), '2027-05-29')).toEqual([]);
  });

  test('a board without a calendar is unknown, never guessed, and the others are told without it', () => {
    const given = facts({ ks: meetings('2027-03-30') }, principal('a', step('ks')), principal('b', step('okänd')));
    const forecast = forecaster(given).sentOn('2027-02-18');
    expect(forecast.unknown).toEqual([{ code: 'b', step: 's-okänd', board: 'okänd', why: 'no-calendar' }]);
    expect(forecast.earliest).toMatchObject({ decidedOn: '2027-03-30', isWhole: false });
    expect(forecast.principals[1]?.earliest).toEqual({ decidedOn: null, inForceOn: null });
    expect(forecaster(given).lastDayToSend('2027-06-30')).toMatchObject({ kind: 'day', on: '2027-03-02', isWhole: false });
  });

  test('nobody waits for one who is not needed', () => {
    const given = facts({ ks: meetings('2027-03-30') }, principal('a', step('ks')), principal('b', step('okänd')));
    const forecast = forecaster({ ...given, rule: { kind: 'at-least', principals: 1 } }).sentOn('2027-02-18');
    expect(forecast.earliest).toMatchObject({ decidedOn: '2027-03-30', isWhole: true });
  });

  test('a calendar that ends too early gives no day, and says so', () => {
    const forecast = forecaster(facts({ ks: meetings('2027-03-30') }, principal('a', step('ks')))).sentOn('2027-03-15');
    expect(forecast.earliest).toMatchObject({ inForceOn: null, why: 'calendar-ends' });
    expect(forecast.unknown).toMatchObject([{ why: 'calendar-ends' }]);
  });

  test('nothing is known: no day', () => {
    const reader = forecaster(facts({}, principal('a', step('okänd'))));
    expect(reader.sentOn('2027-03-15').earliest).toMatchObject({ inForceOn: null, why: 'unknown' });
    expect(reader.lastDayToSend('2027-03-15')).toEqual({ kind: 'none', why: 'unknown' });
  });
});

describe('a round that is out', () => {
  const ks = meetings(['2027-03-30', '2027-03-16'], ['2027-04-27', '2027-04-13'], ['2027-05-25', '2027-05-11']);
  const one = (more: Partial<ForecastStep>) => facts({ ks }, principal('a', step('ks', more)));
  const on = (given: ForecastFacts, today: string) => forecaster(given).sentOn('2027-02-01', today);
  const days = (given: ForecastFacts, today: string) => {
    const { earliest, planned, likely } = on(given, today);
    return [earliest.decidedOn, planned.decidedOn, likely.decidedOn];
  };

  test('earliest, planned and likely drift apart where a board plans later than it could', () => {
    expect(days(one({ planned: '2027-04-27' }), '2027-03-01')).toEqual(['2027-03-30', '2027-04-27', '2027-04-27']);
    expect(days(one({}), '2027-03-01')).toEqual(['2027-03-30', null, '2027-03-30']);
  });

  test('a day to submit that has passed is missed, unless the board has said that day', () => {
    expect(days(one({}), '2027-03-20')).toEqual(['2027-04-27', null, '2027-04-27']);
    expect(days(one({ planned: '2027-03-30' }), '2027-03-20')).toEqual(['2027-03-30', '2027-03-30', '2027-03-30']);
  });

  test('a planned day that passed lately is awaited; after the time for verification it was not kept', () => {
    expect(on(one({ planned: '2027-03-30' }), '2027-04-10').principals[0]?.steps[0]?.likely).toMatchObject({
      on: '2027-03-30',
      why: 'awaited',
    });
    expect(days(one({ planned: '2027-03-30' }), '2027-04-14')).toEqual(['2027-05-25', null, '2027-05-25']);
  });

  test('put off: the next meeting; referred back: the next that it can be submitted to again', () => {
    const since = '2027-03-30';
    expect(days(one({ state: { kind: 'comes-again', since, anew: false } }), '2027-04-20')[0]).toBe('2027-04-27');
    expect(days(one({ state: { kind: 'comes-again', since, anew: true } }), '2027-04-20')[0]).toBe('2027-05-25');
  });

  test('what is decided stands, with legal force as told or as is likely', () => {
    const decided = { kind: 'decided', on: '2027-03-30', verifiedOn: null, legalForceOn: null, isAppealed: false } as const;
    expect(on(one({ state: { ...decided, legalForceOn: '2027-04-24' } }), '2027-06-01').likely.inForceOn).toBe('2027-04-24');
    expect(on(one({ state: { ...decided, verifiedOn: '2027-04-05' } }), '2027-04-06').likely.inForceOn).toBe('2027-04-29');
    // Not noticed by today, as far as is known: then today at the earliest.
    expect(on(one({ state: { ...decided, verifiedOn: '2027-04-05' } }), '2027-06-01').likely.inForceOn).toBe('2027-06-23');
    expect(on(one({ state: { ...decided, isAppealed: true } }), '2027-06-01').likely).toMatchObject({
      ...{ decidedOn: '2027-03-30', inForceOn: null, why: 'appealed' },
    });
  });

  test('a no stops the round; what is unclear is unknown', () => {
    expect(on(one({ state: { kind: 'stopped' } }), '2027-03-01').likely).toMatchObject({ inForceOn: null, why: 'stopped' });
    expect(on(one({ state: { kind: 'unclear' } }), '2027-03-01').unknown).toMatchObject([{ why: 'unclear' }]);
  });

  test('a day planned before the stage before it has met is not believed', () => {
    const given = facts(
      { au: meetings('2027-03-16'), ks },
      principal('a', step('au', { part: 'recommend', planned: '2027-04-20' }), step('ks', { stage: 2, planned: '2027-03-30' })),
    );
    expect(on(given, '2027-02-01').likely.decidedOn).toBe('2027-05-25');
  });
});

/** Decisions are added on the forecast's days, and the standing is asked: the way to count is the contract's. */
describe('against the standing', () => {
  const first = '2027-01-11';
  const condition = fc.oneof(
    fc.constant({ kind: 'all-others' as const }),
    fc.integer({ min: 1, max: 3 }).map((others) => ({ kind: 'at-least' as const, others })),
    fc.nat({ max: 3 }).map((place) => ({ kind: 'named' as const, principals: [`p${place}`] })),
  );
  const principals = fc.array(
    fc.record({ day: fc.nat({ max: 120 }), isDecided: fc.boolean(), conditions: fc.array(condition, { maxLength: 2 }) }),
    { minLength: 4, maxLength: 4 },
  );

  function asFacts(input: RoundFactsInput): RoundFacts {
    const parsed = parseFacts(input);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.facts;
  }

  test('the day of the round is when the standing says that it is carried', () => {
    let carried = 0;
    fc.assert(
      fc.property(principals, fc.integer({ min: 1, max: 4 }), (given, least) => {
        const days = given.map(({ day }) => addDays(first, day));
        const decision = (place: number, conditions: readonly object[]) => ({
          ...{ id: `d${place}`, step: `s${place}`, on: days[place] ?? '', outcome: 'approve' as const },
          conditions: conditions.map((each, at) => ({ id: `c${place}-${at}`, ...each })) as never,
        });
        const factsWith = (decisions: RoundFactsInput['decisions']): RoundFacts =>
          asFacts({
            round: { textSha256: 'a'.repeat(64), rule: { kind: 'at-least', principals: least }, sentOn: addDays(first, -60) },
            principals: given.map((_, place) => ({
              ...{ code: `p${place}`, kind: 'municipality' as const },
              path: [{ step: `s${place}`, part: 'decide' as const, stage: 1 }],
            })),
            decisions,
          });
        const isTaken = (place: number) => given[place]?.isDecided === true;
        const taken = given.flatMap((each, place) => (isTaken(place) ? [decision(place, each.conditions)] : []));
        const today = addDays(first, 121);
        const situation = roundSituation({ lang: 'sv', facts: factsWith(taken), on: today, known: null, planned: new Map() });
        // Those who have not decided meet after today.
        const later = (place: number) => addDays(days[place] ?? '', 121);
        const known = forecaster({
          rule: { kind: 'at-least', principals: least },
          principals: forecastPrincipals(situation, { holder: (key) => key, planned: new Map() }),
          calendars: new Map(given.map((_, place) => [`s${place}`, [{ on: later(place), submitBy: later(place) }]])),
          assumptions: { ...usualAssumptions, toPrepare: 0 },
        });
        const { likely } = known.sentOn(addDays(first, -60), today);
        const all = given.map((each, place) =>
          isTaken(place) ? decision(place, each.conditions) : { ...decision(place, []), on: later(place) },
        );
        const then = standing(factsWith(all), '2028-12-31');
        expect(likely.decidedOn).toBe(then.effectiveOn);
        if (then.effectiveOn !== null) carried += 1;
      }),
      { numRuns: 150 },
    );
    expect(carried).toBeGreaterThan(30);
  });
});
