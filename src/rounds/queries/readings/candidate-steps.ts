import { boardsById, boardsOverTime } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { mayRecordDecision } from '../../policy.ts';
import type { Candidate } from '../../readings/proposal.ts';
import { isStillOpen, stepDecisionsOn } from '../../step-decisions.ts';
import { factsOfRounds } from '../facts-of-round.ts';
import { allRounds, type Round } from '../round-by-id.ts';
import { inPathOn, type PathStep, stepsOfRounds } from '../steps-of-round.ts';

/** A step that a decision may be recorded for, with what it is called. */
export interface CandidateStep extends Candidate {
  readonly key: string;
  readonly roundTitle: string;
  readonly principalName: string;
  readonly boardName: string;
}

/**
 * Every step of every round that this actor may record a decision for today, with all that a document can tell it by.
 * @param day of the document, ISO: boards are known by what they were called then, too
 */
export async function candidateSteps(ctx: Ctx, day: string | null): Promise<readonly CandidateStep[]> {
  const rounds = new Map(
    (await allRounds(ctx)).filter(({ withdrawal }) => withdrawal === null).map((round) => [round.id, round]),
  );
  const today = ctx.today.toString();
  const steps = (await stepsOfRounds(ctx, [...rounds.keys()])).filter((step) => inPathOn(step, today));
  const over = await boardsOverTime(ctx, [...new Set(steps.map(({ boardId }) => boardId))]);
  const boardIdsOf = ({ boardId }: PathStep) => [...new Set([over.holder(boardId, today), boardId])];
  const mine = steps.filter((step) => mayRecordDecision.allows(ctx.actor, { boards: boardIdsOf(step) }));
  const boards = await boardsById(ctx, [...new Set(mine.flatMap(boardIdsOf))], ctx.today);
  const open = await openKeys(ctx, [...new Set(mine.map(({ roundId }) => roundId))]);
  return mine.flatMap((step): readonly CandidateStep[] => {
    const round = rounds.get(step.roundId);
    if (round === undefined) return [];
    const boardIds = boardIdsOf(step);
    const days = [round.sentOn.toString(), day ?? today, today];
    const names = boardIds.flatMap((id) => days.map((each) => over.name(id, each)));
    const hosts = boardIds.flatMap((id) => boards.get(id)?.principalName ?? []);
    return [
      {
        ...{ stepId: step.id, key: step.key, roundId: round.id, roundTitle: round.title, part: step.part },
        ...{ titles: titlesOf(round), ownNumber: round.registrationNumber, sentOn: round.sentOn.toString() },
        ...{ principalName: step.principalName, boardName: over.name(boardIds[0] ?? step.boardId, today) },
        authorities: [...new Set([step.principalName, ...hosts])],
        ...{ boardIds, boardNames: [...new Set(names)], numbers: step.registrationNumbers },
        open: open.get(round.id)?.has(step.key) ?? false,
      },
    ];
  });
}

function titlesOf({ title, textTitle }: Round): readonly string[] {
  return [...new Set([title, textTitle])];
}

/** By round the keys of the steps that nothing has ended. */
async function openKeys(ctx: Ctx, roundIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const today = ctx.today.toString();
  const open = new Map<string, ReadonlySet<string>>();
  for (const [id, facts] of await factsOfRounds(ctx, [...roundIds])) {
    const decided = stepDecisionsOn(facts, today);
    const keys = facts.principals.flatMap(({ path }) => path.map(({ step }) => step));
    open.set(id, new Set(keys.filter((key) => isStillOpen(decided.get(key) ?? null, facts.round.expects))));
  }
  return open;
}
