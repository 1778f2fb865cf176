/*
 * What the forecast costs at the size of the whole country: 311 principals of three boards each, two years of meetings. The floor reads
 * every meeting's two days once and does nothing with them. The peer does what the forecast does the plain way: it goes through a board's
 * meetings from the first for every step, and finds the last day to send by trying them one by one.
 */
import { addDays, dayNumber } from '../src/rounds/calendar-days.ts';
import { type ForecastFacts, type ForecastPrincipal, forecaster, usualAssumptions } from '../src/rounds/forecast.ts';
import type { Figure } from './figure.ts';
import { median } from './load.ts';

const firstDay = '2027-01-04';
const [principals, meetingsEach, goal] = [311, 22, 20];
const sentOn = '2027-03-12';
const wanted = '2027-12-01';

function country(): ForecastFacts {
  const calendars = new Map<string, { on: string; submitBy: string | null }[]>();
  const all = Array.from({ length: principals }, (_, place): ForecastPrincipal => {
    const parts = ['prepare', 'recommend', 'decide'] as const;
    const path = parts.map((part, at) => {
      const board = `${place}-${at}`;
      const days = Array.from({ length: meetingsEach }, (_, n) => addDays(firstDay, n * 33 + ((place * 7 + at * 11) % 30)));
      calendars.set(
        board,
        days.map((on) => ({ on, submitBy: addDays(on, -14 - (place % 8)) })),
      );
      return { step: board, board, part, stage: at + 1, state: { kind: 'open' as const }, planned: null };
    });
    const kind = place < 21 ? ('region' as const) : ('municipality' as const);
    return {
      code: String(place),
      kind,
      represents: null,
      path,
      othersNeeded: 0,
      named: [],
      hasOpenCondition: false,
      hasFailedCondition: false,
    };
  });
  return { rule: { kind: 'all' }, principals: all, calendars, assumptions: usualAssumptions };
}

/** The forecast and the last day to send, from the facts. */
function ours(facts: ForecastFacts): string {
  const reader = forecaster(facts);
  const last = reader.lastDayToSend(wanted);
  return `${reader.sentOn(sentOn).earliest.decidedOn} ${last.kind === 'day' ? last.on : last.why}`;
}

function readOnce({ calendars }: ForecastFacts): number {
  let sum = 0;
  for (const days of calendars.values()) for (const { on, submitBy } of days) sum += dayNumber(on) + dayNumber(submitBy ?? on);
  return sum;
}

function plainDay({ principals: all, calendars, assumptions }: ForecastFacts, sent: string): string {
  let latest = '';
  for (const { path } of all) {
    let ready = addDays(sent, assumptions.toPrepare);
    for (const { board } of path) {
      const meeting = (calendars.get(board) ?? []).find(({ submitBy }) => (submitBy ?? '') >= ready);
      if (meeting === undefined) return '9999-12-31';
      ready = addDays(meeting.on, assumptions.betweenStages);
      if (meeting.on > latest) latest = meeting.on;
    }
  }
  return latest;
}

/** By the day of decision alone: without law, and so in its favour. */
function plainly(facts: ForecastFacts): string {
  let sent = wanted;
  while (plainDay(facts, sent) > addDays(wanted, -45)) sent = addDays(sent, -1);
  return `${plainDay(facts, sentOn)} ${sent}`;
}

function timed(times: number, work: () => unknown): number {
  for (let i = 0; i < times / 3; i++) work();
  return median(
    Array.from({ length: times }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}

/** The forecast's figures, in one process and one run. */
export function forecastFigures(only: RegExp): Figure[] {
  const what = `forecast and last day to send, ${principals} principals, ${principals * 3} boards, two years`;
  if (!only.test(what)) return [];
  const facts = country();
  const [own, floor, peer] = [timed(40, () => ours(facts)), timed(40, () => readOnce(facts)), timed(10, () => plainly(facts))];
  const line = (beside: string, than: number): Figure => ({
    what: `${what}, beside ${beside}`,
    figure: `${own.toFixed(2)} ms`,
    floor: `${than.toFixed(2)} ms`,
    ratio: own / than,
    goal: `${goal} ms`,
    reached: own <= goal,
  });
  return [line('reading each day once', floor), line('trying days one by one', peer)];
}
