import { bodyOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { composeMail, type Mailer } from '../../platform/mail/index.ts';
import { noticeText } from '../notices/notice-text.ts';
import { type NoticeLinks, stopAddress } from '../notices/stop-token.ts';
import type { Mailing } from '../outgoing/mailing.ts';
import { noticeById } from '../queries/notices.ts';

/**
 * A notice as it goes, made anew by every try, to the same bytes. It is kept as no record: what is sent to a person who is at work in here
 * tells of what lies here already, and no authority gets a document by it (ADR 0015).
 */
export async function noticeAsMail(ctx: Ctx, mailing: Mailing, from: Mailer['from'], links: NoticeLinks): Promise<Uint8Array> {
  const notice = await noticeById(ctx, mailing);
  if (notice === null) throw new Error('a notice without its text');
  const { language: lang, kind, body, toAccountId } = notice;
  const bodyName = (await bodyOf(ctx))?.name ?? '';
  const stopAt = stopAddress(links, lang, { accountId: toAccountId, kind });
  const chooseAt = `${links.url}${lang === 'en' ? '/en' : ''}/konto/mejl`;
  return composeMail({
    ...mailing,
    ...{ from: { name: mailing.senderName, address: from.address }, date: mailing.recordedAt, files: [], unsubscribe: stopAt },
    text: noticeText({ lang, kind, body, bodyName, stopAt, chooseAt }),
  });
}
