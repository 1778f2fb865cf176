import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { taskById } from '../../queries/tasks.ts';
import type { TaskResult } from '../../refusals/tasks.ts';
import { taskEvents } from '../../tables.ts';
import { mayKeepTasks, mayReportTask } from '../../tasks/policy.ts';
import type { Task } from '../../tasks/task.ts';
import type { TaskEventKind } from '../../tasks/task-state.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { type OwnerAsked, ownerFrom, textFrom } from './task-owner.ts';

/** Something that is said of a task, or becomes of it. */
interface Said extends OwnerAsked {
  readonly taskId: string;
  readonly kind: TaskEventKind;
  /** How it goes, what came of it, or why. */
  readonly text?: string | undefined;
  /** The new day when it is moved; null takes the day away. */
  readonly dueOn?: Temporal.PlainDate | null | undefined;
  /** The meeting where it is said, whose open pages are told. */
  readonly meetingId?: string | undefined;
  readonly requestId: string;
}

/**
 * Says how a task goes, or that it is done: its owner, or the secretariat. Moves its day, hands it over, drops it or takes it up again: the
 * secretariat. Appended, so that a list of any day can be made again.
 */
export async function sayOfTask(ctx: Ctx, input: Said): Promise<TaskResult<undefined>> {
  await inTurn(ctx, input.taskId);
  const task = await taskById(ctx, input.taskId);
  if (task === null) return refuse('not-found');
  const own = input.kind === 'progress' || input.kind === 'done';
  const may = own ? mayReportTask.allows(ctx.actor, task) : mayKeepTasks.allows(ctx.actor, undefined);
  if (!may) return refuse('not-allowed');
  const [earlier] = await ctx.tx.select({ id: taskEvents.id }).from(taskEvents).where(eq(taskEvents.requestId, input.requestId));
  if (earlier !== undefined) return done(undefined);
  const no = await refused(ctx, task, input);
  if (!no.ok) return no;
  const { kind, text = '', requestId } = input;
  await ctx.tx.insert(taskEvents).values({
    ...{ taskId: task.id, kind, text: text.trim(), dueOn: kind === 'moved' ? (input.dueOn ?? null) : null },
    ...(kind === 'handed-over' ? { personId: input.personId || null, ownerOrganId: input.ownerOrganId || null } : {}),
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  if (input.meetingId !== undefined) await tellMeeting(ctx, input.meetingId);
  return done(undefined);
}

async function refused(ctx: Ctx, task: Task, input: Said): Promise<TaskResult<unknown>> {
  const { kind, text = '' } = input;
  if (kind === 'reopened' && task.state === 'open') return refuse('not-ended');
  if (kind !== 'reopened' && task.state !== 'open') return refuse('ended');
  const isWordless = text.trim() === '';
  if (kind === 'progress' && isWordless) return refuse('word-missing', 'text');
  if (kind === 'dropped' && isWordless) return refuse('why-missing', 'text');
  if (!isWordless) {
    const said = textFrom(text);
    if (!said.ok) return said;
  }
  if (kind === 'moved' && String(input.dueOn ?? '') === String(task.dueOn ?? '')) return refuse('same-day', 'due');
  return kind === 'handed-over' ? newOwner(ctx, task, input) : done(undefined);
}

async function newOwner(ctx: Ctx, task: Task, input: Said): Promise<TaskResult<unknown>> {
  const owner = await ownerFrom(ctx, input, ctx.today);
  if (!owner.ok) return owner;
  const { personId, organId } = owner.value;
  return personId === task.owner.personId && organId === task.owner.organId ? refuse('same-owner', 'owner') : owner;
}

interface HandedOver {
  readonly taskIds: readonly string[];
  readonly toPersonId: string;
  /** Why, in words: "Ny ordförande från 1 januari". */
  readonly text?: string | undefined;
  readonly requestId: string;
}

/** Hands several open tasks over to one person; an organ that has them too keeps them. Those that are theirs already stay. */
export async function handOverTasks(ctx: Ctx, input: HandedOver): Promise<TaskResult<{ readonly taskIds: readonly string[] }>> {
  const handed: string[] = [];
  for (const taskId of [...new Set(input.taskIds)].sort()) {
    const task = await taskById(ctx, taskId);
    const said = await sayOfTask(ctx, {
      ...{ taskId, kind: 'handed-over', text: input.text, personId: input.toPersonId },
      ...{ ownerOrganId: task?.owner.organId, requestId: requestOf('hand-over', input.requestId, taskId) },
    });
    if (said.ok) handed.push(taskId);
    else if (said.refusals.some(({ code }) => code !== 'same-owner')) return said;
  }
  return done({ taskIds: handed });
}
