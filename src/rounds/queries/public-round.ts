import type { Ctx } from '../../platform/act.ts';
import { type HeldBack, publicFacts } from '../publishing/public-facts.ts';
import type { PublicRound } from '../publishing/public-round.ts';
import { factsOfRound } from './facts-of-round.ts';
import { roundById } from './round-by-id.ts';
import { plannedMeetings, stepsOfRound } from './steps-of-round.ts';

/** What of a round can be published today, and what is held back and why; null when there is no such round for this actor. */
export async function publicRound(
  ctx: Ctx,
  roundId: string,
): Promise<{ readonly round: PublicRound; readonly heldBack: readonly HeldBack[] } | null> {
  const round = await roundById(ctx, roundId);
  const all = round === null ? null : await factsOfRound(ctx, roundId);
  if (round === null || all === null) return null;
  const asOf = ctx.today.toString();
  const { facts, heldBack } = publicFacts(all, asOf);
  const [steps, planned] = [await stepsOfRound(ctx, roundId), await plannedMeetings(ctx, roundId)];
  const { id, title, registrationNumber, textKind, textId, textTitle, textSha256, example } = round;
  return {
    heldBack,
    round: {
      ...{ id, title, registrationNumber, asOf, example, facts },
      text: { kind: textKind, id: textId, title: textTitle, sha256: textSha256 },
      steps: steps.map((step) => ({
        step: step.key,
        boardId: step.boardId,
        plannedOn: planned.get(step.id)?.toString() ?? null,
      })),
    },
  };
}
