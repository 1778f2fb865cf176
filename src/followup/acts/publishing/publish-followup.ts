import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { type FoundNumber, findIdentityNumbers, type Publishing, type PublishRefusal, publish } from '../../../records/index.ts';
import { type PublicFollowup, publicFollowupText } from '../../publishing/public-followup.ts';
import type { Period } from '../../queries/periods/periods.ts';
import { followupPublication } from '../../queries/publishing/followup-publication.ts';

/** What a person says to have looked at before a period's follow-up is public. */
export const followupCheck = 'followup-read';

/** Identity numbers in what would be public. */
export function numbersInFollowup(ctx: Ctx, shown: PublicFollowup): readonly FoundNumber[] {
  return findIdentityNumbers(publicFollowupText(shown), ctx.today.toString());
}

/** Makes public what a period brought, as it is seen now. @param input `seen` is what the form carried of what was shown */
export async function publishFollowup(
  ctx: Ctx,
  period: Period,
  input: Pick<Publishing, 'request' | 'shownUntil' | 'checked'> & { readonly seen: string },
): Promise<Result<{ readonly id: string }, PublishRefusal>> {
  const [body, now] = [await bodyOf(ctx), await followupPublication(ctx, period)];
  if (body === null || now === null) return refuse('nothing-there');
  if (input.seen !== now.seen) return refuse('looks-different-now');
  if (numbersInFollowup(ctx, now.shown).length > 0) return refuse('numbers-found');
  if (!input.checked.includes(followupCheck)) return refuse('not-looked-at', 'checked');
  return publish(ctx, {
    ...{ kind: 'followup', request: input.request, subjectId: period.id, content: now.shown },
    ...{ text: publicFollowupText(now.shown), title: `${now.shown.paper.plan.title}: ${period.title}`, file: null },
    ...{ textSha256: null, shownUntil: input.shownUntil, checked: [followupCheck], owner: body.hostBoardId },
    example: period.example,
  });
}
