import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { peopleById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Report } from '../../reporting/standing-reports.ts';
import { activityReports, reportReviews } from '../../tables.ts';

/** Narrows the reports; what is left out does not narrow. */
interface ReportFilter {
  readonly planId?: string | undefined;
  readonly activityId?: string | undefined;
  readonly periodId?: string | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** Every report that was handed in, corrected ones too, in the order they came in. */
export async function reportsOf(ctx: Ctx, filter: ReportFilter): Promise<readonly Report[]> {
  const { planId, activityId, periodId, ids } = filter;
  const rows = await ctx.tx
    .select()
    .from(activityReports)
    .where(
      and(
        narrowed(planId, (id) => eq(activityReports.planId, id)),
        narrowed(activityId, (id) => eq(activityReports.activityId, id)),
        narrowed(periodId, (id) => eq(activityReports.periodId, id)),
        ids === undefined ? undefined : inArray(activityReports.id, ids.filter(isUuid)),
      ),
    )
    .orderBy(asc(activityReports.seq));
  return rows.length === 0 ? [] : withReviews(ctx, rows);
}

/** One report; null when there is none. Whether a later one corrects it is known too. */
export async function reportById(ctx: Ctx, id: string): Promise<Report | null> {
  const [found] = await reportsOf(ctx, { ids: [id] });
  if (found === undefined) return null;
  const { activityId, periodId } = found;
  return (await reportsOf(ctx, { activityId, periodId })).find((report) => report.id === found.id) ?? null;
}

function narrowed(id: string | undefined, where: (id: string) => SQL): SQL | undefined {
  if (id === undefined) return undefined;
  return isUuid(id) ? where(id) : sql`false`;
}

type Row = typeof activityReports.$inferSelect;

async function withReviews(ctx: Ctx, rows: readonly Row[]): Promise<readonly Report[]> {
  const ids = rows.map(({ id }) => id);
  const said = await ctx.tx
    .select()
    .from(reportReviews)
    .where(inArray(reportReviews.reportId, ids))
    .orderBy(asc(reportReviews.seq));
  const people = await peopleById(ctx, [...new Set([...rows, ...said].flatMap(({ personId }) => personId ?? []))]);
  const person = (id: string | null) => {
    const known = id === null ? undefined : people.get(id);
    return known === undefined ? null : { id: known.id, name: known.name, title: known.title };
  };
  const reviews = groupBy(said, ({ reportId }) => reportId);
  const correctedBy = new Map(rows.flatMap(({ id, corrects }) => (corrects === null ? [] : [[corrects, id]])));
  return rows.map(({ personId, by: _by, requestId: _request, seq: _seq, ...row }) => {
    const of = (reviews.get(row.id) ?? []).map(({ id, kind, text, on, at, personId: who }) => ({
      ...{ id, kind, text, on, at, person: person(who) },
    }));
    const accepted = of.some(({ kind }) => kind === 'accepted');
    return { ...row, person: person(personId), correctedBy: correctedBy.get(row.id) ?? null, reviews: of, accepted };
  });
}
