import { eq } from 'drizzle-orm';
import { organsOn, personById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { mayKeepProjects } from '../../policy.ts';
import { emptyCharter, emptyClosing } from '../../project-text.ts';
import type { ProjectResult } from '../../refusals/projects.ts';
import { projectDrafts, projectRoles, projects } from '../../tables.ts';
import { type ProjectGiven, projectFacts } from './project-facts.ts';

interface AddProject extends ProjectGiven {
  /** A person; null or '' while nobody leads it. */
  readonly leaderId: string | null;
  /** An organ; null or '' while none steers it. */
  readonly steeringId: string | null;
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

/** Sets up a project, with who leads and steers it from the first day that it is known, and an empty charter to write in. */
export async function addProject(ctx: Ctx, input: AddProject): Promise<ProjectResult<{ readonly projectId: string }>> {
  if (!mayKeepProjects.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { requestId } = input;
  await inTurn(ctx, `project ${requestId}`);
  const [earlier] = await ctx.tx.select({ id: projects.id }).from(projects).where(eq(projects.requestId, requestId));
  if (earlier !== undefined) return done({ projectId: earlier.id });
  const facts = await projectFacts(ctx, input);
  if (!facts.ok) return facts;
  const [leaderId, steeringId] = [input.leaderId || null, input.steeringId || null];
  if (leaderId !== null && !(isUuid(leaderId) && (await personById(ctx, leaderId)) !== null)) {
    return refuse('leader-unknown', 'leader');
  }
  const steers = steeringId === null || (await organsOn(ctx, ctx.today)).some(({ id }) => id === steeringId);
  if (!steers) return refuse('steering-unknown', 'steering');
  const projectId = newId();
  const by = { by: ctx.actor.account, at: ctx.now };
  await ctx.tx.insert(projects).values({ id: projectId, ...facts.value, example: input.example ?? false, ...by, requestId });
  await ctx.tx.insert(projectDrafts).values({ projectId, charter: emptyCharter, closing: emptyClosing, version: 0, ...by });
  const roles = [
    { role: 'leader' as const, personId: leaderId, organId: null },
    { role: 'steering' as const, personId: null, organId: steeringId },
  ].filter(({ personId, organId }) => personId !== null || organId !== null);
  for (const each of roles) {
    const own = requestOf('project role', requestId, each.role);
    await ctx.tx.insert(projectRoles).values({ ...each, projectId, from: ctx.today, to: null, ...by, requestId: own });
  }
  return done({ projectId });
}
