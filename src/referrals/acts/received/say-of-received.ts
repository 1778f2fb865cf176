import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepReceived } from '../../policy.ts';
import { receivedReferralById } from '../../queries/received/received.ts';
import type { ReceivedEvent } from '../../received/received.ts';
import type { ReceivedResult } from '../../received/refusals.ts';
import { receivedEvents } from '../../tables.ts';

interface SayOfReceived {
  readonly referralId: string;
  /** As typed. */
  readonly kind: string;
  /** The new last day of a move; null otherwise. */
  readonly until: Temporal.PlainDate | null;
  readonly text: string;
  readonly requestId: string;
}

const kinds = ['moved', 'refrained', 'reopened'] as const satisfies readonly ReceivedEvent['kind'][];

/** Says what becomes of a received referral: another last day, that the body refrains and why, or that it is taken up again. */
export async function sayOfReceived(ctx: Ctx, input: SayOfReceived): Promise<ReceivedResult<null>> {
  if (!mayKeepReceived.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `received ${input.referralId}`);
  const referral = await receivedReferralById(ctx, input.referralId);
  if (referral === null) return refuse('not-found');
  if ((await ctx.tx.$count(receivedEvents, eq(receivedEvents.requestId, input.requestId))) > 0) return done(null);
  const { until } = input;
  const kind = kinds.find((each) => each === input.kind);
  const text = input.text.trim();
  if (kind === undefined) return refuse('kind-missing', 'vad');
  if (kind === 'reopened' && referral.state === 'open') return refuse('not-closed', 'vad');
  if (kind !== 'reopened' && referral.state !== 'open') return refuse('closed', 'vad');
  if (kind === 'moved' && until === null) return refuse('day-wrong', 'till');
  if (kind === 'moved' && until?.equals(referral.answerBy)) return refuse('same-day', 'till');
  if (kind === 'moved' && until !== null && referral.receivedOn.until(until).sign < 0) return refuse('days-turned', 'till');
  if (text.length > 2000 || (kind !== 'moved' && text === '')) return refuse('reason-missing', 'text');
  await ctx.tx.insert(receivedEvents).values({
    ...{ referralId: referral.id, kind, until: kind === 'moved' ? until : null, text, on: ctx.today },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  return done(null);
}
