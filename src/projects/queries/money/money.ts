import { and, asc, desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import { allPrincipals, type Principal } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { ProjectMoney } from '../../money/money.ts';
import { type LineFacts, projectMoney } from '../../money/project-money.ts';
import { moneyBookings, moneyLines, moneyPlans, projectEvents, projects } from '../../tables.ts';
import { sharingKeysOf } from './keys.ts';

/** All of a project's money, counted: nothing of it where there is no such project that the actor may see. */
export async function moneyOf(ctx: Ctx, projectId: string): Promise<ProjectMoney> {
  const principals = await allPrincipals(ctx);
  const lines = isUuid(projectId) ? await linesOf(ctx, projectId, principals) : [];
  return projectMoney({ projectId, lines, principals, ...(await keptBy(ctx, projectId, principals)) });
}

async function keptBy(ctx: Ctx, projectId: string, principals: readonly Principal[]) {
  if (!isUuid(projectId)) return { holder: null, isOver: false };
  const [project] = await ctx.tx.select({ holderId: projects.holderId }).from(projects).where(eq(projects.id, projectId));
  const [last] = await ctx.tx
    .select({ kind: projectEvents.kind })
    .from(projectEvents)
    .where(and(eq(projectEvents.projectId, projectId), inArray(projectEvents.kind, ['ended', 'closed', 'reopened'])))
    .orderBy(desc(projectEvents.seq))
    .limit(1);
  const found = principals.find(({ id }) => id === project?.holderId);
  const holder = found === undefined ? null : { code: found.code, name: found.name };
  return { holder, isOver: last !== undefined && last.kind !== 'reopened' };
}

const { by: _by, at: _at, requestId: _request, seq: _seq, projectId: _project, keyId, ...shown } = getTableColumns(moneyLines);

async function linesOf(ctx: Ctx, projectId: string, principals: readonly Principal[]): Promise<readonly LineFacts[]> {
  const lines = await ctx.tx
    .select({ ...shown, keyId })
    .from(moneyLines)
    .where(eq(moneyLines.projectId, projectId))
    .orderBy(asc(moneyLines.year), asc(moneyLines.seq));
  if (lines.length === 0) return [];
  const ids = lines.map(({ id }) => id);
  const { id, lineId, amount, on } = moneyPlans;
  const plans = await ctx.tx
    .select({ id, lineId, amount, on, reason: moneyPlans.reason })
    .from(moneyPlans)
    .where(inArray(lineId, ids))
    .orderBy(asc(moneyPlans.seq));
  const plansOf = groupBy(plans, (each) => each.lineId);
  const bookings = await ctx.tx
    .select()
    .from(moneyBookings)
    .where(inArray(moneyBookings.lineId, ids))
    .orderBy(asc(moneyBookings.seq));
  const bookingsOf = groupBy(bookings, (each) => each.lineId);
  const keys = new Map((await sharingKeysOf(ctx)).map((key) => [key.id, key]));
  const principalOf = new Map(principals.map((each) => [each.id, { code: each.code, name: each.name }]));
  return lines.map(({ keyId: key, ...line }) => ({
    ...line,
    key: key === null ? null : (keys.get(key) ?? null),
    plans: plansOf.get(line.id)?.map(({ lineId: _line, ...plan }) => plan) ?? [],
    bookings: (bookingsOf.get(line.id) ?? []).map((each) => ({
      ...{ id: each.id, amount: each.amount, on: each.on, text: each.text },
      principal: each.principalId === null ? null : (principalOf.get(each.principalId) ?? null),
    })),
  }));
}
