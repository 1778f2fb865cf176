import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { successorsOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { ready } from '../../platform/db/ready.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { isUuid } from '../../platform/uuid.ts';
import { registrationNumbers, roundPrincipals, rounds, roundWithdrawals, stepPlans, stepRemovals, steps } from '../tables.ts';
import { type Round, roundOf } from './round-by-id.ts';

/** A step of a principal's path through time, with the numbers it has now. */
export interface PathStep {
  readonly id: string;
  readonly roundId: string;
  readonly key: string;
  readonly principalId: string;
  readonly principalCode: string;
  readonly principalName: string;
  readonly boardId: string;
  readonly part: 'prepare' | 'recommend' | 'decide';
  readonly stage: number;
  readonly scope: string | null;
  readonly addedOn: Temporal.PlainDate | null;
  readonly reason: string | null;
  readonly removal: { readonly on: Temporal.PlainDate; readonly reason: string } | null;
  readonly registrationNumbers: readonly string[];
}

/** As a column beside `steps`: one question for steps and numbers. */
const currentNumbers = sql<string[]>`array(select ${registrationNumbers.number} from ${registrationNumbers}
  where ${registrationNumbers.stepId} = ${steps.id} and ${registrationNumbers.endedAt} is null order by ${registrationNumbers.seq})`;

function stepRows(tx: Tx, where: SQL | undefined) {
  return tx
    .select({ step: steps, principal: roundPrincipals, removal: stepRemovals, numbers: currentNumbers })
    .from(steps)
    .innerJoin(
      roundPrincipals,
      and(eq(roundPrincipals.roundId, steps.roundId), eq(roundPrincipals.principalId, steps.principalId)),
    )
    .leftJoin(stepRemovals, eq(stepRemovals.stepId, steps.id))
    .where(where)
    .orderBy(asc(steps.roundId), asc(roundPrincipals.ordinal), asc(steps.stage), asc(steps.seq));
}

function stepOf({ step, principal, removal, numbers }: Awaited<ReturnType<typeof stepRows>>[number]): PathStep {
  return {
    ...step,
    principalCode: principal.code,
    principalName: principal.name,
    removal: removal === null ? null : { on: removal.on, reason: removal.reason },
    registrationNumbers: numbers,
  };
}

async function stepsWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly PathStep[]> {
  return (await stepRows(ctx.tx, where)).map(stepOf);
}

/** Every step that a round has or has had: by principal, then stage. */
export async function stepsOfRound(ctx: Ctx, roundId: string): Promise<readonly PathStep[]> {
  const byRound = ready(ctx.tx, 'steps_of_round', (tx, name) =>
    stepRows(tx, eq(steps.roundId, sql.placeholder('roundId'))).prepare(name),
  );
  return (await byRound.execute({ roundId })).map(stepOf);
}

/** Every step of these rounds, in the same order. */
export async function stepsOfRounds(ctx: Ctx, roundIds: readonly string[]): Promise<readonly PathStep[]> {
  return roundIds.length === 0 ? [] : stepsWhere(ctx, inArray(steps.roundId, [...roundIds]));
}

/** A round with its step of that key, or null. */
export async function stepInRound(ctx: Ctx, roundId: string, key: string): Promise<{ round: Round; step: PathStep } | null> {
  if (!isUuid(roundId)) return null;
  const byKey = ready(ctx.tx, 'step_in_round', (tx, name) => stepAndRoundRows(tx).prepare(name));
  const [found] = await byKey.execute({ roundId, key });
  return found === undefined ? null : { round: roundOf(found), step: stepOf(found) };
}

function stepAndRoundRows(tx: Tx) {
  return tx
    .select({
      ...{ step: steps, principal: roundPrincipals, removal: stepRemovals, numbers: currentNumbers },
      ...{ round: rounds, withdrawal: roundWithdrawals },
    })
    .from(steps)
    .innerJoin(
      roundPrincipals,
      and(eq(roundPrincipals.roundId, steps.roundId), eq(roundPrincipals.principalId, steps.principalId)),
    )
    .innerJoin(rounds, eq(rounds.id, steps.roundId))
    .leftJoin(roundWithdrawals, eq(roundWithdrawals.roundId, rounds.id))
    .leftJoin(stepRemovals, eq(stepRemovals.stepId, steps.id))
    .where(and(eq(steps.roundId, sql.placeholder('roundId')), eq(steps.key, sql.placeholder('key'))));
}

/** These steps, from any rounds. */
export async function stepsById(ctx: Ctx, ids: readonly string[]): Promise<readonly PathStep[]> {
  const real = ids.filter(isUuid);
  return real.length === 0 ? [] : stepsWhere(ctx, inArray(steps.id, [...real]));
}

/** The steps of these boards in every round. */
export async function stepsOfBoards(ctx: Ctx, boardIds: readonly string[]): Promise<readonly PathStep[]> {
  return boardIds.length === 0 ? [] : stepsWhere(ctx, inArray(steps.boardId, [...boardIds]));
}

/** Whether a step is in its path on a day (contract: `addedOn` ≤ D < `removedOn`). */
export function inPathOn(step: Pick<PathStep, 'addedOn' | 'removal'>, on: string): boolean {
  return (step.addedOn === null || step.addedOn.toString() <= on) && (step.removal === null || on < step.removal.on.toString());
}

/** The day on which each step is planned to be taken up, by step id; steps without a plan are left out. */
export async function plannedMeetings(ctx: Ctx, roundId: string): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const rows = await ctx.tx
    .selectDistinctOn([stepPlans.stepId], { stepId: stepPlans.stepId, on: stepPlans.on })
    .from(stepPlans)
    .innerJoin(steps, eq(steps.id, stepPlans.stepId))
    .where(eq(steps.roundId, roundId))
    .orderBy(stepPlans.stepId, desc(stepPlans.seq));
  return new Map(rows.flatMap(({ stepId, on }) => (on === null ? [] : [[stepId, on] as const])));
}

/** The steps of today's paths, and who has each: the step's own board, or one that has taken over from it. */
export async function stepsToday(
  ctx: Ctx,
  roundId: string,
): Promise<{ readonly steps: readonly PathStep[]; readonly holder: (step: PathStep) => string }> {
  const today = ctx.today.toString();
  const current = (await stepsOfRound(ctx, roundId)).filter((step) => inPathOn(step, today));
  const boardIds = [...new Set(current.map(({ boardId }) => boardId))];
  const heirs = await successorsOf(ctx, boardIds, ctx.today);
  return { steps: current, holder: ({ boardId }) => heirs.get(boardId) ?? boardId };
}
