import { asc, eq, inArray, type SQL } from 'drizzle-orm';
import { organsEver } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { type ReceivedReferral, receivedState } from '../../received/received.ts';
import { answerSendings, receivedAnswers, receivedEvents, receivedReferrals } from '../../tables.ts';

/** All that have been received, the one with the earliest last day first. */
export async function receivedReferralsOf(ctx: Ctx): Promise<readonly ReceivedReferral[]> {
  const found = await receivedWhere(ctx, undefined);
  return found.toSorted((a, b) => a.answerBy.toString().localeCompare(b.answerBy.toString()));
}

/** Null when there is none, or the actor may not see it. */
export async function receivedReferralById(ctx: Ctx, id: string): Promise<ReceivedReferral | null> {
  if (!isUuid(id)) return null;
  const [found] = await receivedWhere(ctx, eq(receivedReferrals.id, id));
  return found ?? null;
}

async function receivedWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly ReceivedReferral[]> {
  const rows = await ctx.tx.select().from(receivedReferrals).where(where).orderBy(asc(receivedReferrals.seq));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const events = groupBy(await eventsOf(ctx, ids), ({ referralId }) => referralId);
  const sendings = groupBy(await sendingsOf(ctx, ids), ({ referralId }) => referralId);
  const organs = await organsEver(ctx);
  return rows.map(({ organId, answerBy, by: _by, at: _at, requestId: _request, seq: _seq, ...row }) => {
    const [own, sent] = [events.get(row.id) ?? [], sendings.get(row.id) ?? []];
    const state = receivedState(own, sent);
    return {
      ...{ ...row, firstAnswerBy: answerBy, answerBy: own.findLast(({ kind }) => kind === 'moved')?.until ?? answerBy },
      organ: { id: organId, name: organs.get(organId)?.name ?? '' },
      ...{ events: own, sendings: sent, state, sentOn: state === 'sent' ? (sent.at(-1)?.on ?? null) : null },
    };
  });
}

function eventsOf(ctx: Ctx, ids: readonly string[]) {
  const { id, referralId, kind, until, text, on, at } = receivedEvents;
  return ctx.tx
    .select({ id, referralId, kind, until, text, on, at })
    .from(receivedEvents)
    .where(inArray(referralId, [...ids]))
    .orderBy(asc(receivedEvents.seq));
}

function sendingsOf(ctx: Ctx, ids: readonly string[]) {
  const { id, answerId, mailingId, means, to, on, decidedBy, at } = answerSendings;
  const { referralId, number } = receivedAnswers;
  return ctx.tx
    .select({ id, answerId, mailingId, means, to, on, decidedBy, at, referralId, number })
    .from(answerSendings)
    .innerJoin(receivedAnswers, eq(receivedAnswers.id, answerId))
    .where(inArray(referralId, [...ids]))
    .orderBy(asc(at), asc(to));
}
