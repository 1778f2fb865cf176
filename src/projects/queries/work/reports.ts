import { asc, eq, type SQL } from 'drizzle-orm';
import { personNames } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { projectReports } from '../../tables.ts';
import type { StatusReport } from '../../work/status-report.ts';

/** Every status report of a project, corrected ones too, in the order they were written. */
export async function reportsOf(ctx: Ctx, projectId: string): Promise<readonly StatusReport[]> {
  return isUuid(projectId) ? reportsWhere(ctx, eq(projectReports.projectId, projectId)) : [];
}

/** One report; whether a later one corrects it is known too. */
export async function reportById(ctx: Ctx, id: string): Promise<StatusReport | null> {
  const [found] = isUuid(id) ? await reportsWhere(ctx, eq(projectReports.id, id)) : [];
  return found === undefined ? null : ((await reportsOf(ctx, found.projectId)).find((report) => report.id === found.id) ?? null);
}

async function reportsWhere(ctx: Ctx, where: SQL): Promise<readonly StatusReport[]> {
  const rows = await ctx.tx.select().from(projectReports).where(where).orderBy(asc(projectReports.seq));
  const names = await personNames(ctx, [...new Set(rows.flatMap(({ personId }) => personId ?? []))]);
  const correctedBy = new Map(rows.flatMap(({ id, corrects }) => (corrects === null ? [] : [[corrects, id]])));
  return rows.map(({ personId, by: _by, at: _at, requestId: _request, seq: _seq, ...row }) => {
    const name = personId === null ? undefined : names.get(personId);
    const person = personId === null || name === undefined ? null : { id: personId, name };
    return { ...row, person, correctedBy: correctedBy.get(row.id) ?? null };
  });
}
