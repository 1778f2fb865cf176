import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayShare } from '../policy.ts';
import { sharingById } from '../queries/sharings.ts';
import type { ReferralResult } from '../refusals.ts';
import { type SharingState, type SharingWithText, sharingState } from '../sharing.ts';
import { sharingEvents } from '../tables.ts';
import { keepCompilation } from './keep-compilation.ts';
import { alone } from './one-at-a-time.ts';

interface Change {
  readonly sharingId: string;
  readonly reason: string;
  /** Chosen by the form: done once, however often it is sent. */
  readonly requestId: string;
}

/** Gives more time, also when the time has run out: a later day, and not one that has been. */
export async function extendSharing(
  ctx: Ctx,
  change: Change & { readonly until: Temporal.PlainDate },
): Promise<ReferralResult<null>> {
  const found = await toChange(ctx, change);
  if (!found.ok || found.value === null) return found.ok ? done(null) : found;
  const { until } = found.value.state;
  if (Temporal.PlainDate.compare(change.until, ctx.today) < 0) return refuse('day-past', 'until');
  if (Temporal.PlainDate.compare(change.until, until) <= 0) return refuse('day-not-later', 'until');
  return note(ctx, change, { kind: 'extended', untilDay: change.until });
}

/** Closes a sharing for comments. What was said of a draft is kept as a record of the host authority. */
export async function endSharing(ctx: Ctx, change: Change): Promise<ReferralResult<null>> {
  const found = await toChange(ctx, change);
  if (!found.ok || found.value === null) return found.ok ? done(null) : found;
  const { sharing } = found.value;
  if (sharing.kind === 'informal') {
    const kept = await keepCompilation(ctx, sharing, change.reason.trim());
    if (!kept.ok) return kept;
  }
  return note(ctx, change, { kind: 'ended', untilDay: null });
}

/** Takes the text back: shared with the wrong people, or the wrong text. Those it was shared with see that it was, and no text. */
export async function withdrawSharing(ctx: Ctx, change: Change): Promise<ReferralResult<null>> {
  const found = await toChange(ctx, change);
  if (!found.ok || found.value === null) return found.ok ? done(null) : found;
  const { sharing } = found.value;
  if (sharing.kind === 'informal') {
    const kept = await keepCompilation(ctx, sharing, change.reason.trim());
    if (!kept.ok) return kept;
  }
  return note(ctx, change, { kind: 'withdrawn', untilDay: null });
}

/** What is to change, one change at a time; null when this change has been made already. */
async function toChange(
  ctx: Ctx,
  { sharingId, reason, requestId }: Change,
): Promise<ReferralResult<{ readonly sharing: SharingWithText; readonly state: SharingState } | null>> {
  if (!mayShare.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await alone(ctx, sharingId);
  const sharing = await sharingById(ctx, sharingId);
  if (sharing === null) return refuse('not-found');
  const [made] = await ctx.tx.select({ id: sharingEvents.id }).from(sharingEvents).where(eq(sharingEvents.requestId, requestId));
  if (made !== undefined) return done(null);
  const state = sharingState(sharing, ctx.today);
  if (state.state === 'ended' || state.state === 'withdrawn') return refuse('closed');
  return reason.trim() === '' ? refuse('reason-missing', 'reason') : done({ sharing, state });
}

async function note(
  ctx: Ctx,
  { sharingId, reason, requestId }: Change,
  what: Pick<typeof sharingEvents.$inferInsert, 'kind' | 'untilDay'>,
): Promise<ReferralResult<null>> {
  const said = { sharingId, reason: reason.trim(), requestId, by: ctx.actor.account, at: ctx.now };
  await ctx.tx.insert(sharingEvents).values({ id: newId(), ...what, ...said });
  return done(null);
}
