import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { organsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import { mayKeepMeetings } from '../../policy.ts';
import type { CalendarRefusal, CalendarResult } from '../../refusals/calendar.ts';
import { meetings } from '../../tables.ts';
import { isPlannable, refuseHours } from './check-when.ts';

/** When and where an organ is to meet. */
export interface NewMeeting {
  readonly organId: string;
  readonly title?: string | undefined;
  readonly on: Temporal.PlainDate;
  /** `HH:MM` in Europe/Stockholm. */
  readonly starts: string;
  readonly ends: string;
  readonly place?: string | undefined;
  readonly online?: string | undefined;
  readonly example?: boolean | undefined;
  /** Chosen by the form: planned once, however often it is sent. */
  readonly requestId: string;
}

export async function planMeeting(ctx: Ctx, input: NewMeeting): Promise<CalendarResult<{ readonly id: string }>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const refusals = await checkMeeting(ctx, input);
  if (refusals.length > 0) return { ok: false, refusals };
  await inTurn(ctx, input.requestId);
  const [earlier] = await ctx.tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const id = newId();
  const { organId, on, starts, ends } = input;
  await ctx.tx.insert(meetings).values({
    ...{ id, organId, title: input.title?.trim() ?? '', on, starts, ends },
    ...{ place: input.place?.trim() ?? '', online: input.online?.trim() ?? '' },
    ...{ changedAt: ctx.now, example: input.example ?? false },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  return done({ id });
}

/** What is wrong with a meeting that is to be planned, if anything. */
export async function checkMeeting(
  ctx: Ctx,
  input: Pick<NewMeeting, 'organId' | 'on' | 'starts' | 'ends'>,
): Promise<readonly Refusal<CalendarRefusal>[]> {
  if (!isPlannable(input.on)) return [{ code: 'day-wrong', field: 'on' }];
  const organs = await organsOn(ctx, input.on);
  const isOrgan = organs.some(({ id }) => id === input.organId);
  return [...(isOrgan ? [] : [{ code: 'organ-unknown', field: 'organId' } as const]), ...refuseHours(input)];
}
