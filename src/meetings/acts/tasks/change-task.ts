import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { meetingById } from '../../queries/meetings.ts';
import { taskById } from '../../queries/tasks.ts';
import type { TaskResult } from '../../refusals/tasks.ts';
import { agendaItems, tasks } from '../../tables.ts';
import { mayKeepTasks } from '../../tasks/policy.ts';
import type { Task } from '../../tasks/task.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { type OwnerAsked, ownerFrom, textFrom } from './task-owner.ts';

interface Reworded extends OwnerAsked {
  readonly taskId: string;
  readonly text: string;
  readonly dueOn: Temporal.PlainDate | null;
}

/**
 * Puts right how a task was written down, while its minutes are open. Its words always; who and when only until something has been said of
 * it, for then they are moved and handed over, and that is remembered.
 */
export async function rewordTask(ctx: Ctx, input: Reworded): Promise<TaskResult<undefined>> {
  const found = await toChange(ctx, input.taskId);
  if (!found.ok) return found;
  const task = found.value;
  if ((await minutesOf(ctx, task)) === 'verified') return refuse('verified');
  const text = textFrom(input.text);
  if (!text.ok) return text;
  const owner = await ownerFrom(ctx, input, ctx.today);
  if (!owner.ok) return owner;
  const { personId, organId } = owner.value;
  const same =
    personId === task.owner.personId && organId === task.owner.organId && String(input.dueOn ?? '') === String(task.dueOn ?? '');
  if (task.said > 0 && !same) return refuse('has-happened');
  const now = { text: text.value, ...(same ? {} : { personId, ownerOrganId: organId, dueOn: input.dueOn }) };
  await ctx.tx.update(tasks).set(now).where(eq(tasks.id, task.id));
  if (task.meetingId !== null) await tellMeeting(ctx, task.meetingId);
  return done(undefined);
}

/** Takes away what should not have been written: before its minutes are frozen, and while nothing has been said of it. */
export async function removeTask(ctx: Ctx, { taskId }: { readonly taskId: string }): Promise<TaskResult<undefined>> {
  const found = await toChange(ctx, taskId);
  if (!found.ok) return found;
  const task = found.value;
  const minutes = await minutesOf(ctx, task);
  if (minutes !== 'open') return refuse(minutes);
  if (task.said > 0) return refuse('has-happened');
  const [item] = await ctx.tx.select({ id: agendaItems.id }).from(agendaItems).where(eq(agendaItems.taskId, task.id)).limit(1);
  if (item !== undefined) return refuse('on-agenda');
  await ctx.tx.delete(tasks).where(eq(tasks.id, task.id));
  if (task.meetingId !== null) await tellMeeting(ctx, task.meetingId);
  return done(undefined);
}

/** As it is when nobody else is changing it: whoever gives or freezes in the same meeting waits for its lock too. */
async function toChange(ctx: Ctx, taskId: string): Promise<TaskResult<Task>> {
  if (!mayKeepTasks.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const seen = await taskById(ctx, taskId);
  if (seen === null) return refuse('not-found');
  if (seen.meetingId !== null) await inTurn(ctx, seen.meetingId);
  await inTurn(ctx, taskId);
  const task = await taskById(ctx, taskId);
  return task === null ? refuse('not-found') : done(task);
}

async function minutesOf(ctx: Ctx, { meetingId }: Task): Promise<'open' | 'frozen' | 'verified'> {
  const life = meetingId === null ? undefined : (await meetingById(ctx, meetingId))?.life;
  if (life?.verified) return 'verified';
  return life === undefined || life.minutesId === null ? 'open' : 'frozen';
}
