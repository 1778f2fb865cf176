import { type BoardsOverTime, boardsOverTime } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { once } from '../../platform/db/memory.ts';
import { isUuid } from '../../platform/uuid.ts';
import { parseFacts, type RoundFacts } from '../facts.ts';
import { isStillOpen, stepDecisionsOn } from '../step-decisions.ts';
import { factsSql } from './facts-sql.ts';

/** The facts of these rounds (all rounds when null), exactly in the contract's shape, by round id; the latest sent first. */
export async function factsOfRounds(ctx: Ctx, ids: readonly string[] | null): Promise<ReadonlyMap<string, RoundFacts>> {
  const { rows } = await ctx.tx.execute<{ id: string; facts: unknown }>(factsSql(ids));
  const read = rows.map(({ id, facts }) => [id, asFacts(id, facts)] as const);
  const boards = await boardsOverTime(ctx, [...new Set(read.flatMap(([, facts]) => boardIdsOf(facts)))]);
  return new Map(read.map(([id, facts]) => [id, withNames(facts, boards, ctx.today.toString())]));
}

/** A round's facts in the contract's shape, or null when there is no such round for this actor. */
export async function factsOfRound(ctx: Ctx, roundId: string): Promise<RoundFacts | null> {
  if (!isUuid(roundId)) return null;
  return once(ctx, `facts of round ${roundId}`, async () => (await factsOfRounds(ctx, [roundId])).get(roundId) ?? null);
}

/** Acts refuse what the contract refuses, so a refusal here is a bug or a row from elsewhere. */
function asFacts(id: string, json: unknown): RoundFacts {
  const parsed = parseFacts(json);
  if (parsed.ok) return parsed.facts;
  const why = parsed.problems.map(({ path, reason }) => `${path}: ${reason}`).join(' ');
  throw new Error(`The facts of round ${id} break the contract. ${why}`);
}

function boardIdsOf({ principals }: RoundFacts): string[] {
  return principals.flatMap(({ path }) => path.flatMap(({ board }) => (board === null ? [] : [board])));
}

/**
 * A step that is decided has the name of the board that decided it, as it was that day; one that is open has today's, of whoever has
 * the matter today. One that is over without a decision has the last that it had.
 */
function withNames(facts: RoundFacts, boards: BoardsOverTime, today: string): RoundFacts {
  const steady = boardIdsOf(facts).every(boards.isSteady);
  const decided: ReturnType<typeof stepDecisionsOn> = steady ? new Map() : stepDecisionsOn(facts, today);
  const { withdrawnOn, expects } = facts.round;
  const over = withdrawnOn !== null && withdrawnOn < today ? withdrawnOn : today;
  const nameOf = ({ step, board, removedOn }: RoundFacts['principals'][number]['path'][number]) => {
    if (board === null) return null;
    const decision = decided.get(step) ?? null;
    const left = removedOn !== null && removedOn < over ? removedOn : over;
    const day = decision === null || isStillOpen(decision, expects) ? left : decision.on;
    return boards.name(boards.holder(board, day), day) || null;
  };
  return {
    ...facts,
    principals: facts.principals.map((principal) => ({
      ...principal,
      path: principal.path.map((step) => ({ ...step, board: nameOf(step) })),
    })),
  };
}
