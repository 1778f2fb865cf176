import { sql } from 'drizzle-orm';
import { isSecretariat } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Waiting } from '../../../platform/waiting.ts';
import { reviewsSentence } from '../../reporting/reviews-sentence.ts';
import { activityReports, reportingPeriods, reportReviews } from '../../tables.ts';

/**
 * Reports that the management group has not said anything of, a line for each plan's latest period: for its chair and the secretariat. A report
 * that has been put right waits as the new one.
 */
export async function reviewsWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  const isChair = ctx.actor.grants.some(({ organKind, role }) => organKind === 'management-group' && role === 'chair');
  if (!isChair && !isSecretariat(ctx.actor)) return [];
  const { rows } = await ctx.tx.execute<{ id: string; title: string; count: number }>(sql`
    select p.id, p.title, count(*)::int as count from ${reportingPeriods} p join ${activityReports} r on r.period_id = p.id
    where not exists (select 1 from ${reportingPeriods} n where n.plan_id = p.plan_id and n.number > p.number)
      and not exists (select 1 from ${activityReports} c where c.corrects = r.id)
      and not exists (select 1 from ${reportReviews} v where v.report_id = r.id)
    group by p.id, p.title order by p.title`);
  return rows.map(({ id, title, count }) => ({
    ...{ key: `reviews-${id}`, href: `/uppfoljning/perioder/${id}`, urgency: 'later', by: null },
    sentence: { sv: reviewsSentence('sv', title, count), en: reviewsSentence('en', title, count) },
    button: { sv: 'Läs rapporterna', en: 'Read the reports' },
  }));
}
