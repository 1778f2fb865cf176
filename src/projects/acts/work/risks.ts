import { eq } from 'drizzle-orm';
import { personById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { riskById } from '../../queries/work/risks.ts';
import type { WorkResult } from '../../refusals/work.ts';
import { projectRisks, riskAssessments } from '../../tables.ts';
import { type RiskAssessment, type RiskState, type RiskStep, riskScale } from '../../work/risk.ts';
import { projectAtWork } from './project-at-work.ts';

const mostOfText = 1000;

interface Assessed {
  /** 1 to 5; null: nothing was chosen. */
  readonly likelihood: number | null;
  readonly consequence: number | null;
  readonly ownerId: string;
  /** What is done about it; may be empty. */
  readonly remedy: string;
}

interface NewRisk extends Assessed {
  readonly projectId: string;
  readonly text: string;
  readonly requestId: string;
}

/** Writes down something that may go wrong, who keeps an eye on it, and what is thought of it today. */
export async function addRisk(ctx: Ctx, input: NewRisk): Promise<WorkResult<{ readonly id: string }>> {
  const { projectId, requestId } = input;
  await inTurn(ctx, requestId);
  const project = await projectAtWork(ctx, projectId);
  if (!project.ok) return project;
  const [earlier] = await ctx.tx.select({ id: projectRisks.id }).from(projectRisks).where(eq(projectRisks.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  const text = input.text.trim();
  if (text === '') return refuse('risk-missing', 'text');
  if (text.length > mostOfText) return refuse('text-long', 'text');
  const assessed = await assessment(ctx, input);
  if (!assessed.ok) return assessed;
  const id = newId();
  const written = { by: ctx.actor.account, at: ctx.now, requestId };
  await ctx.tx.insert(projectRisks).values({ id, projectId, text, ...written });
  await ctx.tx.insert(riskAssessments).values({ ...assessed.value, riskId: id, state: 'open', on: ctx.today, ...written });
  return done({ id });
}

interface AssessRisk extends Assessed {
  readonly riskId: string;
  /** `gone`, or `happened`: no longer a risk. Null: nothing was chosen. */
  readonly state: RiskState | null;
  readonly requestId: string;
}

/** Thinks anew of a risk: the earlier word stays in its history. */
export async function assessRisk(ctx: Ctx, input: AssessRisk): Promise<WorkResult<{ readonly id: string }>> {
  const { riskId, state, requestId } = input;
  await inTurn(ctx, riskId);
  const risk = await riskById(ctx, riskId);
  if (risk === null) return refuse('not-found');
  const project = await projectAtWork(ctx, risk.projectId);
  if (!project.ok) return project;
  if ((await ctx.tx.$count(riskAssessments, eq(riskAssessments.requestId, requestId))) > 0) return done({ id: risk.id });
  if (state === null) return refuse('state-missing', 'state');
  const assessed = await assessment(ctx, input);
  if (!assessed.ok) return assessed;
  if (isAsBefore(risk.now, { ...assessed.value, state })) return refuse('nothing-new', 'likelihood');
  const written = { by: ctx.actor.account, at: ctx.now, requestId };
  await ctx.tx.insert(riskAssessments).values({ ...assessed.value, riskId: risk.id, state, on: ctx.today, ...written });
  return done({ id: risk.id });
}

type Kept = Pick<RiskAssessment, 'likelihood' | 'consequence' | 'remedy'> & { readonly ownerId: string };

async function assessment(ctx: Ctx, { likelihood, consequence, ownerId, remedy }: Assessed): Promise<WorkResult<Kept>> {
  if (!isStep(likelihood)) return refuse('likelihood-missing', 'likelihood');
  if (!isStep(consequence)) return refuse('consequence-missing', 'consequence');
  if (!isUuid(ownerId) || (await personById(ctx, ownerId)) === null) return refuse('owner-missing', 'owner');
  const kept = remedy.trim();
  return kept.length > mostOfText ? refuse('text-long', 'remedy') : done({ likelihood, consequence, ownerId, remedy: kept });
}

function isStep(step: number | null): step is RiskStep {
  return riskScale.some((each) => each === step);
}

function isAsBefore(
  now: RiskAssessment,
  { likelihood, consequence, ownerId, remedy, state }: Kept & { state: RiskState },
): boolean {
  const isSame = now.likelihood === likelihood && now.consequence === consequence && now.state === state;
  return isSame && now.owner.id === ownerId && now.remedy === remedy;
}
