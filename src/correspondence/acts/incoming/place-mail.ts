import type { Ctx } from '../../../platform/act.ts';
import { done, type Result, refuse } from '../../../platform/result.ts';
import { maySeeIncoming } from '../../incoming/policy.ts';
import type { IncomingProviders } from '../../incoming/providers.ts';
import type { IncomingRefusal } from '../../incoming/refusals.ts';
import { type IncomingMail, incomingById } from '../../queries/incoming/incoming-list.ts';
import { incomingEnds, incomingMatches } from '../../tables.ts';

type Placed = Result<null, IncomingRefusal>;

/** A person says what a mail is about. @param aboutId of one of the matters that can be chosen; empty takes a match back */
export async function matchIncoming(
  ctx: Ctx,
  providers: Pick<IncomingProviders, 'mattersToChoose'>,
  mailId: string,
  { aboutId, boardId }: { readonly aboutId: string; readonly boardId: string },
): Promise<Placed> {
  const mail = await mailToPlace(ctx, mailId);
  if (!mail.ok) return mail;
  const matter = (await providers.mattersToChoose(ctx)).find(({ about }) => about.id === aboutId);
  if (matter === undefined && aboutId !== '') return refuse('matter-unknown', 'aboutId');
  const board = matter?.boards.find(({ id }) => id === boardId);
  if (board === undefined && boardId !== '') return refuse('board-unknown', 'boardId');
  const { match } = mail.value;
  const same = (match?.about?.id ?? '') === aboutId && (match?.boardId ?? '') === boardId;
  if (same && (match !== null || aboutId === '')) return done(null);
  await ctx.tx.insert(incomingMatches).values({
    ...{ mailId, aboutKind: matter?.about.kind ?? null, aboutId: matter?.about.id ?? null, boardId: board?.id ?? null },
    ...{ how: 'person', by: ctx.actor.account, at: ctx.now },
  });
  return done(null);
}

/**
 * A mail leaves the list. Ending it again does nothing, but what was recorded from it counts over that nothing was.
 * @param reason needed when nothing is to be recorded
 */
export async function endIncoming(
  ctx: Ctx,
  mailId: string,
  how: 'recorded' | 'nothing-to-record',
  reason: string | null = null,
): Promise<Placed> {
  const mail = await mailToPlace(ctx, mailId);
  if (!mail.ok) return mail;
  if (how === 'nothing-to-record' && !reason?.trim()) return refuse('reason-missing', 'reason');
  const { end } = mail.value;
  if (end?.how === how || end?.how === 'recorded') return done(null);
  const { actor, now } = ctx;
  await ctx.tx.insert(incomingEnds).values({ mailId, how, reason: reason?.trim() || null, by: actor.account, at: now });
  return done(null);
}

/** A mail that had left the list comes back to it. */
export async function bringIncomingBack(ctx: Ctx, mailId: string): Promise<Placed> {
  const mail = await mailToPlace(ctx, mailId);
  if (!mail.ok) return mail;
  if (mail.value.end === null) return done(null);
  await ctx.tx.insert(incomingEnds).values({ mailId, how: 'back', reason: null, by: ctx.actor.account, at: ctx.now });
  return done(null);
}

async function mailToPlace(ctx: Ctx, mailId: string): Promise<Result<IncomingMail, IncomingRefusal>> {
  const mail = maySeeIncoming.allows(ctx.actor, undefined) ? await incomingById(ctx, mailId) : null;
  if (mail === null) return refuse('not-allowed');
  return mail.verdict === null ? refuse('not-read-yet') : done(mail);
}
