import { and, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { organsOn, personById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { mayKeepProjects } from '../../policy.ts';
import { projectById } from '../../queries/projects/projects.ts';
import { rolesOf } from '../../queries/projects/roles.ts';
import type { ProjectResult } from '../../refusals/projects.ts';
import { projectRoles } from '../../tables.ts';

interface NameRole {
  readonly projectId: string;
  /** `leader`, `steering` or `member`, as typed. */
  readonly role: string;
  /** One of the two; '' or null for the other. */
  readonly personId: string | null;
  readonly organId: string | null;
  readonly from: Temporal.PlainDate;
  /** Last day; null until further notice. */
  readonly to?: Temporal.PlainDate | null | undefined;
  readonly requestId: string;
}

/** Names who leads a project, steers it or works in it, beside those who do already. */
export async function nameRole(ctx: Ctx, input: NameRole): Promise<ProjectResult<null>> {
  if (!mayKeepProjects.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { projectId, role, from, to = null, requestId } = input;
  if ((await projectById(ctx, projectId)) === null) return refuse('not-found');
  if (role !== 'leader' && role !== 'steering' && role !== 'member') return refuse('role-missing', 'role');
  const [personId, organId] = [input.personId || null, input.organId || null];
  if ((personId === null) === (organId === null)) return refuse('who-missing', 'who');
  if (organId !== null && role !== 'steering') return refuse('leader-is-person', 'who');
  const isKnown =
    personId === null
      ? (await organsOn(ctx, ctx.today)).some(({ id }) => id === organId)
      : isUuid(personId) && (await personById(ctx, personId)) !== null;
  if (!isKnown) return refuse('who-missing', 'who');
  if (to !== null && Temporal.PlainDate.compare(to, from) < 0) return refuse('days-turned', 'to');
  await inTurn(ctx, `project ${projectId}`);
  const [earlier] = await ctx.tx.select({ id: projectRoles.id }).from(projectRoles).where(eq(projectRoles.requestId, requestId));
  if (earlier !== undefined) return done(null);
  const isNamed = (await rolesOf(ctx, projectId)).some(
    (each) =>
      each.role === role &&
      (each.personId ?? each.organId) === (personId ?? organId) &&
      (each.to === null || Temporal.PlainDate.compare(each.to, from) >= 0) &&
      (to === null || Temporal.PlainDate.compare(each.from, to) <= 0),
  );
  if (isNamed) return refuse('named-already', 'who');
  await ctx.tx.insert(projectRoles).values({
    ...{ projectId, role, personId, organId, from, to, by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done(null);
}

interface EndRole {
  readonly projectId: string;
  readonly roleId: string;
  /** Last day; before its first it never was. */
  readonly to: Temporal.PlainDate;
}

/** Somebody's part in a project has its last day. Doing it again changes nothing. */
export async function endRole(ctx: Ctx, { projectId, roleId, to }: EndRole): Promise<ProjectResult<null>> {
  if (!mayKeepProjects.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (![projectId, roleId].every(isUuid)) return refuse('role-over', 'ending');
  await inTurn(ctx, `project ${projectId}`);
  const it = and(eq(projectRoles.id, roleId), eq(projectRoles.projectId, projectId));
  const [role] = await ctx.tx.select().from(projectRoles).where(it);
  if (role === undefined) return refuse('role-over', 'ending');
  if (Temporal.PlainDate.compare(to, role.from) < 0) await ctx.tx.delete(projectRoles).where(it);
  else await ctx.tx.update(projectRoles).set({ to }).where(it);
  return done(null);
}
