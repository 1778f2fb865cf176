import { type Board, boardsById } from '../../members/index.ts';
import type { Web } from '../../platform/http/web.ts';
import type { OwnBoards } from '../policy.ts';
import { ownBoards } from '../queries/own-boards.ts';
import { principalsOfRound, type Round, type RoundPrincipal, roundById } from '../queries/round-by-id.ts';
import { type PathStep, stepsOfRound } from '../queries/steps-of-round.ts';

/** One principal of a round, with its path through time. */
export interface AskedPrincipal extends OwnBoards {
  readonly round: Round;
  readonly principal: RoundPrincipal;
  readonly steps: readonly PathStep[];
  /** The boards of its steps, and those that have taken over from them, as they are today. */
  readonly boardsById: ReadonlyMap<string, Board>;
}

/** `/beslut/:round/…/:code`: the principal's code, or the key of one of its steps. */
export async function principalAsked(web: Web): Promise<AskedPrincipal | null> {
  const round = await roundById(web, web.params['round'] ?? '');
  if (round === null) return null;
  const all = await stepsOfRound(web, round.id);
  const code = web.params['code'] ?? '';
  const named = all.find(({ key }) => key === code)?.principalCode ?? code;
  const principal = (await principalsOfRound(web, round.id)).find((each) => each.code === named);
  if (principal === undefined) return null;
  const steps = all.filter(({ principalId }) => principalId === principal.principalId);
  const { boards } = await ownBoards(
    web,
    steps.map(({ boardId }) => boardId),
  );
  return { round, principal, steps, boards, boardsById: await boardsById(web, boards, web.today) };
}
