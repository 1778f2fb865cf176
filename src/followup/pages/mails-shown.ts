import { bodyOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { type AskWays, factsFor, type Occasion } from '../acts/periods/ask.ts';
import { activitiesOf, type FollowedPlan } from '../followed-plan.ts';
import type { Period } from '../queries/periods/periods.ts';
import type { PersonToAsk, PrincipalToAsk } from '../queries/periods/whom-to-ask.ts';
import { personMail, principalMail } from '../reporting/ask-mail.ts';
import type { MailShown } from './mail-preview.tsx';

interface Shown {
  readonly period: Pick<Period, 'id' | 'title' | 'answerBy' | 'message' | 'example'>;
  readonly plan: FollowedPlan;
  readonly people: readonly { readonly person: PersonToAsk; readonly occasion: Occasion }[];
  readonly principals: readonly { readonly whom: PrincipalToAsk; readonly occasion: Occasion }[];
}

/** The mails exactly as they would go now: to each person and each principal that a mail reaches. */
export async function mailsShown(
  ctx: Ctx,
  given: Pick<AskWays, 'url' | 'ways'>,
  { period, plan, people, principals }: Shown,
): Promise<{ readonly people: readonly MailShown[]; readonly principals: readonly MailShown[] }> {
  if (!given.ways.canSend) return { people: [], principals: [] };
  const from = { senderName: ctx.actor.label, bodyName: (await bodyOf(ctx))?.name ?? '' };
  return {
    people: people.flatMap(({ person: { name, reached, activities }, occasion }) => {
      if (reached.by !== 'account' && reached.by !== 'address') return [];
      const lang = reached.by === 'account' ? reached.account.language : 'sv';
      const facts = factsFor(lang, given, { period, plan, occasion }, { page: 'rapport', activities, ...from });
      const address = reached.by === 'account' ? reached.account.email : reached.email;
      const to = reached.by === 'account' && reached.deputy !== null ? `${name} (${reached.deputy})` : name;
      return [{ to, address, ...personMail(lang, facts, ctx.today) }];
    }),
    principals: principals.flatMap(({ whom: { principal, board, mailbox }, occasion }) => {
      if (board === null || mailbox === null) return [];
      const parts = { page: 'inforande', activities: activitiesOf(plan), ...from } as const;
      const facts = factsFor('sv', given, { period, plan, occasion }, parts);
      return [
        { to: `${board.name}, ${board.principalName}`, address: mailbox, ...principalMail(principal.name, facts, ctx.today) },
      ];
    }),
  };
}
