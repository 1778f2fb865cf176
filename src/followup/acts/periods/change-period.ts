import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { type Period, periodById } from '../../queries/periods/periods.ts';
import type { PeriodResult } from '../../refusals/periods.ts';
import { periodEvents } from '../../tables.ts';

type ChangePeriod = {
  readonly periodId: string;
  /** Why; may be empty. */
  readonly text?: string | undefined;
  /** Chosen by the form: done once, however often it is sent. */
  readonly requestId: string;
} & ({ readonly kind: 'moved'; readonly answerBy: Temporal.PlainDate } | { readonly kind: 'closed' | 'reopened' });

const mostOfText = 1000;

/** Moves a period's last day to answer, closes it, so that links and reports are no longer taken, or opens it again. No mail goes. */
export async function changePeriod(ctx: Ctx, input: ChangePeriod): Promise<PeriodResult<{ readonly id: string }>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, input.periodId);
  const period = await periodById(ctx, input.periodId);
  if (period === null) return refuse('not-found');
  const { id } = period;
  // A page that is gone back to carries the same id: what is done with it then is another thing.
  const requestId = requestOf(
    'period-event',
    input.requestId,
    input.kind,
    input.kind === 'moved' ? input.answerBy.toString() : '',
  );
  if ((await ctx.tx.$count(periodEvents, eq(periodEvents.requestId, requestId))) > 0) return done({ id });
  const allowed = mayBe(period, input, ctx.today);
  if (!allowed.ok) return allowed;
  await ctx.tx.insert(periodEvents).values({
    ...{ periodId: id, kind: input.kind, answerBy: input.kind === 'moved' ? input.answerBy : null },
    ...{ text: (input.text ?? '').trim().slice(0, mostOfText), on: ctx.today },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ id });
}

function mayBe(period: Period, input: ChangePeriod, today: Temporal.PlainDate): PeriodResult<undefined> {
  if (input.kind === 'reopened') return period.state === 'closed' ? done(undefined) : refuse('not-closed');
  if (period.state === 'closed') return refuse('closed');
  if (input.kind !== 'moved') return done(undefined);
  if (input.answerBy.equals(period.answerBy)) return refuse('same-day', 'answerBy');
  return Temporal.PlainDate.compare(input.answerBy, today) < 0 ? refuse('answer-by-past', 'answerBy') : done(undefined);
}
