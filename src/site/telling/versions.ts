import type { PlanLife, PublicPlan } from '../../plans/index.ts';
import type { Publication } from '../../records/index.ts';
import type { PublicRound } from '../../rounds/index.ts';
import { publicLife } from './plan-told.ts';

/** A published version with the published rounds over its text, and where it is in its life. */
export interface VersionTold {
  readonly publication: Publication;
  readonly content: PublicPlan;
  readonly rounds: readonly PublicRound[];
  readonly life: PlanLife;
  /** The number of the version of the same plan that is in force, or decided to be, instead of this one; null when none is. */
  readonly otherHolds: number | null;
}

type Plan = { readonly publication: Publication; readonly content: PublicPlan };

/**
 * Every published version, with where it stands on a day. Of the versions of one plan at most one holds: the one that was carried
 * and sent last. Pure. @param on `YYYY-MM-DD`
 */
export function tellVersions(
  plans: readonly Plan[],
  rounds: readonly { readonly content: PublicRound }[],
  on: string,
): readonly VersionTold[] {
  const told = plans.map((plan) => {
    const own = rounds.map(({ content }) => content).filter(({ text }) => text.id === plan.publication.subjectId);
    return { ...plan, rounds: own, life: publicLife({ plan: plan.content, rounds: own }, on) };
  });
  return told.map((version) => {
    const holding = told
      .filter(({ content, life }) => content.plan.id === version.content.plan.id && isDecided(life))
      .sort(bySent);
    const number = holding.at(-1)?.content.version ?? null;
    return { ...version, otherHolds: number === version.content.version ? null : number };
  });
}

export function isDecided(life: PlanLife): life is Extract<PlanLife, { readonly from: unknown }> {
  return life.state === 'decided' || life.state === 'in-force' || life.state === 'closed';
}

function bySent(a: { readonly life: PlanLife }, b: { readonly life: PlanLife }): number {
  const sent = ({ life }: { readonly life: PlanLife }) => (isDecided(life) ? life.round.sentOn.toString() : '');
  return sent(a) < sent(b) ? -1 : 1;
}

/** The versions of one plan, the latest first. */
export function versionsOfPlan(told: readonly VersionTold[], plan: string): readonly VersionTold[] {
  return told.filter(({ content }) => content.plan.id === plan).sort((a, b) => b.content.version - a.content.version);
}
