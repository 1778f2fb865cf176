import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { ConditionFact, DecisionFact } from '../../facts/schema.ts';
import { mayCarryOver } from '../../policy.ts';
import { type Decision, decisionById } from '../../queries/decisions-of-round.ts';
import { factsOfRounds } from '../../queries/facts-of-round.ts';
import { principalsOfRound } from '../../queries/round-by-id.ts';
import { type PathStep, stepsById } from '../../queries/steps-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { conditions, decisions } from '../../tables.ts';
import { factsRefused } from '../facts-hold.ts';
import { announceChange, takeTurn } from '../in-turn.ts';
import { day, id, isAhead, readInput, words } from '../input.ts';

export const carryOverInput = z.strictObject({
  /** Becomes the carried decision's id: sent twice, it is carried once. */
  request: id,
  /** The decision in an earlier round. */
  decisionId: id,
  /** The step that it answers in this round. */
  stepId: id,
  /** The day of the judgement; the standing takes the later of it and the decision's own. */
  on: day,
  reason: words,
});
type Read = z.output<typeof carryOverInput>;

/** Records that a person judged an earlier round's decision to cover this text. Its conditions come with it. */
export async function carryOverDecision(
  ctx: Ctx,
  given: z.input<typeof carryOverInput>,
): Promise<RoundResult<{ readonly roundId: string }>> {
  const read = readInput(carryOverInput, given);
  if (!read.ok) return read;
  const input = read.value;
  if (!mayCarryOver.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const [step] = await stepsById(ctx, [input.stepId]);
  const found = await decisionById(ctx, input.decisionId);
  if (step === undefined || found === null) return refuse('not-found');
  const { decision } = found;
  if (decision.fact.roundId === step.roundId) return refuse('carried-from-same-round', 'decisionId');
  if (decision.step.principalId !== step.principalId) return refuse('board-not-of-step', 'stepId');
  if (decision.correctedBy !== null)
    return refuse('already-corrected', 'decisionId', { round: decision.fact.roundId, decision: decision.correctedBy });
  if (isAhead(ctx, input.on)) return refuse('day-in-future', 'on');
  await takeTurn(ctx, [step.roundId]);
  const [before] = await ctx.tx.select({ id: decisions.id }).from(decisions).where(eq(decisions.id, input.request));
  if (before !== undefined) return done({ roundId: step.roundId });
  return carry(ctx, input, step, decision);
}

export const correctCarriedInput = carryOverInput.omit({ decisionId: true, stepId: true }).extend({
  /** The carried decision that is corrected. */
  carriedId: id,
});

/**
 * Says a judgement anew: its day and its reason, and the earlier decision as it stands now, if that has been corrected where it was
 * made. Conditions that are unchanged keep their keys, and with them what has been judged.
 */
export async function correctCarriedOver(
  ctx: Ctx,
  given: z.input<typeof correctCarriedInput>,
): Promise<RoundResult<{ readonly roundId: string }>> {
  const read = readInput(correctCarriedInput, given);
  if (!read.ok) return read;
  const { carriedId, ...input } = read.value;
  if (!mayCarryOver.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const found = await decisionById(ctx, carriedId);
  const carriedFrom = found?.decision.fact.carriedFrom ?? null;
  if (found === null || carriedFrom === null) return refuse('not-found');
  const { roundId, stepId } = found.decision.fact;
  if (isAhead(ctx, input.on)) return refuse('day-in-future', 'on');
  await takeTurn(ctx, [roundId]);
  const [before] = await ctx.tx.select({ id: decisions.id }).from(decisions).where(eq(decisions.id, input.request));
  if (before !== undefined) return done({ roundId });
  // Looked for again, now that nobody else writes in the round.
  const now = await decisionById(ctx, carriedId);
  if (now?.decision.correctedBy)
    return refuse('already-corrected', undefined, { round: roundId, decision: now.decision.correctedBy });
  const [step] = await stepsById(ctx, [stepId]);
  const decision = await asItStands(ctx, carriedFrom);
  if (step === undefined || decision === null) return refuse('not-found');
  return carry(ctx, { ...input, decisionId: decision.fact.id, stepId }, step, decision, carriedId);
}

/** A decision as it was last corrected. */
async function asItStands(ctx: Ctx, decisionId: string): Promise<Decision | null> {
  const found = await decisionById(ctx, decisionId);
  if (found === null) return null;
  let { decision } = found;
  for (const later of found.chain) if (later.fact.correction && later.fact.replaces === decision.fact.id) decision = later;
  return decision;
}

/** @param corrects the carried decision that this one is said instead of */
async function carry(
  ctx: Ctx,
  input: Read,
  step: PathStep,
  decision: Decision,
  corrects: string | null = null,
): Promise<RoundResult<{ readonly roundId: string }>> {
  const facts = await factsOfRounds(ctx, [step.roundId, decision.fact.roundId]);
  const here = facts.get(step.roundId);
  const there = facts.get(decision.fact.roundId);
  const earlier = there?.decisions.find((each) => each.id === input.decisionId);
  const old = here?.decisions.find((each) => each.id === corrects);
  if (here === undefined || there === undefined || earlier === undefined) return refuse('not-found');
  const isHere = here.decisions.some((each) => each.step === step.key && each.carriedOver?.decision === earlier.id);
  if (corrects === null && isHere) {
    return refuse('already-recorded', 'decisionId', { round: step.roundId, decision: earlier.id });
  }
  const carried = carriedFact(ctx, input, { step, earlier, textSha256: there.round.textSha256, old });
  const refused = factsRefused({ ...here, decisions: [...here.decisions, carried] });
  if (refused !== null) return refused;
  await write(ctx, input, step, decision, carried);
  return done({ roundId: step.roundId });
}

interface Carrying {
  readonly step: PathStep;
  readonly earlier: DecisionFact;
  /** Of the earlier round. */
  readonly textSha256: string;
  /** The carried decision that is corrected. */
  readonly old: DecisionFact | undefined;
}

function carriedFact(ctx: Ctx, input: Read, { step, earlier, textSha256, old }: Carrying): DecisionFact {
  return {
    ...earlier,
    ...{ id: input.request, step: step.key, textSha256: earlier.textSha256 ?? textSha256 },
    ...{ replaces: old?.id ?? null, correction: old !== undefined },
    conditions: withKeys(earlier.conditions, old?.conditions ?? []),
    carriedOver: { decision: earlier.id, on: input.on, reason: input.reason },
    recordedAt: ctx.now.toString(),
  };
}

/** A decision to carry into a round, and the step that it answers there. */
export interface ToCarry {
  readonly request: string;
  readonly decision: Decision;
  readonly step: PathStep;
  /** Why this decision covers the text. */
  readonly reason: string;
}

/**
 * Carries several decisions of one round into a round that has none yet, all judged on one day, each for its reason. Who calls has asked whether the actor may,
 * and taken the rounds' turn.
 */
export async function carryAll(
  ctx: Ctx,
  { roundId, earlierRoundId, on }: { roundId: string; earlierRoundId: string; on: string },
  all: readonly ToCarry[],
): Promise<RoundResult<null>> {
  const facts = await factsOfRounds(ctx, [roundId, earlierRoundId]);
  const [here, there] = [facts.get(roundId), facts.get(earlierRoundId)];
  if (here === undefined || there === undefined) return refuse('not-found');
  const carried = all.flatMap(({ request, decision, step, reason }) => {
    const earlier = there.decisions.find(({ id: known }) => known === decision.fact.id);
    const input = { request, decisionId: decision.fact.id, stepId: step.id, on, reason };
    const { textSha256 } = there.round;
    return earlier === undefined
      ? []
      : [{ input, step, decision, fact: carriedFact(ctx, input, { step, earlier, textSha256, old: undefined }) }];
  });
  if (carried.length < all.length) return refuse('not-coverable');
  const refused = factsRefused({ ...here, decisions: [...here.decisions, ...carried.map(({ fact }) => fact)] });
  if (refused !== null) return refused;
  for (const { input, step, decision, fact } of carried) await write(ctx, input, step, decision, fact);
  return done(null);
}

/** Each with the key of the same condition in what is corrected, or a new one. */
function withKeys(conditions: readonly ConditionFact[], old: readonly ConditionFact[]): ConditionFact[] {
  const plain = (each: ConditionFact) => JSON.stringify({ ...each, id: '' });
  const free = [...old];
  return conditions.map((condition) => {
    const place = free.findIndex((each) => plain(each) === plain(condition));
    const [kept] = place < 0 ? [] : free.splice(place, 1);
    return { ...condition, id: kept?.id ?? newId() };
  });
}

async function write(ctx: Ctx, input: Read, step: PathStep, { fact }: Decision, carried: DecisionFact): Promise<void> {
  await ctx.tx.insert(decisions).values({
    ...{ id: carried.id, roundId: step.roundId, stepId: step.id, minutesItemId: fact.minutesItemId, outcome: fact.outcome },
    ...{ textSha256: carried.textSha256, appealable: fact.appealable, remark: fact.remark, carriedFrom: fact.id },
    ...{ carriedOn: Temporal.PlainDate.from(input.on), carriedReason: input.reason, recordedAt: ctx.now },
    ...{ replaces: carried.replaces, correction: carried.correction },
  });
  if (carried.conditions.length > 0) {
    const ids = new Map((await principalsOfRound(ctx, step.roundId)).map(({ code, principalId }) => [code, principalId]));
    const rows = carried.conditions.map((condition, ordinal) => conditionRow(carried.id, condition, ordinal, ids));
    await ctx.tx.insert(conditions).values(rows);
  }
  await announceChange(ctx, [step.roundId]);
}

function conditionRow(
  decisionId: string,
  condition: ConditionFact,
  ordinal: number,
  ids: ReadonlyMap<string, string>,
): typeof conditions.$inferInsert {
  return {
    ...{ decisionId, key: condition.id, ordinal, kind: condition.kind },
    principalIds: condition.kind === 'named' ? condition.principals.flatMap((code) => ids.get(code) ?? []) : null,
    others: condition.kind === 'at-least' ? condition.others : null,
    text: condition.kind === 'other' ? (condition.text ?? '') : null,
  };
}
