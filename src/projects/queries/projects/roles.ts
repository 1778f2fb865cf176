import { asc, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { organsEver, peopleById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { ProjectRole } from '../../project.ts';
import { projectRoles } from '../../tables.ts';

/** Everyone's part at any time, in the order in which they were named. @param projectId of one project; undefined: of all */
export async function rolesOf(
  ctx: Ctx,
  projectId: string | undefined,
): Promise<readonly (ProjectRole & { readonly projectId: string })[]> {
  const rows = await ctx.tx
    .select()
    .from(projectRoles)
    .where(projectId === undefined ? undefined : eq(projectRoles.projectId, projectId))
    .orderBy(asc(projectRoles.seq));
  if (rows.length === 0) return [];
  const people = await peopleById(
    ctx,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  const organs = await organsEver(ctx);
  return rows.map(({ id, projectId: of, role, personId, organId, from, to }) => {
    const person = people.get(personId ?? '');
    const name = person?.name ?? organs.get(organId ?? '')?.name ?? '';
    return { id, projectId: of, role, personId, organId, name, title: person?.title ?? null, from, to };
  });
}

export function isOnDay({ from, to }: Pick<ProjectRole, 'from' | 'to'>, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && (to === null || Temporal.PlainDate.compare(day, to) <= 0);
}
