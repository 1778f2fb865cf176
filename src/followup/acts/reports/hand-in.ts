import { and, eq } from 'drizzle-orm';
import { isProgram, isSecretariat, peopleById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { reportsOf } from '../../queries/reports/reports.ts';
import type { ReportResult } from '../../refusals/reports.ts';
import { readReport } from '../../reporting/read-report.ts';
import type { ReportDraft, Way } from '../../reporting/report.ts';
import { standing } from '../../reporting/standing-reports.ts';
import { activityReports, reportDrafts } from '../../tables.ts';
import { activityToReport, type ToReport } from './activity-to-report.ts';

/** A report as it is handed in. */
interface HandIn extends Omit<ReportDraft, 'values'> {
  readonly periodId: string;
  /** The activity's row. */
  readonly activityId: string;
  /** Own measures' values, as typed. */
  readonly values?: ReportDraft['values'] | undefined;
  /** Who says so, where somebody else writes it down: told to the secretariat, or by a link. Otherwise it is the one who is signed in. */
  readonly personId?: string | null | undefined;
  readonly how: Way;
  /** The report that this one puts right, and why. */
  readonly corrects?: string | null | undefined;
  readonly reason?: string | undefined;
  readonly example?: boolean | undefined;
  /** Chosen by the form: handed in once, however often it is sent. */
  readonly requestId: string;
}

/**
 * Hands in a report of an activity in an open period: whoever answers for it. One that was handed in is never changed: who puts it right hands
 * in another that names it and says why, in a closed period too, but not by link. The draft that it was written as is gone with it.
 */
export async function handIn(ctx: Ctx, input: HandIn): Promise<ReportResult<{ readonly id: string }>> {
  await inTurn(ctx, `${input.periodId} ${input.activityId}`);
  const found = await activityToReport(ctx, input.periodId, input.activityId);
  if (!found.ok) return found;
  const [earlier] = await ctx.tx
    .select({ id: activityReports.id })
    .from(activityReports)
    .where(eq(activityReports.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const corrected = await whatItCorrects(ctx, found.value, input);
  if (!corrected.ok) return corrected;
  const person = await whoSays(ctx, found.value, input);
  if (!person.ok) return person;
  const read = readReport(input);
  const reason = (input.reason ?? '').trim();
  if (corrected.value !== null && reason === '')
    return { ok: false, refusals: [...(read.ok ? [] : read.refusals), { code: 'reason-missing', field: 'reason' }] };
  if (!read.ok) return read;
  const { period, plan, activity } = found.value;
  const id = newId();
  await ctx.tx.insert(activityReports).values({
    ...{ id, periodId: period.id, planId: plan.id, activityId: activity.id, ...read.value },
    ...{ personId: person.value, how: input.how, on: ctx.today, example: input.example ?? false },
    ...{ corrects: corrected.value, reason: corrected.value === null ? '' : reason.slice(0, mostOfReason) },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  await ctx.tx.delete(reportDrafts).where(and(eq(reportDrafts.periodId, period.id), eq(reportDrafts.activityId, activity.id)));
  return done({ id });
}

const mostOfReason = 1000;

/** Of an activity in a period one report stands: the first, or the one that puts right what stood. */
async function whatItCorrects(
  ctx: Ctx,
  { period, activity }: ToReport,
  { corrects, how }: HandIn,
): Promise<ReportResult<string | null>> {
  const isClosed = period.state === 'closed';
  const [stands] = standing(await reportsOf(ctx, { periodId: period.id, activityId: activity.id }));
  if (!corrects) {
    if (isClosed) return refuse('closed');
    return stands === undefined ? done(null) : refuse('reported');
  }
  if (isClosed && how === 'link') return refuse('closed');
  if (stands === undefined) return refuse('not-found');
  return stands.id === corrects ? done(stands.id) : refuse('corrected');
}

async function whoSays(ctx: Ctx, { personIds }: ToReport, { how, personId }: HandIn): Promise<ReportResult<string | null>> {
  if (isProgram(ctx.actor) && !personId) return done(null);
  if (how === 'signed-in' && !isProgram(ctx.actor)) return done(personIds[0] ?? null);
  const mayWrite = isProgram(ctx.actor) || (how === 'told' && isSecretariat(ctx.actor));
  if (!mayWrite) return refuse('not-allowed');
  if (!personId || !isUuid(personId)) return refuse('person-unknown', 'person');
  return (await peopleById(ctx, [personId])).has(personId) ? done(personId) : refuse('person-unknown', 'person');
}
