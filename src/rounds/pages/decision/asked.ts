import type { Web } from '../../../platform/http/web.ts';
import type { OwnBoards } from '../../policy.ts';
import { type Decision, decisionById } from '../../queries/decisions-of-round.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { type PathStep, stepsById } from '../../queries/steps-of-round.ts';

/** A decision of a round, with the chain that it stands in. */
export interface AskedDecision extends OwnBoards {
  readonly round: Round;
  readonly step: PathStep;
  readonly decision: Decision;
  /** What it corrects or replaces, and what came after, the first recorded first. */
  readonly chain: readonly Decision[];
}

/** `/beslut/:round/beslut/:decision…` */
export async function decisionAsked(web: Web): Promise<AskedDecision | null> {
  const round = await roundById(web, web.params['round'] ?? '');
  const found = round === null ? null : await decisionById(web, web.params['decision'] ?? '');
  if (round === null || found === null || found.decision.fact.roundId !== round.id) return null;
  const [step] = await stepsById(web, [found.decision.fact.stepId]);
  if (step === undefined) return null;
  return { round, step, ...found, ...(await ownBoards(web, [found.decision.item.boardId])) };
}

/** Its bare path. */
export function decisionPath({ round, decision }: Pick<AskedDecision, 'round' | 'decision'>): string {
  return `/beslut/${round.id}/beslut/${decision.fact.id}`;
}
