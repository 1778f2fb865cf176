import { followKeyFigure } from '../../src/followup/acts/kolada/follow-key-figure.ts';
import { addMeasure } from '../../src/followup/acts/measures/add-measure.ts';
import { saveValues } from '../../src/followup/acts/measures/save-values.ts';
import { addMilestone } from '../../src/followup/acts/milestones/milestones.ts';
import { freezePaper } from '../../src/followup/acts/papers/freeze-paper.ts';
import { startPaper } from '../../src/followup/acts/papers/start-paper.ts';
import { activitiesOf } from '../../src/followup/followed-plan.ts';
import type { KeptAnswer } from '../../src/followup/kolada/question.ts';
import { followedPlan, followedPlans } from '../../src/followup/queries/followed-plans.ts';
import { leadsOn } from '../../src/followup/queries/periods/leads.ts';
import { openPeriods, periodsOf } from '../../src/followup/queries/periods/periods.ts';
import { reportsOf } from '../../src/followup/queries/reports/reports.ts';
import { tokenHash } from '../../src/followup/reporting/personal-link.ts';
import { koladaAnswers, periodAsks } from '../../src/followup/tables.ts';
import { principalByCode } from '../../src/members/index.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';

/** The example's plan that has been decided and can be followed up. */
export async function followedPlanId(database: Database): Promise<string> {
  const [plan] = await database.read(program('things'), followedPlans);
  if (plan === undefined) throw new Error('the example has no decided plan');
  return plan.id;
}

/** A milestone of the plan's first activity. */
export async function milestoneOfPlan(database: Database, planId: string): Promise<string> {
  const made = await database.write(program('things'), 'things', async (ctx) => {
    const plan = await followedPlan(ctx, planId);
    const activityId = plan === null ? '' : (activitiesOf(plan)[0]?.id ?? '');
    const on = ctx.today.add({ months: 2 });
    return addMilestone(ctx, { planId, activityId, title: 'Något är på plats', on, requestId: crypto.randomUUID() });
  });
  if (!made.ok) throw new Error('no milestone was made');
  return made.value.id;
}

/** A report to the boards that is being written, and the same as it was frozen. */
export async function paperOfPlan(
  database: Database,
  planId: string,
): Promise<{ readonly draft: string; readonly paper: string }> {
  return database.write(program('things'), 'things', async (ctx) => {
    const periodId = (await periodsOf(ctx, planId))[0]?.id ?? '';
    const words = { kind: 'interim', title: 'En delårsrapport', summary: 'Det går bra.' };
    const started = await startPaper(ctx, { planId, periodId, ...words, requestId: crypto.randomUUID() });
    const draft = started.ok ? started.value.draftId : '';
    const frozen = await freezePaper(ctx, { draftId: draft, requestId: crypto.randomUUID() });
    if (!frozen.ok) throw new Error('no report was frozen');
    return { draft, paper: frozen.value.paperId };
  });
}

/** A measure of the body's own with a figure, of the whole plan. */
export async function measureOfPlan(database: Database, planId: string): Promise<string> {
  const made = await database.write(program('things'), 'things', async (ctx) => {
    const words = { title: 'Något som räknas', unit: 'procent', better: 'higher' } as const;
    const added = await addMeasure(ctx, { planId, ...words, requestId: crypto.randomUUID() });
    if (!added.ok) return added;
    const values = [{ place: '0580', period: '2025', value: 12.5 }];
    await saveValues(ctx, { measureId: added.value.id, values, how: 'typed', requestId: crypto.randomUUID() });
    return added;
  });
  if (!made.ok) throw new Error('no measure was made');
  return made.value.id;
}

/** A key figure that Kolada has named, followed in the plan; nothing has been fetched. */
export async function keyFigureOfPlan(
  database: Database,
  planId: string,
): Promise<{ readonly kpi: string; readonly measure: string }> {
  const kpi = { id: 'U99999', title: 'Påhittat nyckeltal, andel (%)', description: 'Det finns inte hos Kolada.' };
  const followed = await database.write(program('things'), 'things', async (ctx) => {
    const answer: KeptAnswer = { waiting: false, found: [kpi], failure: null };
    await ctx.tx.insert(koladaAnswers).values({ asked: 'title:påhittat', answer, fetchedAt: ctx.now });
    const about = { planId, kpi: kpi.id, activityId: null, areaId: null, unit: 'procent', better: 'higher' } as const;
    return followKeyFigure(ctx, { ...about, fromYear: 2024, toYear: 2025, requestId: crypto.randomUUID() });
  });
  if (!followed.ok) throw new Error('the key figure is not followed');
  return { kpi: kpi.id, measure: followed.value.id };
}

/** What personal links end with, as if they had been mailed: to Linköping, and to whoever answers for the plan's first activity. */
export const periodTokens = { principal: 'en-huvudman-till-provet', person: 'en-rapport-till-provet' };

/** Asks both in the example's open period. */
export async function linksOfPeriod(database: Database, planId: string): Promise<void> {
  await database.write(program('things'), 'things', async (ctx) => {
    const plan = await followedPlan(ctx, planId);
    const period = (await openPeriods(ctx)).find((each) => each.planId === planId);
    const principal = await principalByCode(ctx, '0580');
    const lead = plan === null ? undefined : [...(await leadsOn(ctx, plan, ctx.today)).values()].flat()[0];
    if (period === undefined || principal === null || lead === undefined) throw new Error('nobody can be asked');
    for (const [whom, token] of [
      [{ principalId: principal.id }, periodTokens.principal],
      [{ personId: lead.personId }, periodTokens.person],
    ] as const) {
      await ctx.tx.insert(periodAsks).values({
        ...{ ...whom, periodId: period.id, occasion: 'again', tokenHash: tokenHash(token) },
        ...{ by: null, at: ctx.now, requestId: crypto.randomUUID() },
      });
    }
  });
}

/** What the pages of reports are tried with, in the example's open period. */
export interface ReportsToTry {
  readonly period: string;
  /** A closed one, which is public. */
  readonly published: string;
  /** An activity that nobody has reported on there. */
  readonly activity: string;
  /** One of whoever has the personal link (`periodTokens.person`), not reported on either. */
  readonly linked: string;
  /** A report that stands. */
  readonly report: string;
}

export async function reportsToTry(database: Database, planId: string): Promise<ReportsToTry> {
  return database.read(program('things'), async (ctx) => {
    const plan = await followedPlan(ctx, planId);
    const period = (await openPeriods(ctx)).find((each) => each.planId === planId);
    if (plan === null || period === undefined) throw new Error('nothing is asked about');
    const reports = await reportsOf(ctx, { periodId: period.id });
    const left = activitiesOf(plan).filter(({ id }) => !reports.some(({ activityId }) => activityId === id));
    const leads = await leadsOn(ctx, plan, ctx.today);
    const [asked] = [...leads.values()].flat();
    const own = left.filter(({ id }) => leads.get(id)?.some(({ personId }) => personId === asked?.personId));
    const [linked, report] = [own[0], reports[0]];
    const activity = left.find(({ id }) => id !== linked?.id);
    if (linked === undefined || activity === undefined || report === undefined) throw new Error('nothing is left to report');
    const published = (await periodsOf(ctx, planId))[0]?.id ?? '';
    return { period: period.id, published, activity: activity.id, linked: linked.id, report: report.id };
  });
}
