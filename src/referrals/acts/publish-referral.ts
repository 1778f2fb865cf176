import type { Ctx } from '../../platform/act.ts';
import { type Result, refuse } from '../../platform/result.ts';
import { type FoundNumber, findIdentityNumbers, type Publishing, type PublishRefusal, publish } from '../../records/index.ts';
import { type PublicReferral, referralText } from '../publishing/public-referral.ts';
import { referralPublication } from '../queries/referral-publication.ts';
import { sharingById } from '../queries/sharings.ts';
import { type Sharing, sharingState } from '../sharing.ts';

/** What a person says to have looked at before comments and answers are public. */
export const referralCheck = 'referral-read';

/** Identity numbers in what people have typed and that would be public. */
export function numbersInReferral(ctx: Ctx, referral: PublicReferral): readonly FoundNumber[] {
  return findIdentityNumbers(`${referral.title}\n${referralText(referral)}`, ctx.today.toString());
}

/** Why a sharing cannot be public today, whatever stands in it; null when it can. */
export function hindranceOf(ctx: Ctx, sharing: Sharing): 'comments-still-open' | 'text-taken-back' | null {
  const { state } = sharingState(sharing, ctx.today);
  if (state === 'withdrawn') return 'text-taken-back';
  // A draft is among those who help to write it until they have been heard (TF 2:12); a referral was official when it was sent.
  return sharing.kind === 'informal' && state !== 'ended' ? 'comments-still-open' : null;
}

interface PublishReferral extends Pick<Publishing, 'request' | 'shownUntil' | 'checked'> {
  readonly sharingId: string;
  /** Of what the person looked at (`referralPublication`). */
  readonly seen: string;
}

/** Makes the table of comments and answers public, as the person saw it: refused when something was said since. */
export async function publishReferral(
  ctx: Ctx,
  input: PublishReferral,
): Promise<Result<{ readonly id: string }, PublishRefusal>> {
  const sharing = await sharingById(ctx, input.sharingId);
  if (sharing === null) return refuse('nothing-there');
  const hindrance = hindranceOf(ctx, sharing);
  if (hindrance !== null) return refuse(hindrance);
  const now = await referralPublication(ctx, sharing);
  if (now.seen !== input.seen) return refuse('looks-different-now');
  if (numbersInReferral(ctx, now.referral).length > 0) return refuse('numbers-found');
  if (!input.checked.includes(referralCheck)) return refuse('not-looked-at', 'checked');
  return publish(ctx, {
    ...{ kind: 'referral', request: input.request, subjectId: sharing.id, title: sharing.title, content: now.referral },
    ...{ text: referralText(now.referral), shownUntil: input.shownUntil, checked: [referralCheck] },
    ...{ owner: sharing.host, example: sharing.example },
  });
}
