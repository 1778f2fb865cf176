import { type AccountToNotify, accountsToNotify, openAccountsOfPeople } from '../../accounts/index.ts';
import { awayOn, bodyOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { Lang } from '../../ui/index.ts';
import { noticeKinds } from '../notices/kinds.ts';
import type { InvitationInBoth, KeptInvitation, Notice, NoticeSent } from '../notices/notice.ts';
import { type AwayReceiver, forDeputy } from '../notices/notice-text.ts';
import type { MailWays } from '../outgoing/ways.ts';
import { mailsWantedBy } from '../queries/notices.ts';
import { notices } from '../tables.ts';
import { decideOnce } from './decide-mailing.ts';

/**
 * Decides that a mail goes to somebody with an account, in the caller's transaction, if they want it: once for each `requestId`. While
 * they are away it goes as its kind says. Whether the actor may do what it tells of is the caller's to ask.
 */
export async function sendNotice(ctx: Ctx, ways: Pick<MailWays, 'canSend' | 'domain'>, notice: Notice): Promise<NoticeSent> {
  const account = (await accountsToNotify(ctx, [notice.accountId])).get(notice.accountId);
  const body = await bodyOf(ctx);
  if (!ways.canSend || body === null || account === undefined || !account.takesMail) return 'no-mail';
  const { to, away } = await receiverOf(ctx, account, notice);
  if (to === null) return 'declined';
  if (!to.takesMail) return 'no-mail';
  for (const id of new Set([account.id, to.id])) if (!(await mailsWantedBy(ctx, id))[notice.kind]) return 'declined';
  const { language } = to;
  const mail = forDeputy(language, { subject: notice.subject[language], body: notice.body[language] }, away);
  const { id, isNew } = await decideOnce(ctx, ways, {
    ...{ id: notice.mailingId, requestId: notice.requestId, purpose: 'notice', owner: body.hostBoardId, automatic: true },
    ...{ to: to.email, counterpart: to.name, senderName: body.name, subject: mail.subject, about: notice.about },
    // Its own, apart from the mail (`notices`).
    ...{ body: '', files: notice.files },
  });
  if (!isNew) return 'already';
  await ctx.tx.insert(notices).values({
    ...{ mailingId: id, accountId: account.id, toAccountId: to.id, kind: notice.kind, language, body: mail.body },
    invitation: notice.invitation === undefined ? null : keptInvitation(notice.invitation, language),
  });
  return 'sent';
}

function keptInvitation(invitation: InvitationInBoth, language: Lang): KeptInvitation {
  const { summary, description, url } = invitation;
  return { ...invitation, summary: summary[language], description: description[language], url: url[language] };
}

interface Receiver {
  /** Null: nobody's to have just now. */
  readonly to: AccountToNotify | null;
  /** For whom the receiver stands in. */
  readonly away: AwayReceiver | null;
}

async function receiverOf(ctx: Ctx, account: AccountToNotify, { kind }: Notice): Promise<Receiver> {
  const { whileAway } = noticeKinds[kind];
  const absence = whileAway === 'receiver' ? null : await awayOn(ctx, account.personId, ctx.today);
  if (absence === null) return { to: account, away: null };
  if (whileAway === 'nobody') return { to: null, away: null };
  const deputy = (await openAccountsOfPeople(ctx, [absence.deputy.id])).get(absence.deputy.id);
  // A deputy without a way in can do nothing about it: it waits in its receiver's own mailbox.
  return deputy === undefined ? { to: account, away: null } : { to: deputy, away: { name: account.name, to: absence.to } };
}
