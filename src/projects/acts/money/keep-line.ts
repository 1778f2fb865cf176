import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { Ore } from '../../money/ore.ts';
import { type LineKind, lineKinds } from '../../money/settle.ts';
import { sharingKeyById } from '../../queries/money/keys.ts';
import type { MoneyResult } from '../../refusals/money.ts';
import { moneyLines, moneyPlans } from '../../tables.ts';
import { lineKept, planned, projectWithMoney } from './project-with-money.ts';

const mostOfText = 200;
const mostOfReason = 1000;

interface NewLine {
  readonly projectId: string;
  /** Null: what was typed is no year. */
  readonly year: number | null;
  readonly kind: LineKind | null;
  readonly title: string;
  /** Who gives it, in words: a state grant and other money always say. */
  readonly from: string;
  /** Of co-financing, and of that alone. */
  readonly keyId: string;
  /** Null: what was typed is no amount. */
  readonly amount: Ore | null;
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

/** Adds a line to a project's budget, with what it is planned to from today. */
export async function addMoneyLine(ctx: Ctx, input: NewLine): Promise<MoneyResult<{ readonly id: string }>> {
  const { projectId, requestId } = input;
  const project = await projectWithMoney(ctx, projectId);
  if (!project.ok) return project;
  await inTurn(ctx, `money ${projectId}`);
  const [earlier] = await ctx.tx.select({ id: moneyLines.id }).from(moneyLines).where(eq(moneyLines.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  if (project.value.state === 'closed') return refuse('project-closed');
  const facts = await lineFacts(ctx, input);
  if (!facts.ok) return facts;
  const amount = planned(input.amount);
  if (!amount.ok) return amount;
  const id = newId();
  const written = { by: ctx.actor.account, at: ctx.now, requestId };
  await ctx.tx.insert(moneyLines).values({ id, projectId, ...facts.value, example: input.example ?? false, ...written });
  await ctx.tx.insert(moneyPlans).values({ lineId: id, amount: amount.value, on: ctx.today, ...written });
  return done({ id });
}

interface LineFacts {
  readonly year: number;
  readonly kind: LineKind;
  readonly title: string;
  readonly from: string;
  readonly keyId: string | null;
}

async function lineFacts(ctx: Ctx, { year, kind, keyId, ...texts }: NewLine): Promise<MoneyResult<LineFacts>> {
  if (kind === null || !lineKinds.includes(kind)) return refuse('kind-missing', 'kind');
  if (year === null || !Number.isInteger(year) || year < 2000 || year > 2100) return refuse('year-wrong', 'year');
  const title = texts.title.trim();
  if (title === '') return refuse('title-missing', 'title');
  if (title.length > mostOfText) return refuse('too-long', 'title');
  // A cost is given by nobody, and co-financing by those that the key names.
  const from = kind === 'cost' || kind === 'co-financing' ? '' : texts.from.trim();
  if (from === '' && (kind === 'state-grant' || kind === 'other')) return refuse('from-missing', 'from');
  if (from.length > mostOfText) return refuse('too-long', 'from');
  if (kind !== 'co-financing') return done({ year, kind, title, from, keyId: null });
  const key = await sharingKeyById(ctx, keyId);
  return key === null ? refuse('key-missing', 'key') : done({ year, kind, title, from, keyId: key.id });
}

interface NewPlan {
  readonly lineId: string;
  readonly amount: Ore | null;
  /** Why it is changed. */
  readonly reason: string;
  readonly requestId: string;
}

/** Says that a line is planned to another amount from today, and why: the earlier stays in its history. */
export async function planMoney(ctx: Ctx, input: NewPlan): Promise<MoneyResult<{ readonly projectId: string }>> {
  await inTurn(ctx, `line ${input.lineId}`);
  const kept = await lineKept(ctx, input.lineId);
  if (!kept.ok) return kept;
  const { project, line } = kept.value;
  const { requestId } = input;
  if ((await ctx.tx.$count(moneyPlans, eq(moneyPlans.requestId, requestId))) > 0) return done({ projectId: project.id });
  if (project.state === 'closed') return refuse('project-closed');
  const amount = planned(input.amount);
  if (!amount.ok) return amount;
  if (amount.value === line.planned) return refuse('same-amount', 'amount');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', 'reason');
  if (reason.length > mostOfReason) return refuse('too-long', 'reason');
  await ctx.tx.insert(moneyPlans).values({
    ...{ lineId: line.id, amount: amount.value, on: ctx.today, reason },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ projectId: project.id });
}
