import { type LettersSent, lettersSeen, sendLetters } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayShare } from '../../policy.ts';
import { sharingById } from '../../queries/sharings.ts';
import { answersToSend } from '../../queries/statement/answers-to-send.ts';
import type { ReferralResult } from '../../refusals.ts';
import { sharingState } from '../../sharing.ts';
import type { ReferralPapers } from './send-for-statement.ts';

interface SendAnswers {
  readonly sharingId: string;
  /** Of the letters that the person looked at (`lettersSeen`). */
  readonly seen: string;
}

/** Sends those who have given statements the answers to what they said, as a person has looked at them. Nobody is sent the same twice. */
export async function sendAnswers(
  ctx: Ctx,
  { ways, url }: Pick<ReferralPapers, 'ways' | 'url'>,
  { sharingId, seen }: SendAnswers,
): Promise<ReferralResult<LettersSent>> {
  if (!mayShare.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const sharing = await sharingById(ctx, sharingId);
  if (sharing === null || sharing.kind !== 'statement') return refuse('not-found');
  if (sharingState(sharing, ctx.today).state === 'withdrawn') return refuse('closed');
  const now = await answersToSend(ctx, sharing, url);
  if (now.toSend.length === 0) return done({ mails: 0, handedOver: 0 });
  if (lettersSeen(now) !== seen) return refuse('text-changed');
  const sent = await sendLetters(ctx, ways, {
    ...{ about: { kind: 'sharing', id: sharing.id }, owner: sharing.host, registrationNumber: sharing.registrationNumber },
    ...{ example: sharing.example, letters: now.toSend.map(({ letter }) => letter) },
  });
  return done(sent);
}
