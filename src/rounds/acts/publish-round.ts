import type { Ctx } from '../../platform/act.ts';
import { type Result, refuse } from '../../platform/result.ts';
import { type FoundNumber, findIdentityNumbers, type Publishing, type PublishRefusal, publish } from '../../records/index.ts';
import { type PublicRound, searchText } from '../publishing/public-round.ts';
import { roundPublication } from '../queries/publishing/round-publication.ts';
import { roundById } from '../queries/round-by-id.ts';

/** What a person says to have looked at before where a round stands is public. */
export const roundCheck = 'round-read';

/** Identity numbers in the words that people have typed and that would be public: conditions, scopes, titles, register numbers. */
export function numbersInRound(ctx: Ctx, round: PublicRound): readonly FoundNumber[] {
  return findIdentityNumbers(`${round.title}\n${searchText(round)}`, ctx.today.toString());
}

export interface PublishRound extends Pick<Publishing, 'request' | 'shownUntil' | 'checked'> {
  readonly roundId: string;
  /** Of the state that the person looked at (`RoundPublication.seen`). */
  readonly seen: string;
}

/**
 * Makes public where a round stands, from verified decisions alone, as the person saw it: refused when something was recorded since.
 */
export async function publishRound(ctx: Ctx, input: PublishRound): Promise<Result<{ readonly id: string }, PublishRefusal>> {
  const round = await roundById(ctx, input.roundId);
  const now = await roundPublication(ctx, input.roundId);
  if (round === null || now === null) return refuse('nothing-there');
  if (now.seen !== input.seen) return refuse('looks-different-now');
  if (numbersInRound(ctx, now.round).length > 0) return refuse('numbers-found');
  if (!input.checked.includes(roundCheck)) return refuse('not-looked-at', 'checked');
  return publish(ctx, {
    ...{ kind: 'round', request: input.request, subjectId: round.id, title: round.title, content: now.round },
    ...{ text: searchText(now.round), textSha256: round.textSha256, shownUntil: input.shownUntil, checked: [roundCheck] },
    ...{ owner: round.owner, example: round.example },
  });
}
