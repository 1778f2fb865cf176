import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { type Period, periodOpenedBy, periodsOf } from '../../queries/periods/periods.ts';
import { whomToAsk } from '../../queries/periods/whom-to-ask.ts';
import type { PeriodRefusal, PeriodResult } from '../../refusals/periods.ts';
import { reportingPeriods } from '../../tables.ts';
import { type AskWays, askPerson, askPrincipal } from './ask.ts';

/** A reporting period to be opened. */
export interface NewPeriod {
  readonly planId: string;
  readonly title: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly answerBy: Temporal.PlainDate;
  /** What the secretariat writes to those who are asked; may be empty. */
  readonly message: string;
  /** Whether the principals are asked, too, how far they have come. Yes unless said. */
  readonly asksPrincipals?: boolean | undefined;
  readonly example?: boolean | undefined;
  /** Chosen by the form: opened once, however often it is sent. */
  readonly requestId: string;
}

const most = { title: 200, message: 5000 };

/** Opens the plan's next period and asks everybody at once: whoever answers for activities, and each principal. @returns how many mails go */
export async function openPeriod(
  ctx: Ctx,
  given: AskWays,
  input: NewPeriod,
): Promise<PeriodResult<{ readonly id: string; readonly mails: number }>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const plan = await followedPlan(ctx, input.planId);
  if (plan === null) return refuse('not-found');
  await inTurn(ctx, `periods ${plan.id}`);
  const earlier = await periodOpenedBy(ctx, input.requestId);
  if (earlier !== null) return done({ id: earlier.id, mails: 0 });
  const before = await periodsOf(ctx, plan.id);
  const refusals = wrongIn(input, before, ctx.today);
  if (refusals.length > 0) return { ok: false, refusals };
  const period = await write(ctx, plan, input, (before.at(-1)?.number ?? 0) + 1);
  return done({ id: period.id, mails: await askEverybody(ctx, given, plan, period, input) });
}

/** What is wrong with a period as typed, beside those that there are. Pure. */
export function wrongIn(
  { title, from, to, answerBy, message }: Omit<NewPeriod, 'planId' | 'requestId'>,
  before: readonly Pick<Period, 'from' | 'to'>[],
  today: Temporal.PlainDate,
): readonly Refusal<PeriodRefusal>[] {
  const compare = Temporal.PlainDate.compare;
  const overlaps = before.some((other) => compare(from, other.to) <= 0 && compare(other.from, to) <= 0);
  const isTitled = title.trim() !== '' && title.length <= most.title;
  return [
    ...(isTitled ? [] : [{ code: 'title-missing', field: 'title' } as const]),
    ...(compare(to, from) < 0 ? [{ code: 'days-turned', field: 'to' } as const] : []),
    ...(compare(to, from) >= 0 && overlaps ? [{ code: 'overlaps', field: 'from' } as const] : []),
    ...(compare(answerBy, today) < 0 ? [{ code: 'answer-by-past', field: 'answerBy' } as const] : []),
    ...(message.length > most.message ? [{ code: 'message-long', field: 'message' } as const] : []),
  ];
}

type Written = Pick<Period, 'id' | 'title' | 'answerBy' | 'message' | 'example'>;

async function write(ctx: Ctx, plan: FollowedPlan, input: NewPeriod, number: number): Promise<Written> {
  const { from, to, answerBy, message, requestId } = input;
  const id = newId();
  const written = { id, title: input.title.trim(), answerBy, message: message.trim(), example: input.example ?? false };
  await ctx.tx.insert(reportingPeriods).values({
    ...{ ...written, planId: plan.id, versionId: plan.version.id, number, from, to, openedOn: ctx.today },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  return written;
}

async function askEverybody(
  ctx: Ctx,
  given: AskWays,
  plan: FollowedPlan,
  period: Written,
  { asksPrincipals = true, requestId }: NewPeriod,
): Promise<number> {
  const { people, principals } = await whomToAsk(ctx, plan, ctx.today);
  const asking = { period, plan, occasion: 'opening', requestId } as const;
  let mails = 0;
  for (const person of people) if (await askPerson(ctx, given, asking, person)) mails += 1;
  for (const principal of asksPrincipals ? principals : []) if (await askPrincipal(ctx, given, asking, principal)) mails += 1;
  return mails;
}
