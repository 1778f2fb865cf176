import { bodyOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { composeMail, invitationText, type Mailer } from '../../platform/mail/index.ts';
import type { KeptInvitation } from '../notices/notice.ts';
import { noticeText } from '../notices/notice-text.ts';
import { type NoticeLinks, stopAddress } from '../notices/stop-token.ts';
import type { Mailing } from '../outgoing/mailing.ts';
import { withPersonalLink } from '../outgoing/personal-link.ts';
import { noticeById } from '../queries/notices.ts';
import { filesOf } from './mail-as-record.ts';

/**
 * A notice as it goes, made anew by every try, to the same bytes: its files are records already. It is itself kept as no record: what is sent to a person who is at work in here
 * tells of what lies here already, and no authority gets a document by it (ADR 0015).
 */
export async function noticeAsMail(ctx: Ctx, mailing: Mailing, from: Mailer['from'], links: NoticeLinks): Promise<Uint8Array> {
  const notice = await noticeById(ctx, mailing);
  if (notice === null) throw new Error('a notice without its text');
  const { language: lang, kind, toAccountId, invitation } = notice;
  const body = withPersonalLink(notice.body, links.secret, mailing.id);
  const sender = { name: mailing.senderName, address: from.address };
  const bodyName = (await bodyOf(ctx))?.name ?? '';
  const stopAt = stopAddress(links, lang, { accountId: toAccountId, kind });
  const chooseAt = `${links.url}${lang === 'en' ? '/en' : ''}/konto/mejl`;
  return composeMail({
    ...mailing,
    ...{ from: sender, date: mailing.recordedAt, files: await filesOf(ctx, mailing), unsubscribe: stopAt },
    ...(invitation === null ? {} : { invitation: asked(invitation, mailing, sender) }),
    text: noticeText({ lang, kind, body, bodyName, stopAt, chooseAt }),
  });
}

/** Asked by the address that the mail comes from, of the one that it goes to. */
function asked(invitation: KeptInvitation, mailing: Mailing, organizer: { readonly name: string; readonly address: string }) {
  const attendee = { name: mailing.counterpart, address: mailing.to };
  return { method: invitation.method, text: invitationText(invitation, { organizer, attendee }, mailing.recordedAt) };
}
