import { openAccountsOfPeople } from '../../../accounts/index.ts';
import { type MailWays, sendNotice } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { type Reviewed, reviewNotice } from '../../reporting/review-notice.ts';
import type { Report } from '../../reporting/standing-reports.ts';

/** How mails reach people. */
export interface ReviewWays {
  readonly ways: Pick<MailWays, 'canSend' | 'domain'>;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

interface Told extends Reviewed {
  readonly report: Report;
  readonly requestId: string;
}

/** Tells whoever reported what the management group said, where they have an account; whoever has none reads it through their link. */
export async function tellOfReview(ctx: Ctx, { ways, url }: ReviewWays, reviewed: Told): Promise<void> {
  const { report, requestId } = reviewed;
  if (report.person === null) return;
  const account = (await openAccountsOfPeople(ctx, [report.person.id])).get(report.person.id);
  if (account === undefined || account.id === ctx.actor.account) return;
  await sendNotice(ctx, ways, {
    ...{ ...reviewNotice(reviewed, url), accountId: account.id },
    requestId: requestOf('report-reviewed', requestId, account.personId, reviewed.kind, reviewed.text),
  });
}
