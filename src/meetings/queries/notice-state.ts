import { type MailingState, mailingState, mailingsAbout } from '../../correspondence/index.ts';
import { personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { sortByName } from '../../ui/index.ts';
import type { HowReached } from './called.ts';
import { receiversOf } from './notices.ts';

/** Somebody whom a notice went to, and how it fares. */
export interface NoticeReceiver {
  readonly name: string;
  readonly how: HowReached;
  /** Where the mail stands; null for those who got none, and for readers who may not know. */
  readonly mail: MailingState | null;
  readonly mailingId: string | null;
}

/** To whom one notice of a meeting went, by name; empty for those who may not see it. */
export async function noticeReceived(ctx: Ctx, meetingId: string, noticeId: string): Promise<readonly NoticeReceiver[]> {
  const receivers = (await receiversOf(ctx, meetingId)).filter((each) => each.noticeId === noticeId);
  if (receivers.length === 0) return [];
  const names = await personNames(
    ctx,
    receivers.map(({ personId }) => personId),
  );
  const mailings = new Map((await mailingsAbout(ctx, 'meeting', meetingId, ['notice', 'letter'])).map((mail) => [mail.id, mail]));
  const rows = receivers.map(({ personId, how, mailingId }) => {
    const mailing = mailings.get(mailingId ?? '');
    const name = names.get(personId) ?? '';
    return { name, how, mail: mailing === undefined ? null : mailingState(mailing), mailingId: mailing?.id ?? null };
  });
  return sortByName(rows, ({ name }) => name);
}
