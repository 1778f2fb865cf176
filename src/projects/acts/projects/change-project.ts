import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepProjects } from '../../policy.ts';
import { projectById } from '../../queries/projects/projects.ts';
import type { ProjectResult } from '../../refusals/projects.ts';
import { projectEvents, projects } from '../../tables.ts';
import { type ProjectGiven, projectFacts } from './project-facts.ts';

interface ChangeProject extends ProjectGiven {
  readonly projectId: string;
  /** Why the last day is moved: needed once a charter has been frozen. */
  readonly reason?: string | undefined;
  readonly requestId: string;
}

/**
 * Changes what is said of a project. Once its charter is frozen people have been told its last day: another one is then a fact of its own, with
 * its reason. What has been frozen stays as it is.
 */
export async function changeProject(ctx: Ctx, input: ChangeProject): Promise<ProjectResult<null>> {
  if (!mayKeepProjects.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { projectId, requestId } = input;
  await inTurn(ctx, `project ${projectId}`);
  const project = await projectById(ctx, projectId);
  if (project === null) return refuse('not-found');
  const events = projectEvents;
  const [earlier] = await ctx.tx.select({ id: events.id }).from(events).where(eq(events.requestId, requestId));
  if (earlier !== undefined) return done(null);
  const facts = await projectFacts(ctx, input);
  if (!facts.ok) return facts;
  const { to, ...rest } = facts.value;
  const isMoved = Temporal.PlainDate.compare(to, project.to) !== 0;
  const isKnown = project.papers.length > 0 || project.life.said !== null || project.life.isMoved;
  const text = (input.reason ?? '').trim();
  if (isMoved && isKnown && text === '') return refuse('reason-missing', 'reason');
  const day = isMoved && !isKnown ? { to } : {};
  await ctx.tx
    .update(projects)
    .set({ ...rest, ...day })
    .where(eq(projects.id, projectId));
  if (isMoved && isKnown) {
    await ctx.tx.insert(events).values({
      ...{ projectId, kind: 'moved', on: ctx.today, until: to, text, by: ctx.actor.account, at: ctx.now, requestId },
    });
  }
  return done(null);
}
