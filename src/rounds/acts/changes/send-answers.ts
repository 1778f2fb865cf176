import { type LettersSent, lettersSeen, sendLetters } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayAnswerChanges } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { answersToSend } from '../../queries/changes/answers-to-send.ts';
import { roundById } from '../../queries/round-by-id.ts';
import type { RoundResult } from '../../refusals.ts';
import { announceChange, takeTurn } from '../in-turn.ts';

interface SendAnswers {
  readonly roundId: string;
  /** Of the letters that the person looked at (`lettersSeen`). */
  readonly seen: string;
}

/** Sends those who asked for changes the answers, as a person has looked at them. Nobody is sent the same twice. */
export async function sendAnswers(
  ctx: Ctx,
  { mail, textsAfter }: Pick<RoundsProviders, 'mail' | 'textsAfter'>,
  { roundId, seen }: SendAnswers,
): Promise<RoundResult<LettersSent>> {
  if (!mayAnswerChanges.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await takeTurn(ctx, [roundId]);
  const round = await roundById(ctx, roundId);
  if (round === null) return refuse('not-found');
  const now = await answersToSend(ctx, round, (await textsAfter(ctx, round.textId, 'sv')).frozen);
  if (now.toSend.length === 0) return done({ mails: 0, handedOver: 0 });
  if (lettersSeen(now) !== seen) return refuse('invalid', 'seen');
  const sent = await sendLetters(ctx, mail, {
    ...{ about: { kind: 'round', id: round.id }, owner: round.owner, registrationNumber: round.registrationNumber },
    ...{ example: round.example, letters: now.toSend.map(({ letter }) => letter) },
  });
  await announceChange(ctx, [roundId]);
  return done(sent);
}
