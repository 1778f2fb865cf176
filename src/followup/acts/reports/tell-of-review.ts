import { openAccountsOfPeople } from '../../../accounts/index.ts';
import { type MailWays, sendNotice } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { requestOf } from '../../../platform/request-of.ts';
import type { Lang } from '../../../ui/index.ts';
import type { FollowedActivity } from '../../followed-plan.ts';
import type { Period } from '../../queries/periods/periods.ts';
import type { Report, Review } from '../../reporting/standing-reports.ts';

/** How mails reach people. */
export interface ReviewWays {
  readonly ways: Pick<MailWays, 'canSend' | 'domain'>;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

interface Reviewed extends Pick<Review, 'kind' | 'text'> {
  readonly report: Report;
  readonly activity: Pick<FollowedActivity, 'number' | 'title'>;
  readonly period: Pick<Period, 'title'>;
  readonly requestId: string;
}

/** Tells whoever reported what the management group said, where they have an account; whoever has none reads it through their link. */
export async function tellOfReview(ctx: Ctx, { ways, url }: ReviewWays, reviewed: Reviewed): Promise<void> {
  const { report, activity, requestId } = reviewed;
  if (report.person === null) return;
  const account = (await openAccountsOfPeople(ctx, [report.person.id])).get(report.person.id);
  if (account === undefined || account.id === ctx.actor.account) return;
  const name = `${activity.number} ${activity.title}`;
  const subject =
    reviewed.kind === 'accepted'
      ? { sv: `Din rapport om ${name} är godtagen`, en: `Your report on ${name} is accepted` }
      : { sv: `En kommentar till din rapport om ${name}`, en: `A comment on your report on ${name}` };
  const written = (lang: Lang) =>
    bodyOf(lang, reviewed, `${url}${lang === 'sv' ? '' : '/en'}/uppfoljning/rapporter/${report.id}`);
  await sendNotice(ctx, ways, {
    ...{ accountId: account.id, kind: 'report-reviewed', subject, body: { sv: written('sv'), en: written('en') }, about: null },
    requestId: requestOf('report-reviewed', requestId, account.personId),
  });
}

function bodyOf(lang: Lang, { kind, text, period }: Reviewed, href: string): string {
  const said =
    lang === 'sv'
      ? `Ledningsgruppen har ${kind === 'accepted' ? 'godtagit' : 'kommenterat'} din rapport för perioden ${period.title}.`
      : `The management group has ${kind === 'accepted' ? 'accepted' : 'commented on'} your report for the period ${period.title}.`;
  return [said, text.trim(), href].filter((part) => part !== '').join('\n\n');
}
