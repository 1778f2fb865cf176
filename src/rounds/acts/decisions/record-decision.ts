import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayRecordDecision } from '../../policy.ts';
import { recordedAlready } from '../../queries/readings/recorded-already.ts';
import { type PathStep, stepsById } from '../../queries/steps-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { takeTurn } from '../in-turn.ts';
import { readInput } from '../input.ts';
import { type Minutes, type MinutesInput, minutesInput } from './minutes-input.ts';
import { isPlain, type PreparedMinutes, prepareMinutes, preparePlain } from './prepare-minutes.ts';
import { type RecordedMinutes, recordedWith, writeMinutes } from './write-minutes.ts';

/**
 * Records a board's § with one or more outcomes: for several steps, rounds or principals when one § answers them all.
 * An outcome that `replaces` an earlier decision is a new decision, not a correction.
 * @param known the outcomes' steps, where this transaction has read them already
 */
export async function recordDecision(
  ctx: Ctx,
  given: MinutesInput,
  known?: readonly PathStep[],
): Promise<RoundResult<RecordedMinutes>> {
  return recordMinutes(ctx, given, false, known);
}

/** The rounds as they would be with this §, and what would be recorded; writes nothing. For the look before saving. */
export async function previewDecision(ctx: Ctx, given: MinutesInput, correction = false): Promise<RoundResult<PreparedMinutes>> {
  const read = readInput(minutesInput, given);
  if (!read.ok) return read;
  if (!mayRecordDecision.allows(ctx.actor, { boards: [read.value.boardId] })) return refuse('not-allowed');
  return prepareMinutes(ctx, read.value, correction, await stepsOf(ctx, read.value));
}

function stepsOf(ctx: Ctx, { outcomes }: Minutes): Promise<readonly PathStep[]> {
  return stepsById(
    ctx,
    outcomes.map(({ stepId }) => stepId),
  );
}

/** What recording and correcting have in common. */
export async function recordMinutes(
  ctx: Ctx,
  given: MinutesInput,
  correction: boolean,
  known?: readonly PathStep[],
): Promise<RoundResult<RecordedMinutes>> {
  const read = readInput(minutesInput, given);
  if (!read.ok) return read;
  const input = read.value;
  if (!mayRecordDecision.allows(ctx.actor, { boards: [input.boardId] })) return refuse('not-allowed');
  // What is read of a step before its round's turn has come never changes.
  const steps = known ?? (await stepsOf(ctx, input));
  await takeTurn(
    ctx,
    steps.map(({ roundId }) => roundId),
  );
  const already = await recordedAlready(ctx, { ...input, stepIds: steps.map(({ id }) => id) });
  if (already.minutesItemId !== null) return done(await recordedWith(ctx, already.minutesItemId));
  const prepared = await (isPlain(input, correction)
    ? preparePlain(ctx, input, steps, already)
    : prepareMinutes(ctx, input, correction, steps));
  return prepared.ok ? writeMinutes(ctx, prepared.value) : prepared;
}
