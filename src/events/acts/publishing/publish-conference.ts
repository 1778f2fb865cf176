import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { type FoundNumber, findIdentityNumbers, type Publishing, type PublishRefusal, publish } from '../../../records/index.ts';
import type { Conference } from '../../conference.ts';
import { type PublicConference, publicConferenceText } from '../../publishing/public-conference.ts';
import { conferencePublication } from '../../queries/publishing/conference-publication.ts';

/** What a person says to have looked at before a conference is public. */
export const conferenceCheck = 'conference-read';

/** Identity numbers in what would be public. */
export function numbersInConference(ctx: Pick<Ctx, 'today'>, shown: PublicConference): readonly FoundNumber[] {
  return findIdentityNumbers(publicConferenceText(shown), ctx.today.toString());
}

/** Makes a conference public as it is seen now, or anew. @param input `seen` is what the form carried of what was shown */
export async function publishConference(
  ctx: Ctx,
  conference: Conference,
  input: Pick<Publishing, 'request' | 'shownUntil' | 'checked'> & { readonly seen: string },
): Promise<Result<{ readonly id: string }, PublishRefusal>> {
  const [body, now] = [await bodyOf(ctx), await conferencePublication(ctx, conference)];
  if (body === null) return refuse('nothing-there');
  if (input.seen !== now.seen) return refuse('looks-different-now');
  if (numbersInConference(ctx, now.shown).length > 0) return refuse('numbers-found');
  if (!input.checked.includes(conferenceCheck)) return refuse('not-looked-at', 'checked');
  return publish(ctx, {
    ...{ kind: 'conference', request: input.request, subjectId: conference.id, content: now.shown, title: conference.title },
    ...{ text: publicConferenceText(now.shown), file: null, textSha256: null, shownUntil: input.shownUntil },
    ...{ checked: [conferenceCheck], owner: body.hostBoardId, example: conference.example },
  });
}
