import { and, eq, inArray } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepMatter } from '../../policy.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { type PathStep, stepsById } from '../../queries/steps-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { matterSteps, matters, registrationNumbers } from '../../tables.ts';
import { announceChange, takeTurn } from '../in-turn.ts';
import { id, optionalDay, optionalWords, readInput } from '../input.ts';

const number = z.string().trim().min(1).max(100);

export const keepMatterInput = z.strictObject({
  roundId: id,
  /** The board whose matter it is. */
  owner: id,
  /** The steps that it covers, each with the authority's own numbers as they are now. */
  steps: z.array(z.strictObject({ stepId: id, numbers: z.array(number).max(20) })).min(1),
  caseOfficer: optionalWords,
  codetermination: z
    .enum(['not-called-for', 'information', 'negotiation', 'collaboration'])
    .nullish()
    .transform((value) => value ?? null),
  codeterminationOn: optionalDay,
});
type Read = z.output<typeof keepMatterInput>;

/** Keeps an authority's own case as it is now. Numbers that are gone are ended, not deleted. Saying the same again changes nothing. */
export async function keepMatter(
  ctx: Ctx,
  given: z.input<typeof keepMatterInput>,
): Promise<RoundResult<{ readonly matterId: string }>> {
  const read = readInput(keepMatterInput, given);
  if (!read.ok) return read;
  const input = read.value;
  await takeTurn(ctx, [input.roundId]);
  const found = await stepsById(
    ctx,
    input.steps.map(({ stepId }) => stepId),
  );
  const stepIds = new Set(found.map((step) => step.id));
  if (input.steps.some(({ stepId }) => !stepIds.has(stepId)) || found.some((step) => step.roundId !== input.roundId))
    return refuse('not-found');
  // Every step, not only one of them: the numbers of another board's are not this one's to change.
  for (const { boardId } of found) {
    const { boards } = await ownBoards(ctx, [boardId]);
    if (!boards.includes(input.owner)) return refuse('board-not-of-step', 'owner');
  }
  if (!mayKeepMatter.allows(ctx.actor, await ownBoards(ctx, [input.owner]))) return refuse('not-allowed');
  const matterId = await keepRow(ctx, input);
  await ctx.tx
    .insert(matterSteps)
    .values(input.steps.map(({ stepId }) => ({ matterId, stepId })))
    .onConflictDoNothing();
  for (const { stepId, numbers } of input.steps)
    await keepNumbers(
      ctx,
      found.find((step) => step.id === stepId),
      numbers,
    );
  await announceChange(ctx, [input.roundId]);
  return done({ matterId });
}

async function keepRow(ctx: Ctx, { roundId, owner, caseOfficer, codetermination, codeterminationOn }: Read): Promise<string> {
  const on = codeterminationOn === null ? null : Temporal.PlainDate.from(codeterminationOn);
  const values = { caseOfficer, codetermination, codeterminationOn: on };
  const own = and(eq(matters.roundId, roundId), eq(matters.owner, owner));
  const [before] = await ctx.tx.select({ id: matters.id }).from(matters).where(own);
  if (before !== undefined) {
    await ctx.tx.update(matters).set(values).where(eq(matters.id, before.id));
    return before.id;
  }
  const matterId = newId();
  await ctx.tx.insert(matters).values({ id: matterId, roundId, owner, ...values, recordedAt: ctx.now });
  return matterId;
}

async function keepNumbers(ctx: Ctx, step: PathStep | undefined, wanted: readonly string[]): Promise<void> {
  if (step === undefined) return;
  const gone = step.registrationNumbers.filter((old) => !wanted.includes(old));
  const fresh = [...new Set(wanted)].filter((each) => !step.registrationNumbers.includes(each));
  if (gone.length > 0) {
    const these = and(eq(registrationNumbers.stepId, step.id), inArray(registrationNumbers.number, gone));
    await ctx.tx.update(registrationNumbers).set({ endedAt: ctx.now }).where(these);
  }
  if (fresh.length > 0) {
    await ctx.tx
      .insert(registrationNumbers)
      .values(fresh.map((each) => ({ stepId: step.id, number: each, recordedAt: ctx.now })));
  }
}
