import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { type MilestoneEventKind, type MilestoneResult, milestoneAsked, milestoneMayBe } from '../../../followup/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { milestoneById } from '../../queries/work/milestones.ts';
import { projectMilestoneEvents, projectMilestones } from '../../tables.ts';
import { projectAtWork } from './project-at-work.ts';

interface NewMilestone {
  readonly projectId: string;
  readonly title: string;
  readonly on: Temporal.PlainDate | null;
  readonly requestId: string;
}

/** Sets a day by which something in the project is to be there. */
export async function addProjectMilestone(ctx: Ctx, input: NewMilestone): Promise<MilestoneResult<{ readonly id: string }>> {
  const { projectId, requestId } = input;
  await inTurn(ctx, requestId);
  const project = await projectAtWork(ctx, projectId);
  if (!project.ok) return refuse('not-allowed');
  const table = projectMilestones;
  const [earlier] = await ctx.tx.select({ id: table.id }).from(table).where(eq(table.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  const asked = milestoneAsked(input);
  if (!asked.ok) return asked;
  const id = newId();
  await ctx.tx.insert(table).values({ ...asked.value, id, projectId, by: ctx.actor.account, at: ctx.now, requestId });
  return done({ id });
}

interface SaidOfMilestone {
  readonly milestoneId: string;
  readonly kind: MilestoneEventKind;
  /** The new day, or the day on which it happened; today when it is taken up again. */
  readonly on: Temporal.PlainDate | null;
  readonly text?: string | undefined;
  readonly requestId: string;
}

/** Moves a milestone, says that it has been reached or dropped, or takes it up again: appended, never changed. */
export async function sayOfProjectMilestone(ctx: Ctx, input: SaidOfMilestone): Promise<MilestoneResult<{ readonly id: string }>> {
  const { milestoneId, kind, requestId } = input;
  await inTurn(ctx, milestoneId);
  const milestone = await milestoneById(ctx, milestoneId);
  if (milestone === null) return refuse('not-found');
  if (!(await projectAtWork(ctx, milestone.projectId)).ok) return refuse('not-allowed');
  const { id } = milestone;
  const table = projectMilestoneEvents;
  if ((await ctx.tx.$count(table, eq(table.requestId, requestId))) > 0) return done({ id });
  const text = (input.text ?? '').trim();
  const on = kind === 'reopened' ? ctx.today : input.on;
  const may = milestoneMayBe(milestone, { kind, on, text }, ctx.today);
  if (!may.ok) return may;
  await ctx.tx.insert(table).values({
    ...{ milestoneId: id, kind, on: may.value, text, by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ id });
}
