import { and, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { organsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { meetingById } from '../../queries/meetings.ts';
import type { TaskResult } from '../../refusals/tasks.ts';
import { agendaItems, tasks } from '../../tables.ts';
import { mayKeepTasks } from '../../tasks/policy.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { type OwnerAsked, ownerFrom, textFrom } from './task-owner.ts';

/** What somebody is to do. */
export interface NewTask extends OwnerAsked {
  /** The organ that gives it, on whose agenda it stands until done. */
  readonly organId: string;
  /** The meeting, and the item, that it is given at. */
  readonly meetingId?: string | null | undefined;
  readonly itemId?: string | null | undefined;
  readonly text: string;
  readonly dueOn?: Temporal.PlainDate | null | undefined;
  readonly example?: boolean | undefined;
  /** Chosen by the form: given once, however often it is sent. */
  readonly requestId: string;
}

/** Puts a task on the list, in a meeting or outside one. Telling whoever gets it is `tellOfTasks`. */
export async function giveTask(ctx: Ctx, input: NewTask): Promise<TaskResult<{ readonly id: string }>> {
  if (!mayKeepTasks.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { organId, meetingId = null, itemId = null, requestId } = input;
  await inTurn(ctx, meetingId ?? requestId);
  const [earlier] = await ctx.tx.select({ id: tasks.id }).from(tasks).where(eq(tasks.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  const where = await placeOf(ctx, organId, meetingId, itemId);
  if (!where.ok) return where;
  const text = textFrom(input.text);
  if (!text.ok) return text;
  const owner = await ownerFrom(ctx, input, ctx.today);
  if (!owner.ok) return owner;
  const id = newId();
  await ctx.tx.insert(tasks).values({
    ...{ id, organId, meetingId, itemId, text: text.value, dueOn: input.dueOn ?? null, example: input.example ?? false },
    ...{ personId: owner.value.personId, ownerOrganId: owner.value.organId },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  if (meetingId !== null) await tellMeeting(ctx, meetingId);
  return done({ id });
}

/** The organ is there, the meeting is its own and still open to change, and the item is of the meeting. */
async function placeOf(
  ctx: Ctx,
  organId: string,
  meetingId: string | null,
  itemId: string | null,
): Promise<TaskResult<undefined>> {
  if (meetingId === null) {
    const known = (await organsOn(ctx, ctx.today)).some(({ id }) => id === organId);
    if (!known) return refuse('organ-unknown', 'organ');
    return itemId === null ? done(undefined) : refuse('meeting-unknown');
  }
  const meeting = await meetingById(ctx, meetingId);
  if (meeting === null || meeting.organ.id !== organId) return refuse('meeting-unknown');
  if (meeting.life.verified) return refuse('verified');
  if (itemId === null) return done(undefined);
  if (!isUuid(itemId)) return refuse('meeting-unknown');
  const [item] = await ctx.tx
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, meetingId)));
  return item === undefined ? refuse('meeting-unknown') : done(undefined);
}
