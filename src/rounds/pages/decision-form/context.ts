import { type BoardsOverTime, boardsOverTime, meetingsOf } from '../../../members/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import { recommendsToItself } from '../../merged-steps.ts';
import type { OwnBoards } from '../../policy.ts';
import { type Decision, decisionsOfItem } from '../../queries/decisions-of-round.ts';
import { openStepsForBoards } from '../../queries/open-steps.ts';
import { principalsOfRound, type Round, type RoundPrincipal } from '../../queries/round-by-id.ts';
import { type PathStep, plannedMeetings, stepsById, stepsOfRound } from '../../queries/steps-of-round.ts';

/** What is done with the form. */
export type Manner = 'record' | 'correct' | 'complete' | 'replace';

/** Everything that the form and its reading need to know. */
export interface DecisionContext extends OwnBoards {
  readonly manner: Manner;
  readonly round: Round;
  readonly step: PathStep;
  /** The board that has the step today; others may have decided before it took over. */
  readonly heir: string;
  /** The heir first, then the step's own board, if it is another. */
  readonly boardNames: ReadonlyMap<string, string>;
  /** What these boards were called on any day, and until when they had the matter. */
  readonly over: BoardsOverTime;
  /** The heir has the deciding step, too, and recommends nothing to itself. */
  readonly recommendsToItself: boolean;
  readonly principals: readonly RoundPrincipal[];
  /** Days in the board's calendar up to today, the latest first; ISO. */
  readonly meetings: readonly string[];
  /** The day on which the step was planned, when it is one of them. */
  readonly planned: string | null;
  /** Other steps that the same § may answer: by id, in words. */
  readonly others: readonly { readonly step: PathStep; readonly label: string; readonly text: string }[];
  /** What is corrected or replaced. */
  readonly decision: Decision | null;
  /** All outcomes of the § that is corrected. */
  readonly siblings: readonly Decision[];
}

export interface Asked {
  readonly manner: Manner;
  readonly round: Round;
  readonly step: PathStep;
  readonly decision: Decision | null;
}

/** How far back in the calendar a meeting is offered; any day can be typed. */
const monthsBack = 13;

export async function decisionContext(web: Web, { manner, round, step, decision }: Asked): Promise<DecisionContext> {
  const then = decision === null ? [] : [decision.item.boardId];
  const path = (await stepsOfRound(web, round.id)).filter(({ principalId }) => principalId === step.principalId);
  const over = await boardsOverTime(web, [...path.map(({ boardId }) => boardId), ...then]);
  const heir = over.holder(step.boardId, web.today.toString());
  const boards = [...new Set([heir, step.boardId, ...then])];
  const days = await meetingsOf(web, boards, web.today.subtract({ months: monthsBack }), web.today);
  const corrects = manner === 'correct' || manner === 'complete';
  return {
    ...{ manner, round, step, decision, boards, heir, over },
    recommendsToItself: recommendsToItself(step, path, (id) => over.holder(id, web.today.toString())),
    boardNames: new Map(boards.map((id) => [id, over.name(id, web.today.toString())])),
    principals: await principalsOfRound(web, round.id),
    meetings: [...new Set(days.map(({ on }) => on.toString()))].reverse(),
    planned: (await plannedMeetings(web, round.id)).get(step.id)?.toString() ?? null,
    others: corrects ? [] : await otherSteps(web, step, heir),
    siblings: corrects && decision !== null ? await siblingsOf(web, decision) : [],
  };
}

/** What stands in the § now; of one that is corrected already the decision itself, so that the act can say so. */
async function siblingsOf(web: Web, decision: Decision): Promise<readonly Decision[]> {
  const standing = await decisionsOfItem(web, decision.fact.minutesItemId);
  return standing.length > 0 ? standing : [decision];
}

async function otherSteps(web: Web, step: PathStep, heir: string): Promise<DecisionContext['others']> {
  // One § says one thing: what a board recommends is no answer to what another asks it to decide.
  const open = (await openStepsForBoards(web, [heir])).filter((each) => each.step.id !== step.id && each.step.part === step.part);
  const steps = new Map(
    (
      await stepsById(
        web,
        open.map((each) => each.step.id),
      )
    ).map((each) => [each.id, each]),
  );
  return open.flatMap(({ step: { id }, roundTitle }) => {
    const other = steps.get(id);
    if (other === undefined) return [];
    const forWhom = other.principalId === step.principalId ? '' : `${other.principalName}: `;
    return [
      { step: other, text: roundTitle, label: `${forWhom}${roundTitle}${other.scope === null ? '' : ` (${other.scope})`}` },
    ];
  });
}
