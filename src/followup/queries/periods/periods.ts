import { asc, eq, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { periodEvents, reportingPeriods } from '../../tables.ts';

/** A reporting period as it stands. */
export interface Period {
  readonly id: string;
  readonly planId: string;
  /** The frozen text that it follows up. */
  readonly versionId: string;
  /** 1, 2, 3 … in the plan. */
  readonly number: number;
  readonly title: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Last day to answer, as it was last moved. */
  readonly answerBy: Temporal.PlainDate;
  readonly message: string;
  readonly openedOn: Temporal.PlainDate;
  readonly state: 'open' | 'closed';
  /** Null while it is open. */
  readonly closedOn: Temporal.PlainDate | null;
  readonly example: boolean;
}

/** The periods of a plan, the oldest first. */
export async function periodsOf(ctx: Ctx, planId: string): Promise<readonly Period[]> {
  return isUuid(planId) ? periodsWhere(ctx, eq(reportingPeriods.planId, planId)) : [];
}

export async function periodById(ctx: Ctx, id: string): Promise<Period | null> {
  return isUuid(id) ? ((await periodsWhere(ctx, eq(reportingPeriods.id, id)))[0] ?? null) : null;
}

/** The period that a form has opened already; null before. */
export async function periodOpenedBy(ctx: Ctx, requestId: string): Promise<Period | null> {
  return isUuid(requestId) ? ((await periodsWhere(ctx, eq(reportingPeriods.requestId, requestId)))[0] ?? null) : null;
}

/** Every period of every plan that takes reports, by plan, then number. */
export async function openPeriods(ctx: Ctx): Promise<readonly Period[]> {
  return (await periodsWhere(ctx, undefined)).filter(({ state }) => state === 'open');
}

async function periodsWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly Period[]> {
  const rows = await ctx.tx
    .select({ period: reportingPeriods, event: periodEvents })
    .from(reportingPeriods)
    .leftJoin(periodEvents, eq(periodEvents.periodId, reportingPeriods.id))
    .where(where)
    .orderBy(asc(reportingPeriods.planId), asc(reportingPeriods.number), asc(periodEvents.seq));
  return [...groupBy(rows, ({ period }) => period.id).values()].flatMap(([first, ...later]) =>
    first === undefined
      ? []
      : [
          periodOf(
            first.period,
            [first, ...later].flatMap(({ event }) => event ?? []),
          ),
        ],
  );
}

type Row = typeof reportingPeriods.$inferSelect;
type EventRow = typeof periodEvents.$inferSelect;

/** @param events in the order in which they were written */
function periodOf(row: Row, events: readonly EventRow[]): Period {
  const { id, planId, versionId, number, title, from, to, message, openedOn, example } = row;
  const answerBy = events.findLast(({ kind }) => kind === 'moved')?.answerBy ?? row.answerBy;
  const last = events.findLast(({ kind }) => kind !== 'moved');
  const closedOn = last?.kind === 'closed' ? last.on : null;
  return {
    ...{ id, planId, versionId, number, title, from, to, message, openedOn, example, answerBy, closedOn },
    state: closedOn === null ? 'open' : 'closed',
  };
}
