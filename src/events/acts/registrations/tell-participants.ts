import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { requestOf } from '../../../platform/request-of.ts';
import type { Lang } from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import { writtenMail } from '../../registering/mails.ts';
import type { Registration } from '../../registering/registration.ts';
import { participantMails } from '../../tables.ts';
import { mailRegistrant, type ParticipantWays } from './mail-registrant.ts';

type Row = typeof participantMails.$inferSelect;

export interface TellParticipants {
  /** Whom: those who have cancelled or lapsed are not left out here. */
  readonly to: readonly Registration[];
  /** Which group that is, as it is said afterwards. */
  readonly whom: Row['to'];
  /** The session, when `whom` is `session`. */
  readonly itemId?: string | null | undefined;
  readonly occasion: Row['occasion'];
  readonly subject: Readonly<Record<Lang, string>>;
  /** Plain text, without greeting and farewell: they are put round it, with the receiver's own link. */
  readonly body: Readonly<Record<Lang, string>>;
  /** Told once, however often it is repeated. */
  readonly requestId: string;
}

/**
 * Mails participants, each in their language with a link of their own, and keeps what was said and to how many (`participant_mails`, the
 * Swedish text). Whether the actor may is the caller's to ask. @returns how many mails go
 */
export async function tellParticipants(
  ctx: Ctx,
  parts: ParticipantWays,
  conference: Conference,
  { to, whom, itemId = null, occasion, subject, body, requestId }: TellParticipants,
): Promise<number> {
  const told = requestOf('participant-mail', requestId, conference.id);
  const [earlier] = await ctx.tx
    .select({ count: participantMails.count })
    .from(participantMails)
    .where(eq(participantMails.requestId, told));
  if (earlier !== undefined) return earlier.count;
  let count = 0;
  for (const registration of to) {
    const { language } = registration;
    const given = { subject: subject[language], body: body[language], conference };
    const write = (link: string, bodyName: string) => writtenMail(language, { ...given, bodyName }, link);
    if (await mailRegistrant(ctx, parts, conference, registration, write, told)) count += 1;
  }
  await ctx.tx.insert(participantMails).values({
    ...{ conferenceId: conference.id, occasion, to: whom, itemId, subject: subject.sv, body: body.sv, count },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: told },
  });
  return count;
}
