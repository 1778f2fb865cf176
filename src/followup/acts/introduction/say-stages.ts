import { and, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { allPrincipals, isProgram, isSecretariat, type Principal, personById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { activitiesOf, type FollowedPlan } from '../../followed-plan.ts';
import type { Introduction } from '../../introduction/introduction.ts';
import { stages as known } from '../../introduction/stage.ts';
import { faultOf, lastSeen, type StageSaid, whatDiffers } from '../../introduction/what-differs.ts';
import { maySayForPrincipal } from '../../policy.ts';
import { followedPlan, followedText } from '../../queries/followed-plans.ts';
import { introductionsOfPrincipal } from '../../queries/introduction/introductions.ts';
import { periodById } from '../../queries/periods/periods.ts';
import type { IntroductionResult } from '../../refusals/introduction.ts';
import type { Way } from '../../reporting/report.ts';
import { introductions } from '../../tables.ts';

/** How far one principal has come, of as many activities as are spoken of. */
export interface StagesSaid {
  readonly planId: string;
  readonly principalId: string;
  readonly stages: readonly StageSaid[];
  /** The period in which it was asked for. */
  readonly periodId?: string | null | undefined;
  /** Who says so: a person that is known, or name and function in words. One of them, unless the program itself tells of it. */
  readonly personId?: string | null | undefined;
  readonly said?: string | undefined;
  readonly how: Way;
  /** The last word of the principal's that whoever says so had seen (`lastSeen`): what has been said since is not to be undone unseen. */
  readonly seen?: number | undefined;
  readonly requestId: string;
  readonly example?: boolean | undefined;
}

/**
 * Writes what differs from what the principal has said before, each as a fact of its own. Where nothing does, and a period asks, the same words
 * are said again as its answer: whoever is asked and has nothing new has answered too. @returns how many words were written
 */
export async function sayStages(ctx: Ctx, input: StagesSaid): Promise<IntroductionResult<{ readonly written: number }>> {
  const { planId, principalId, requestId, how } = input;
  if (!maySayForPrincipal.allows(ctx.actor, { principalId }) || !mayCome(ctx, how)) return refuse('not-allowed');
  const principal = (await allPrincipals(ctx)).find(({ id }) => id === principalId);
  if (principal === undefined) return refuse('not-found');
  await inTurn(ctx, `introduction ${planId} ${principalId}`);
  const [earlier] = await ctx.tx
    .select({ id: introductions.id })
    .from(introductions)
    .where(and(eq(introductions.requestId, requestId), eq(introductions.principalId, principalId)))
    .limit(1);
  if (earlier !== undefined) return done({ written: 0 });
  const right = await checked(ctx, input, principal);
  if (!right.ok) return right;
  const who = await whoSays(ctx, input);
  if (!who.ok) return who;
  const before = await introductionsOfPrincipal(ctx, planId, principalId);
  if (input.seen !== undefined && input.seen !== lastSeen(before)) return refuse('stale');
  const facts = factsOf(input, right.value, before);
  if (facts.length === 0) return done({ written: 0 });
  await ctx.tx.insert(introductions).values(
    facts.map(({ activityId, stage, on, note }) => ({
      ...{ activityId, stage, on, note, planId, principalId, how, requestId, said: who.value, personId: input.personId ?? null },
      ...{ periodId: input.periodId ?? null, example: input.example ?? false, by: ctx.actor.account, at: ctx.now },
    })),
  );
  return done({ written: facts.length });
}

function factsOf(
  { periodId = null }: StagesSaid,
  said: readonly StageSaid[],
  before: readonly Introduction[],
): readonly StageSaid[] {
  const differing = whatDiffers(said, before);
  const hasAnswered = before.some((word) => word.periodId === periodId);
  return differing.length > 0 || periodId === null || hasAnswered ? differing : said;
}

/** A word that was told is the secretariat's to write down; one by a link comes through the program; one's own is one's own. */
function mayCome(ctx: Ctx, how: Way): boolean {
  if (isProgram(ctx.actor)) return true;
  if (how === 'told') return isSecretariat(ctx.actor);
  return how === 'signed-in';
}

async function checked(ctx: Ctx, input: StagesSaid, principal: Principal): Promise<IntroductionResult<readonly StageSaid[]>> {
  const text = await textOf(ctx, input);
  if (text === null || !tookPart(principal, text)) return refuse('not-found');
  const activities = new Set(activitiesOf(text).map(({ id }) => id));
  const stages: StageSaid[] = [];
  for (const { activityId, stage, on, note } of input.stages) {
    if (!activities.has(activityId)) return refuse('activity-unknown');
    if (!known.includes(stage)) return refuse('stage-unknown');
    const word = { activityId, stage, on, note: note.trim() };
    const fault = faultOf(word, ctx.today);
    if (fault !== null) return refuse(fault);
    stages.push(word);
  }
  return done(stages);
}

/** What is spoken of, and of which days: the text that the period asks about, else the plan as it holds. */
async function textOf(
  ctx: Ctx,
  { planId, periodId = null }: StagesSaid,
): Promise<Pick<FollowedPlan, 'areas' | 'from' | 'to'> | null> {
  if (periodId === null) return followedPlan(ctx, planId);
  const period = await periodById(ctx, periodId);
  const text = period === null || period.planId !== planId ? null : await followedText(ctx, period.versionId);
  return period === null || text === null ? null : { areas: text.areas, from: period.from, to: period.to };
}

/** Some of those days. */
function tookPart(
  { takesPartFrom, takesPartTo }: Principal,
  plan: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): boolean {
  const { compare } = Temporal.PlainDate;
  return compare(takesPartFrom, plan.to) <= 0 && (takesPartTo === null || compare(takesPartTo, plan.from) > 0);
}

/** Name and function as they are when it is said: people change functions. */
async function whoSays(ctx: Ctx, { personId, said = '' }: StagesSaid): Promise<IntroductionResult<string>> {
  const typed = said.trim();
  if (typed.length > 200) return refuse('who-long', 'vem');
  if (typed !== '') return done(typed);
  if (personId === null || personId === undefined) return isProgram(ctx.actor) ? done('') : refuse('who-missing', 'vem');
  const person = await personById(ctx, personId);
  if (person === null) return refuse('who-missing', 'vem');
  return done([person.name, person.title ?? ''].filter((part) => part !== '').join(', '));
}
