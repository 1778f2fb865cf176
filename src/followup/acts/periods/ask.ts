import {
  answerAddressFor,
  decideMailing,
  type MailWays,
  sendNotice,
  withheldPersonalLink,
} from '../../../correspondence/index.ts';
import { type Body, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { requestOf } from '../../../platform/request-of.ts';
import type { Lang } from '../../../ui/index.ts';
import { activitiesOf, type FollowedPlan } from '../../followed-plan.ts';
import type { Period } from '../../queries/periods/periods.ts';
import type { PersonToAsk, PrincipalToAsk } from '../../queries/periods/whom-to-ask.ts';
import { type AskFacts, personMail, principalMail } from '../../reporting/ask-mail.ts';
import { periodKind } from '../../reporting/period-kind.ts';
import { linkToken, tokenHash } from '../../reporting/personal-link.ts';
import { periodAsks } from '../../tables.ts';

/** What mails that ask are sent with. */
export interface AskWays {
  readonly ways: MailWays;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  /** What the links in them follow from. */
  readonly secret: string;
}

export type Occasion = AskFacts['occasion'];

/** What is asked, in which period, by which form. */
export interface Asking {
  readonly period: Pick<Period, 'id' | 'title' | 'answerBy' | 'message' | 'example'>;
  readonly plan: FollowedPlan;
  readonly occasion: Occasion;
  readonly requestId: string;
}

/** What the mail to somebody is made of. @param senderName whoever asks */
export function factsFor(
  lang: Lang,
  { url }: Pick<AskWays, 'url'>,
  { period, plan, occasion }: Omit<Asking, 'requestId'>,
  { page, activities, senderName, bodyName }: Pick<AskFacts, 'activities' | 'senderName' | 'bodyName'> & { readonly page: Page },
): AskFacts {
  const { title, answerBy, message } = period;
  const home = lang === 'en' ? `${url}/en` : url;
  const link = withheldPersonalLink(lang, `${home}/${page}`);
  return { title, answerBy, message, planTitle: plan.title, occasion, activities, link, senderName, bodyName };
}

/** Where a personal link leads: to one's activities, or to how far a principal has come. */
type Page = 'rapport' | 'inforande';

/**
 * Asks somebody about the activities that they answer for, by the mail that reaches them; without one it waits on their desk alone. Only a
 * hash of the link that goes with it is kept. @returns whether a mail goes
 */
export async function askPerson(ctx: Ctx, given: AskWays, asking: Asking, person: PersonToAsk): Promise<boolean> {
  const requestId = requestOf('period-ask', asking.requestId, person.personId);
  const mailingId = newId();
  const goes = await mailToPerson(ctx, given, asking, person, { requestId, mailingId });
  await keep(ctx, given, asking, { requestId, mailingId: goes ? mailingId : null, personId: person.personId });
  return goes;
}

type Ids = { readonly requestId: string; readonly mailingId: string };

async function mailToPerson(
  ctx: Ctx,
  given: AskWays,
  asking: Asking,
  { reached, activities, name }: PersonToAsk,
  { requestId, mailingId }: Ids,
): Promise<boolean> {
  const body = await bodyOf(ctx);
  if (!given.ways.canSend || body === null) return false;
  const about = { kind: periodKind, id: asking.period.id };
  const mail = (lang: Lang) => {
    const parts = { page: 'rapport', activities, senderName: ctx.actor.label, bodyName: body.name } as const;
    return personMail(lang, factsFor(lang, given, asking, parts), ctx.today);
  };
  if (reached.by === 'account') {
    const [sv, en] = [mail('sv'), mail('en')];
    const sent = await sendNotice(ctx, given.ways, {
      ...{ accountId: reached.account.id, mailingId, kind: 'report-asked', about, requestId },
      ...{ subject: { sv: sv.subject, en: en.subject }, body: { sv: sv.body, en: en.body } },
    });
    return sent === 'sent';
  }
  if (reached.by !== 'address') return false;
  const { subject, body: text } = mail('sv');
  await decideMailing(ctx, given.ways, {
    ...{ id: mailingId, requestId, purpose: 'letter', owner: body.hostBoardId, to: reached.email, counterpart: name },
    ...{ senderName: ctx.actor.label, subject, body: text, about, example: asking.period.example },
  });
  return true;
}

/** Asks a principal how far it has come, through its board's mailbox. @returns whether a mail goes */
export async function askPrincipal(
  ctx: Ctx,
  given: AskWays,
  asking: Asking,
  { principal, board, mailbox }: PrincipalToAsk,
): Promise<boolean> {
  const requestId = requestOf('period-ask', asking.requestId, principal.id);
  const mailingId = newId();
  const body = await bodyOf(ctx);
  const goes = given.ways.canSend && body !== null && board !== null && mailbox !== null;
  if (goes) await mailToPrincipal(ctx, given, asking, { name: principal.name, board, mailbox, body, requestId, mailingId });
  await keep(ctx, given, asking, {
    ...{ requestId, mailingId: goes ? mailingId : null, principalId: principal.id, boardId: board?.id ?? null },
  });
  return goes;
}

type ToMailbox = Ids & {
  readonly name: string;
  readonly board: { readonly id: string; readonly name: string; readonly principalName: string };
  readonly mailbox: string;
  readonly body: Body;
};

async function mailToPrincipal(ctx: Ctx, given: AskWays, asking: Asking, to: ToMailbox): Promise<void> {
  const { name, board, mailbox, body, requestId, mailingId } = to;
  const about = { kind: periodKind, id: asking.period.id };
  const parts = {
    page: 'inforande',
    activities: activitiesOf(asking.plan),
    senderName: ctx.actor.label,
    bodyName: body.name,
  } as const;
  const mail = principalMail(name, factsFor('sv', given, asking, parts), ctx.today);
  await decideMailing(ctx, given.ways, {
    ...{ id: mailingId, requestId, purpose: 'letter', owner: body.hostBoardId, to: mailbox },
    ...{ counterpart: `${board.name}, ${board.principalName}`, counterpartBoardId: board.id },
    ...{ senderName: ctx.actor.label, replyTo: await answerAddressFor(ctx, given.ways, about, board.id) },
    ...{ subject: mail.subject, body: mail.body, about, example: asking.period.example },
  });
}

interface Whom {
  readonly requestId: string;
  readonly mailingId: string | null;
  readonly personId?: string;
  readonly principalId?: string;
  readonly boardId?: string | null;
}

async function keep(ctx: Ctx, { secret }: AskWays, { period, occasion }: Asking, whom: Whom): Promise<void> {
  const { mailingId } = whom;
  await ctx.tx.insert(periodAsks).values({
    ...{ periodId: period.id, occasion, ...whom },
    tokenHash: mailingId === null ? null : tokenHash(linkToken(secret, mailingId)),
    ...{ by: ctx.actor.account, at: ctx.now },
  });
}
