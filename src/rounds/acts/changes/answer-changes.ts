import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayAnswerChanges } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { changesOfRound } from '../../queries/changes/asked-changes.ts';
import { roundById } from '../../queries/round-by-id.ts';
import type { RoundResult } from '../../refusals.ts';
import { changeAnswers } from '../../tables.ts';
import { announceChange, takeTurn } from '../in-turn.ts';
import { id, optionalWords, readInput } from '../input.ts';

export const answerKinds = ['included', 'partly', 'not'] as const;

const answerChangesInput = z.strictObject({
  /** Chosen by the form that was shown: sent twice, each change is answered once. */
  request: id,
  roundId: id,
  changeIds: z.array(id).min(1).max(500),
  kind: z.enum(answerKinds),
  /** May be left out only of what is taken in whole. */
  reason: optionalWords,
  /** The frozen text that has it; null while it is only in the working text. */
  textId: id.nullish().transform((value) => value ?? null),
});

/** Answers one or several changes alike. What was answered before is kept; the latest counts. */
export async function answerChanges(
  ctx: Ctx,
  { textsAfter }: Pick<RoundsProviders, 'textsAfter'>,
  given: z.input<typeof answerChangesInput>,
): Promise<RoundResult<{ readonly answered: number }>> {
  const read = readInput(answerChangesInput, given);
  if (!read.ok) return read;
  const { request, roundId, kind, reason } = read.value;
  if (!mayAnswerChanges.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (kind !== 'included' && reason === null) return refuse('reason-missing', 'reason');
  await takeTurn(ctx, [roundId]);
  const round = await roundById(ctx, roundId);
  if (round === null) return refuse('not-found');
  const { changes } = await changesOfRound(ctx, roundId);
  const changeIds = [...new Set(read.value.changeIds)];
  if (!changeIds.every((each) => changes.some((change) => change.id === each))) return refuse('not-found', 'andring');
  const textId = kind === 'not' ? null : read.value.textId;
  const after = textId === null ? [] : (await textsAfter(ctx, round.textId, 'sv')).frozen;
  if (textId !== null && !after.some((text) => text.id === textId)) return refuse('invalid', 'textId');
  const common = { roundId, requestId: request, kind, reason, textId, by: ctx.actor.account, recordedAt: ctx.now };
  await ctx.tx
    .insert(changeAnswers)
    .values(changeIds.map((changeId) => ({ id: newId(), changeId, ...common })))
    .onConflictDoNothing();
  await announceChange(ctx, [roundId]);
  return done({ answered: changeIds.length });
}
