import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import {
  type PeriodSituation,
  type PersonInPeriod,
  type PrincipalInPeriod,
  periodSituation,
} from '../../queries/periods/period-situation.ts';
import { type Period, periodById } from '../../queries/periods/periods.ts';
import type { PeriodResult } from '../../refusals/periods.ts';
import { occasionFor } from '../../reporting/occasion-for.ts';
import { periodAsks } from '../../tables.ts';
import { type AskWays, askPerson, askPrincipal } from './ask.ts';

interface AskAgain {
  readonly periodId: string;
  readonly personIds: readonly string[];
  readonly principalIds: readonly string[];
  /** How the mails begin; the period's own message when left out. */
  readonly message?: string | undefined;
  /** Chosen by the form: asked once, however often it is sent. */
  readonly requestId: string;
}

/**
 * Writes again to those who are chosen, in an open period, at most once a day to each: a reminder to whoever is silent, the question anew to
 * others, with a link that takes the earlier one's place. Those who have been written to today are passed over. @returns how many mails go
 */
export async function askAgain(
  ctx: Ctx,
  given: AskWays,
  { periodId, personIds, principalIds, message, requestId }: AskAgain,
): Promise<PeriodResult<{ readonly mails: number }>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (personIds.length + principalIds.length === 0) return refuse('none-chosen', 'person');
  if ((message ?? '').length > 5000) return refuse('message-long', 'message');
  await inTurn(ctx, periodId);
  const found = await periodById(ctx, periodId);
  const plan = found === null ? null : await followedPlan(ctx, found.planId);
  if (found === null || plan === null) return refuse('not-found');
  if (found.state === 'closed') return refuse('closed');
  if (await isDone(ctx, requestId, [...personIds, ...principalIds])) return done({ mails: 0 });
  const { people, principals } = chosenIn(await periodSituation(ctx, found, plan), personIds, principalIds);
  if (people.length + principals.length === 0) return refuse('reminded-today', 'person');
  const period: Period = { ...found, message: message ?? found.message };
  let mails = 0;
  for (const each of people) {
    const activities = each.silent.length > 0 ? each.silent : each.person.activities;
    const asking = { period, plan, occasion: occasionFor(each.asks.length, each.silent.length > 0), requestId };
    if (await askPerson(ctx, given, asking, { ...each.person, activities })) mails += 1;
  }
  for (const { whom, asks, saidOn } of principals) {
    const asking = { period, plan, occasion: occasionFor(asks.length, saidOn === null), requestId };
    if (await askPrincipal(ctx, given, asking, whom)) mails += 1;
  }
  return done({ mails });
}

async function isDone(ctx: Ctx, requestId: string, ids: readonly string[]): Promise<boolean> {
  for (const id of ids)
    if ((await ctx.tx.$count(periodAsks, eq(periodAsks.requestId, requestOf('period-ask', requestId, id)))) > 0) return true;
  return false;
}

interface Chosen {
  readonly people: readonly PersonInPeriod[];
  readonly principals: readonly PrincipalInPeriod[];
}

function chosenIn(
  { people, principals }: PeriodSituation,
  personIds: readonly string[],
  principalIds: readonly string[],
): Chosen {
  return {
    people: people.filter(({ person, askedToday }) => personIds.includes(person.personId) && !askedToday),
    principals: principals.filter(({ whom, askedToday }) => principalIds.includes(whom.principal.id) && !askedToday),
  };
}
