import { type Principal, principalsOn, successorsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Lang } from '../../../ui/index.ts';
import { type Again, againOf, onNextPath } from '../../changes/again.ts';
import { roundSituation } from '../../telling/round-situation.ts';
import { factsOfRound } from '../facts-of-round.ts';
import { type ProposedPath, pathsFromRound } from '../paths-from-last-time.ts';
import type { Round } from '../round-by-id.ts';
import { stepsOfRound } from '../steps-of-round.ts';

/** What a round that follows on another would be, as things stand today. */
export interface NextRound {
  /** Those who take part today, in order, with their paths; what they said in the earlier round, for those who were in it. */
  readonly principals: readonly { readonly principal: Principal; readonly path: ProposedPath; readonly again: Again | null }[];
  /** Names of those in the earlier round who take part no more. */
  readonly left: readonly string[];
  /** The board that has a step of the earlier round today, by the step's key. */
  readonly holderOf: (step: string) => string | undefined;
}

/** Who would decide again on a new text and who could be spared; null for those who do not see the round. */
export async function nextRound(ctx: Ctx, round: Round, lang: Lang): Promise<NextRound | null> {
  const facts = await factsOfRound(ctx, round.id);
  if (facts === null) return null;
  const situation = roundSituation({ lang, facts, on: ctx.today.toString(), known: null, planned: new Map() });
  const steps = await stepsOfRound(ctx, round.id);
  const heirs = await successorsOf(ctx, [...new Set(steps.map(({ boardId }) => boardId))], ctx.today);
  const holders = new Map(steps.map(({ key, boardId }) => [key, heirs.get(boardId) ?? boardId]));
  const holderOf = (step: string) => holders.get(step);
  const principals = await principalsOn(ctx, ctx.today);
  const paths = await pathsFromRound(
    ctx,
    round,
    principals.map(({ id }) => id),
  );
  const all = new Map(againOf(situation).map((again) => [again.principal.principal.code, again]));
  return {
    principals: principals.flatMap((principal) => {
      const path = paths.find(({ principalId }) => principalId === principal.id);
      const again = all.get(principal.code);
      if (path === undefined) return [];
      return [{ principal, path, again: again === undefined ? null : onNextPath(again, path.steps, holderOf) }];
    }),
    left: situation.principals
      .filter(({ principal }) => principals.every(({ code }) => code !== principal.code))
      .map(({ name }) => name.full),
    holderOf,
  };
}
