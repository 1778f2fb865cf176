import { asc, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { organsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import { mostInSeries } from '../../calendar/series.ts';
import { mayKeepMeetings } from '../../policy.ts';
import type { CalendarRefusal, CalendarResult } from '../../refusals/calendar.ts';
import { meetingSeries, meetings, type SeriesRule } from '../../tables.ts';
import { isPlannable, refuseHours } from './check-when.ts';
import type { NewMeeting } from './plan-meeting.ts';

/** A row of meetings at the same hours and place. */
interface NewSeries extends Omit<NewMeeting, 'on'> {
  readonly rule: SeriesRule;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** The days to meet: those of the rule, or what somebody made of them after looking. */
  readonly days: readonly Temporal.PlainDate[];
}

/** Plans every meeting of a series at once. @returns their ids, by day */
export async function planSeries(ctx: Ctx, input: NewSeries): Promise<CalendarResult<{ readonly ids: readonly string[] }>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const days = input.days.toSorted(Temporal.PlainDate.compare);
  const refusals = [...refuseSeries(input), ...refuseHours(input), ...refuseDays(days)];
  if (refusals.length > 0) return { ok: false, refusals };
  for (const day of [days[0], days.at(-1)]) {
    const organs = day === undefined ? [] : await organsOn(ctx, day);
    if (!organs.some(({ id }) => id === input.organId)) return refuse('organ-unknown', 'organId');
  }
  await inTurn(ctx, input.requestId);
  const earlier = await ctx.tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(eq(meetings.requestId, input.requestId))
    .orderBy(asc(meetings.on));
  if (earlier.length > 0) return done({ ids: earlier.map(({ id }) => id) });
  return done({ ids: await write(ctx, input, days) });
}

/** What is wrong with how a series comes again, if anything. */
export function refuseSeries({ rule, from, to }: Pick<NewSeries, 'rule' | 'from' | 'to'>): readonly Refusal<CalendarRefusal>[] {
  const isRule = [rule.every, rule.weekday].every(Number.isInteger) && rule.every >= 1 && rule.every <= 12;
  if (!isRule || rule.weekday < 1 || rule.weekday > 7) return [{ code: 'rule-wrong', field: 'every' }];
  if (rule.kind === 'months' && ![1, 2, 3, 4, -1].includes(rule.nth)) return [{ code: 'rule-wrong', field: 'nth' }];
  if (!isPlannable(from)) return [{ code: 'day-wrong', field: 'from' }];
  const isForward = from.until(to).sign >= 0 && Temporal.PlainDate.compare(to, from.add({ years: 3 })) <= 0;
  return isForward ? [] : [{ code: 'series-backwards', field: 'to' }];
}

function refuseDays(days: readonly Temporal.PlainDate[]): readonly Refusal<CalendarRefusal>[] {
  if (days.length === 0) return [{ code: 'no-days', field: 'day' }];
  if (!days.every(isPlannable)) return [{ code: 'day-wrong', field: 'day' }];
  if (days.length > mostInSeries) return [{ code: 'too-many-days', field: 'day' }];
  return new Set(days.map(String)).size < days.length ? [{ code: 'day-twice', field: 'day' }] : [];
}

async function write(ctx: Ctx, input: NewSeries, days: readonly Temporal.PlainDate[]): Promise<readonly string[]> {
  const seriesId = newId();
  const { organId, rule, from, to, starts, ends, requestId } = input;
  const common = { organId, by: ctx.actor.account, at: ctx.now, requestId };
  await ctx.tx.insert(meetingSeries).values({ id: seriesId, rule, from, to, ...common });
  const rows = days.map((on) => ({
    ...{ id: newId(), seriesId, title: input.title?.trim() ?? '', on, starts, ends, changedAt: ctx.now, ...common },
    ...{ place: input.place?.trim() ?? '', online: input.online?.trim() ?? '', example: input.example ?? false },
  }));
  await ctx.tx.insert(meetings).values(rows);
  return rows.map(({ id }) => id);
}
