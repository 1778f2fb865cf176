import { personsOf } from '../../../followup/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { OfProject } from '../../policy.ts';
import type { Project } from '../../project.ts';

/** Who leads it and who asks, for `mayWorkInProject`. */
export async function ofProject(ctx: Ctx, { leaders }: Pick<Project, 'leaders'>): Promise<OfProject> {
  return { leaderIds: leaders.flatMap(({ personId }) => personId ?? []), personIds: await personsOf(ctx) };
}
