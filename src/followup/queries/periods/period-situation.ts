import { and, desc, eq, gte, lte, or } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { hasFailed, type Mailing, mailingState, mailingsAbout } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { activitiesOf, type FollowedActivity, type FollowedPlan, type FollowedText } from '../../followed-plan.ts';
import { periodKind } from '../../reporting/period-kind.ts';
import { type Report, standing } from '../../reporting/standing-reports.ts';
import { introductions } from '../../tables.ts';
import { reportsOf } from '../reports/reports.ts';
import { type Ask, asksOf } from './asks.ts';
import { type Lead, leadsOn } from './leads.ts';
import type { Period } from './periods.ts';
import { type PersonToAsk, type PrincipalToAsk, peopleToAsk, principalsToAsk } from './whom-to-ask.ts';

/** An activity in a period: who answers for it, and the report that stands. */
export interface ActivityInPeriod {
  readonly activity: FollowedActivity;
  readonly leads: readonly Lead[];
  /** Null: nobody has reported. */
  readonly report: Report | null;
}

/** An ask, with the mail that it went by; null where none went, or the reader does not see it. */
export interface AskWithMail {
  readonly ask: Ask;
  readonly mailing: Mailing | null;
}

interface Asked {
  /** In order; the last one's link is valid. */
  readonly asks: readonly AskWithMail[];
  /** Has been written to today, beside the opening: the next mail may go tomorrow. */
  readonly askedToday: boolean;
}

export interface PersonInPeriod extends Asked {
  readonly person: PersonToAsk;
  /** What they answer for that nobody has reported on. */
  readonly silent: readonly FollowedActivity[];
}

export interface PrincipalInPeriod extends Asked {
  readonly whom: PrincipalToAsk;
  /** The day on which something was last said for it during the period; null: nothing. */
  readonly saidOn: Temporal.PlainDate | null;
}

export interface PeriodSituation {
  readonly activities: readonly ActivityInPeriod[];
  readonly people: readonly PersonInPeriod[];
  readonly principals: readonly PrincipalInPeriod[];
}

/**
 * Activities of a period with who answers for them, today or on the day it was closed, and what has been reported.
 * @param known who answers (`leadsOn`), where it has been asked already
 */
export async function activitiesInPeriod(
  ctx: Ctx,
  period: Period,
  plan: FollowedText,
  known?: ReadonlyMap<string, readonly Lead[]>,
): Promise<readonly ActivityInPeriod[]> {
  const leads = known ?? (await leadsOn(ctx, plan, period.closedOn ?? ctx.today));
  const reports = new Map(standing(await reportsOf(ctx, { periodId: period.id })).map((each) => [each.activityId, each]));
  return activitiesOf(plan).map((activity) => ({
    ...{ activity, leads: leads.get(activity.id) ?? [], report: reports.get(activity.id) ?? null },
  }));
}

/** Who has answered in a period, and who is silent. */
export async function periodSituation(ctx: Ctx, period: Period, plan: FollowedPlan): Promise<PeriodSituation> {
  const activities = await activitiesInPeriod(ctx, period, plan);
  const asked = await askedIn(ctx, period);
  const of = new Map<string, FollowedActivity[]>();
  for (const { activity, leads } of activities)
    for (const { personId } of leads) of.set(personId, [...(of.get(personId) ?? []), activity]);
  const reported = new Set(activities.flatMap(({ activity, report }) => (report === null ? [] : activity.id)));
  const people = (await peopleToAsk(ctx, of)).map((person) => ({
    ...{ person, silent: person.activities.filter(({ id }) => !reported.has(id)) },
    ...asked(person.personId),
  }));
  const said = await principalsSaid(ctx, period);
  const principals = (await principalsToAsk(ctx, plan, period.closedOn ?? ctx.today)).map((whom) => ({
    ...{ whom, saidOn: said.get(whom.principal.id) ?? null, ...asked(whom.principal.id) },
  }));
  return { activities, people, principals };
}

async function askedIn(ctx: Ctx, period: Period): Promise<(id: string) => Asked> {
  const mailings = new Map(
    (await mailingsAbout(ctx, periodKind, period.id, ['letter', 'notice'])).map((each) => [each.id, each]),
  );
  const byWhom = groupBy(await asksOf(ctx, period.id), ({ personId, principalId }) => personId ?? principalId);
  return (id) => {
    const asks = (byWhom.get(id) ?? []).map((ask) => ({ ask, mailing: mailings.get(ask.mailingId ?? '') ?? null }));
    return { asks, askedToday: asks.some((each) => holdsBack(each, ctx.today)) };
  };
}

/** What did not come holds nobody back, and the opening's own mail not either: it may have gone to an address that was wrong. */
function holdsBack({ ask, mailing }: AskWithMail, today: Temporal.PlainDate): boolean {
  if (ask.occasion === 'opening' || ask.mailingId === null || !stockholmDay(ask.at).equals(today)) return false;
  return mailing === null || !hasFailed(mailingState(mailing));
}

/** The day on which each principal last said something: in answer to the period, or otherwise while it was open. */
export async function principalsSaid(
  ctx: Ctx,
  { id, planId, openedOn, closedOn }: Period,
): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const during = (day: Temporal.PlainDate) => day.toZonedDateTime('Europe/Stockholm').toInstant();
  const rows = await ctx.tx
    .selectDistinctOn([introductions.principalId], { principalId: introductions.principalId, at: introductions.at })
    .from(introductions)
    .where(
      and(
        eq(introductions.planId, planId),
        or(
          eq(introductions.periodId, id),
          and(
            gte(introductions.at, during(openedOn)),
            closedOn === null ? undefined : lte(introductions.at, during(closedOn.add({ days: 1 }))),
          ),
        ),
      ),
    )
    .orderBy(introductions.principalId, desc(introductions.seq));
  return new Map(rows.map(({ principalId, at }) => [principalId, stockholmDay(at)]));
}
