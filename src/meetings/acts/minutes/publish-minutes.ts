import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { type FoundNumber, findIdentityNumbers, type Publishing, type PublishRefusal, publish } from '../../../records/index.ts';
import { titleOfMinutes } from '../../minutes/minutes-as-text.ts';
import { type PublicMinutes, publicMinutesText } from '../../publishing/public-minutes.ts';
import { meetingById } from '../../queries/meetings.ts';
import { minutesOf } from '../../queries/minutes.ts';
import { minutesPublication } from '../../queries/minutes-publication.ts';

/** What a person says to have looked at before minutes are public. */
export const minutesCheck = 'minutes-read';

/** Identity numbers in what would be public. */
export function numbersInMinutes(ctx: Pick<Ctx, 'today'>, shown: PublicMinutes): readonly FoundNumber[] {
  return findIdentityNumbers(publicMinutesText(shown), ctx.today.toString());
}

interface PublishMinutes extends Pick<Publishing, 'request' | 'shownUntil' | 'checked'> {
  readonly meetingId: string;
  /** Ids of the items that are left out. */
  readonly without: readonly string[];
  /** Of what the person looked at (`minutesPublication`). */
  readonly seen: string;
}

/** Makes verified minutes public, as much as the person chose and as they saw it: refused when something was said since. */
export async function publishMinutes(ctx: Ctx, input: PublishMinutes): Promise<Result<{ readonly id: string }, PublishRefusal>> {
  const meeting = await meetingById(ctx, input.meetingId);
  const body = await bodyOf(ctx);
  if (meeting === null || body === null) return refuse('nothing-there');
  const minutes = await minutesOf(ctx, meeting.id);
  if (minutes.latest === null) return refuse('nothing-there');
  if (!minutes.complete) return refuse('minutes-not-verified');
  const { shown, seen } = await minutesPublication(ctx, { meeting, minutes, frozen: minutes.latest }, input.without);
  if (seen !== input.seen) return refuse('looks-different-now');
  if (numbersInMinutes(ctx, shown).length > 0) return refuse('numbers-found');
  if (!input.checked.includes(minutesCheck)) return refuse('not-looked-at', 'checked');
  return publish(ctx, {
    ...{ kind: 'minutes', request: input.request, subjectId: meeting.id, title: titleOfMinutes(minutes.latest.content) },
    ...{ content: shown, text: publicMinutesText(shown), shownUntil: input.shownUntil, checked: [minutesCheck] },
    ...{ owner: body.hostBoardId, example: meeting.example },
  });
}
