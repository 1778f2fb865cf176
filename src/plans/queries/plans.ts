import { desc, eq, or, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import { type Round, roundsOfText, standingOfRound } from '../../rounds/index.ts';
import type { Plan } from '../draft.ts';
import { inForceFrom, type PlanFacts, type PlanLife, type PlanRound, planLife, type Successor } from '../plan-life.ts';
import { plans } from '../tables.ts';
import { type PlanVersion, versionsOfPlan } from './versions.ts';

/** A version with the rounds in which it has been out. */
export interface SentVersion extends PlanVersion {
  readonly rounds: readonly Round[];
}

/** A plan with where it is in its life on a day. */
export interface PlanWithLife {
  readonly plan: Plan;
  readonly versions: readonly SentVersion[];
  readonly life: PlanLife;
  /** Whether any version has been sent for decision: it is then read by everyone inside. */
  readonly sent: boolean;
}

/** Every plan that the reader may see, latest years first, with its life on a day. */
export function plansWithLife(ctx: Ctx, day: Temporal.PlainDate): Promise<readonly PlanWithLife[]> {
  return plansWhere(ctx, day, undefined);
}

/** @param where if it narrows, then to plans with those that follow on them: a plan's life ends with its successor's beginning */
async function plansWhere(ctx: Ctx, day: Temporal.PlainDate, where: SQL | undefined): Promise<readonly PlanWithLife[]> {
  const rows = await ctx.tx.select().from(plans).where(where).orderBy(desc(plans.firstYear), desc(plans.createdAt));
  const known: { plan: Plan; versions: readonly SentVersion[]; facts: PlanFacts }[] = [];
  for (const plan of rows) {
    const versions = await sentVersions(ctx, plan.id);
    known.push({ plan, versions, facts: await factsOf(ctx, plan, versions, day) });
  }
  return known.map(({ plan, versions, facts }) => ({
    plan,
    versions,
    life: planLife(facts, day, successorOf(plan.id, known, day)),
    sent: versions.some((version) => version.rounds.length > 0),
  }));
}

/** One plan with its life on a day, if the reader may see it. */
export async function planWithLife(ctx: Ctx, id: string, day: Temporal.PlainDate): Promise<PlanWithLife | null> {
  if (!isUuid(id)) return null;
  const found = await plansWhere(ctx, day, or(eq(plans.id, id), eq(plans.previousPlanId, id)));
  return found.find((each) => each.plan.id === id) ?? null;
}

async function sentVersions(ctx: Ctx, planId: string): Promise<readonly SentVersion[]> {
  const versions = await versionsOfPlan(ctx, planId);
  const sent: SentVersion[] = [];
  for (const version of versions) sent.push({ ...version, rounds: await roundsOfText(ctx, version.id) });
  return sent;
}

async function factsOf(ctx: Ctx, plan: Plan, versions: readonly SentVersion[], day: Temporal.PlainDate): Promise<PlanFacts> {
  const rounds: PlanRound[] = [];
  for (const version of versions) {
    for (const round of version.rounds) {
      const standing = await standingOfRound(ctx, round.id, day);
      if (standing === null) continue;
      rounds.push({
        roundId: round.id,
        versionNumber: version.number,
        sentOn: round.sentOn,
        answerBy: round.answerBy,
        state: standing.state,
        effectiveOn: standing.effectiveOn === null ? null : Temporal.PlainDate.from(standing.effectiveOn),
        withdrawnOn: round.withdrawal?.on ?? null,
      });
    }
  }
  return { firstYear: plan.firstYear, lastYear: plan.lastYear, rounds };
}

/** The decided plan that names this one as its predecessor; of several, the one that begins first. */
function successorOf(id: string, known: readonly { plan: Plan; facts: PlanFacts }[], day: Temporal.PlainDate): Successor | null {
  const decided = known.flatMap(({ plan, facts }) => {
    const from = plan.previousPlanId === id ? inForceFrom(facts, day) : null;
    return from === null ? [] : [{ title: plan.title, from }];
  });
  return decided.sort((a, b) => Temporal.PlainDate.compare(a.from, b.from))[0] ?? null;
}
