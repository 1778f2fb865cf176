import { and, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { openAccountsOfPeople } from '../../../accounts/index.ts';
import { isMailbox, personById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { activitiesOf } from '../../followed-plan.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import type { PeriodResult } from '../../refusals/periods.ts';
import { activityLeads, followupAddresses } from '../../tables.ts';

interface NameLead {
  readonly planId: string;
  /** The activities' rows. */
  readonly activityIds: readonly string[];
  readonly personId: string;
  /** First day; today unless said. */
  readonly from?: Temporal.PlainDate | undefined;
  /** Chosen by the form: named once, however often it is sent. */
  readonly requestId: string;
}

/** Names who answers for one or several activities, beside those who do already. @returns for how many it is new */
export async function nameLead(ctx: Ctx, input: NameLead): Promise<PeriodResult<{ readonly named: number }>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const plan = await followedPlan(ctx, input.planId);
  if (plan === null) return refuse('not-found');
  const known = new Set(activitiesOf(plan).map(({ id }) => id));
  const chosen = [...new Set(input.activityIds)].filter((id) => known.has(id));
  if (chosen.length === 0) return refuse('none-chosen', 'activity');
  if (input.personId === '') return refuse('person-missing', 'person');
  if (!isUuid(input.personId) || (await personById(ctx, input.personId)) === null) return refuse('person-unknown', 'person');
  await inTurn(ctx, `leads ${plan.id}`);
  // A page that is gone back to carries the same id: whoever is named with it then is another.
  const requests = chosen.map((activityId) => ({
    activityId,
    requestId: requestOf('lead', input.requestId, activityId, input.personId),
  }));
  const earlier = await ctx.tx.$count(
    activityLeads,
    inArray(
      activityLeads.requestId,
      requests.map(({ requestId }) => requestId),
    ),
  );
  if (earlier > 0) return done({ named: earlier });
  const from = input.from ?? ctx.today;
  const already = await stillAnswering(ctx, plan.id, input.personId, from);
  const rows = requests.filter(({ activityId }) => !already.has(activityId));
  if (rows.length === 0) return refuse('named-already', 'person');
  await ctx.tx.insert(activityLeads).values(
    rows.map((row) => ({
      ...{ ...row, planId: plan.id, personId: input.personId, from, to: null },
      ...{ by: ctx.actor.account, at: ctx.now },
    })),
  );
  return done({ named: rows.length });
}

/** What somebody answers for on some day from then on. */
async function stillAnswering(
  ctx: Ctx,
  planId: string,
  personId: string,
  from: Temporal.PlainDate,
): Promise<ReadonlySet<string>> {
  const rows = await ctx.tx
    .select({ activityId: activityLeads.activityId })
    .from(activityLeads)
    .where(
      and(
        eq(activityLeads.planId, planId),
        eq(activityLeads.personId, personId),
        or(isNull(activityLeads.to), gte(activityLeads.to, from)),
      ),
    );
  return new Set(rows.map(({ activityId }) => activityId));
}

interface EndLead {
  readonly planId: string;
  readonly activityId: string;
  readonly personId: string;
}

/** Somebody no longer answers for an activity from today on. What began today never was; doing it again changes nothing. */
export async function endLead(ctx: Ctx, { planId, activityId, personId }: EndLead): Promise<PeriodResult<undefined>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (![planId, activityId, personId].every(isUuid)) return refuse('not-found');
  await inTurn(ctx, `leads ${planId}`);
  const rows = await ctx.tx
    .select({ id: activityLeads.id, from: activityLeads.from })
    .from(activityLeads)
    .where(
      and(
        eq(activityLeads.planId, planId),
        eq(activityLeads.activityId, activityId),
        eq(activityLeads.personId, personId),
        or(isNull(activityLeads.to), gte(activityLeads.to, ctx.today)),
      ),
    );
  for (const { id, from } of rows) {
    const hasBeen = Temporal.PlainDate.compare(from, ctx.today) < 0;
    const it = eq(activityLeads.id, id);
    if (hasBeen)
      await ctx.tx
        .update(activityLeads)
        .set({ to: ctx.today.subtract({ days: 1 }) })
        .where(it);
    else await ctx.tx.delete(activityLeads).where(it);
  }
  return done(undefined);
}

/** Keeps where somebody without an account is asked; an empty address takes it away. */
export async function keepAddress(ctx: Ctx, personId: string, typed: string): Promise<PeriodResult<undefined>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const field = `epost-${personId}`;
  const email = typed.trim();
  if (!isUuid(personId) || (await personById(ctx, personId)) === null) return refuse('not-found');
  if (email === '') {
    await ctx.tx.delete(followupAddresses).where(eq(followupAddresses.personId, personId));
    return done(undefined);
  }
  if (!isMailbox(email)) return refuse('address-wrong', field);
  if ((await openAccountsOfPeople(ctx, [personId])).size > 0) return refuse('has-account', field);
  const kept = { email, by: ctx.actor.account, at: ctx.now };
  await ctx.tx
    .insert(followupAddresses)
    .values({ personId, ...kept })
    .onConflictDoUpdate({ target: followupAddresses.personId, set: kept });
  return done(undefined);
}
