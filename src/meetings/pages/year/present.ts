import { Temporal } from 'temporal-polyfill';
import { organsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { isoDate, type Lang, type SelectOption } from '../../../ui/index.ts';
import { type CalendarState, calendarState, calendarStateWord } from '../../calendar/calendar-state.ts';
import { clashSentences } from '../../calendar/clash-sentences.ts';
import { weekdayName } from '../../calendar/hours.ts';
import { yearSentence } from '../../calendar/year-sentence.ts';
import { type MeetingWithLife, ruleWithout } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { clashesAround } from '../../queries/calendar/clashes-around.ts';
import { meetingsWhere } from '../../queries/meetings.ts';
import { rulesOn } from '../../queries/rules.ts';
import type { YearAsked } from './asked.ts';
import { type FaintDay, faintDays } from './faint-days.ts';
import { words } from './words.ts';

/** A line of the year's list. */
export interface YearRow {
  readonly id: string;
  readonly organId: string;
  readonly organ: string;
  readonly title: string;
  readonly on: Temporal.PlainDate;
  /** `2027-03-12`. */
  readonly day: string;
  readonly weekday: string;
  /** `09:00–12:00`. */
  readonly hours: string;
  readonly place: string;
  readonly state: CalendarState;
  readonly stateWord: string;
  /** What its day clashes with, while it is ahead. */
  readonly clashes: readonly string[];
  readonly example: boolean;
}

export interface YearView {
  readonly asked: YearAsked;
  readonly sentence: string;
  readonly rows: readonly YearRow[];
  /** Organs to choose among. */
  readonly organs: readonly SelectOption[];
  readonly mayPlan: boolean;
  /** ISO. */
  readonly today: string;
  /** Holidays and the boards’ meetings, where they are asked for. */
  readonly faint: readonly FaintDay[];
}

export async function yearView(ctx: Ctx, lang: Lang, asked: YearAsked): Promise<YearView> {
  const [from, to] = [new Temporal.PlainDate(asked.year, 1, 1), new Temporal.PlainDate(asked.year, 12, 31)];
  const organId = asked.organId ?? undefined;
  const meetings = await meetingsWhere(ctx, { from, to, organId });
  const organs = await organsOn(ctx, asked.year === ctx.today.year ? ctx.today : from);
  return {
    asked,
    sentence: yearSentence(lang, await nextMeeting(ctx, organId), ctx.today),
    rows: await rowsOf(ctx, lang, meetings),
    organs: organs.map(({ id, name }) => ({ value: id, label: name })),
    mayPlan: mayKeepMeetings.allows(ctx.actor, undefined),
    today: isoDate(ctx.today),
    faint: asked.withBoards ? await faintDays(ctx, lang, asked.year) : [],
  };
}

async function nextMeeting(ctx: Ctx, organId: string | undefined): Promise<Parameters<typeof yearSentence>[1]> {
  const ahead = await meetingsWhere(ctx, { from: ctx.today, to: ctx.today.add({ years: 1 }), organId });
  const next = ahead.find((meeting) => ['planned', 'noticed', 'open'].includes(calendarState(meeting, ctx.today)));
  if (next === undefined) return null;
  const rule = (await rulesOn(ctx, [next.organId], next.on)).get(next.organId) ?? ruleWithout(next.organId);
  const { on, starts, ends, place } = next;
  return { organ: next.organ.name, on, starts, ends, place, noticed: next.life.noticed > 0, noticeDays: rule.noticeDays };
}

async function rowsOf(ctx: Ctx, lang: Lang, meetings: readonly MeetingWithLife[]): Promise<readonly YearRow[]> {
  const ahead = meetings.filter(({ on, stands }) => stands === 'planned' && on.since(ctx.today).sign >= 0);
  const clashes = await clashesAround(
    ctx,
    ahead.map(({ id, organId, on, starts, ends }) => ({ key: id, organId, on, starts, ends })),
  );
  return meetings.map((meeting) => {
    const { id, organId, organ, title, on, starts, ends, place, example } = meeting;
    const state = calendarState(meeting, ctx.today);
    return {
      ...{ id, organId, organ: organ.name, title, on, place, state, example },
      ...{ day: isoDate(on), weekday: weekdayName(lang, on.dayOfWeek), hours: `${starts}–${ends}` },
      stateWord: calendarStateWord(lang, state),
      clashes: clashSentences(lang, clashes.get(id) ?? []),
    };
  });
}

/** The list as rows for a file, its head first. */
export function yearCsv(lang: Lang, rows: readonly YearRow[]): readonly (readonly string[])[] {
  const { day, weekday, hours, organ, name, place, state, clashes } = words[lang];
  return [
    [day, weekday, hours, organ, name, place, state, clashes],
    ...rows.map((row) => [
      ...[row.day, row.weekday, row.hours, row.organ, row.title, row.place, row.stateWord],
      row.clashes.join(' '),
    ]),
  ];
}
