import type { Temporal } from 'temporal-polyfill';
import { organsOn, personById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { TaskResult } from '../../refusals/tasks.ts';
import type { TaskOwner } from '../../tasks/task-state.ts';

/** More is no task but a paper. */
const longest = 2000;

export interface OwnerAsked {
  readonly personId?: string | null | undefined;
  /** The organ that is to do it, beside a person or instead of one. */
  readonly ownerOrganId?: string | null | undefined;
}

/** Who is to do it, as asked: a person that is known, an organ that exists on the day, or both. */
export async function ownerFrom(ctx: Ctx, asked: OwnerAsked, day: Temporal.PlainDate): Promise<TaskResult<TaskOwner>> {
  const [personId, organId] = [asked.personId || null, asked.ownerOrganId || null];
  if (personId === null && organId === null) return refuse('owner-missing', 'owner');
  if (personId !== null && !(isUuid(personId) && (await personById(ctx, personId)) !== null))
    return refuse('owner-unknown', 'owner');
  if (organId !== null && !(await organsOn(ctx, day)).some(({ id }) => id === organId)) return refuse('owner-unknown', 'owner');
  return done({ personId, organId });
}

/** What is to be done, in words. */
export function textFrom(typed: string): TaskResult<string> {
  const text = typed.trim();
  if (text === '') return refuse('text-missing', 'text');
  return text.length > longest ? refuse('text-long', 'text') : done(text);
}
