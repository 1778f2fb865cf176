import type { Ctx } from '../../platform/act.ts';
import { noteDispatch } from '../../records/index.ts';
import type { Mailing, MailingEvent } from '../outgoing/mailing.ts';
import { mailingEvent } from '../tables.ts';

/** Appends what happened to a mail. */
export async function noteEvent(ctx: Ctx, mailingId: string, kind: MailingEvent['kind'], answer: string | null): Promise<void> {
  await ctx.tx.insert(mailingEvent).values({ mailingId, kind, answer, by: ctx.actor.account, at: ctx.now });
}

/**
 * The line in the list of what was sent, once. What nobody wrote is no document that others are to see: its line is enough. A mail to a person
 * in here, which no authority gets, has none (ADR 0015).
 */
export async function noteSent(ctx: Ctx, mailing: Mailing): Promise<void> {
  if (mailing.purpose === 'notice') return;
  const { id, owner, counterpart, counterpartBoardId, subject, registrationNumber, about, example } = mailing;
  const noted = await noteDispatch(ctx, {
    ...{ id, direction: 'sent', on: ctx.today, means: 'mail' },
    ...{ counterpart, counterpartBoardId, subject, registrationNumber, owner, about, example },
    recordIds: mailing.automatic ? [] : [id, ...mailing.files.map(({ recordId }) => recordId)],
  });
  if (!noted.ok) throw new Error(`a sent mail was refused its line: ${noted.refusals.map(({ code }) => code).join(', ')}`);
}
