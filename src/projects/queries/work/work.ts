import type { Ctx } from '../../../platform/act.ts';
import type { Work } from '../../work/work.ts';
import { handoversOf } from './handovers.ts';
import { milestonesOf } from './milestones.ts';
import { reportsOf } from './reports.ts';
import { risksOf } from './risks.ts';

/** All that is kept of a project's work. */
export async function workOf(ctx: Ctx, projectId: string): Promise<Work> {
  return {
    milestones: await milestonesOf(ctx, projectId),
    risks: await risksOf(ctx, projectId),
    reports: await reportsOf(ctx, projectId),
    handovers: await handoversOf(ctx, projectId),
  };
}
