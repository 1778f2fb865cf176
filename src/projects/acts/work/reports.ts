import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { reportsOf } from '../../queries/work/reports.ts';
import type { WorkResult } from '../../refusals/work.ts';
import { projectReports } from '../../tables.ts';
import { type ProjectStatus, type StatusReport, standingReports } from '../../work/status-report.ts';
import { projectAtWork, speaker } from './project-at-work.ts';

const mostOfText = 4000;
const mostOfReason = 1000;

export interface ReportGiven {
  readonly projectId: string;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly status: ProjectStatus | null;
  readonly text: string;
  readonly deviation: string;
  readonly nextStep: string;
  readonly money: string;
  /** The report that this one puts right; null: none. */
  readonly corrects: string | null;
  readonly reason: string;
}

/** What is handed in, as it is kept: nothing is written yet. */
export async function checkStatusReport(ctx: Ctx, given: ReportGiven): Promise<WorkResult<KeptReport>> {
  const project = await projectAtWork(ctx, given.projectId);
  if (!project.ok) return project;
  if (!project.value.life.hasStarted) return refuse('not-started');
  const days = daysOf(given, ctx.today);
  if (!days.ok) return days;
  const said = wordsOf(given);
  if (!said.ok) return said;
  const fits = fitsWith(await reportsOf(ctx, given.projectId), days.value, given.corrects);
  if (!fits.ok) return fits;
  return done({ ...days.value, ...said.value, corrects: given.corrects, personId: await speaker(ctx, project.value) });
}

/** Hands in how a project stands at the end of a period. One that puts another right says why; the other is kept. */
export async function handInStatusReport(
  ctx: Ctx,
  input: ReportGiven & { readonly example?: boolean | undefined; readonly requestId: string },
): Promise<WorkResult<{ readonly id: string }>> {
  const { projectId, requestId } = input;
  await inTurn(ctx, `project ${projectId}`);
  const table = projectReports;
  const [earlier] = await ctx.tx.select({ id: table.id }).from(table).where(eq(table.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  const kept = await checkStatusReport(ctx, input);
  if (!kept.ok) return kept;
  const id = newId();
  await ctx.tx.insert(table).values({
    ...{ ...kept.value, id, projectId, on: ctx.today, example: input.example ?? false },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ id });
}

interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

type Said = Pick<StatusReport, 'status' | 'text' | 'deviation' | 'nextStep' | 'money' | 'reason'>;

interface KeptReport extends Days, Said {
  readonly corrects: string | null;
  readonly personId: string | null;
}

function daysOf({ from, to }: ReportGiven, today: Temporal.PlainDate): WorkResult<Days> {
  if (from === null) return refuse('day-wrong', 'from');
  if (to === null) return refuse('day-wrong', 'to');
  if (Temporal.PlainDate.compare(to, from) < 0) return refuse('days-turned', 'to');
  if (Temporal.PlainDate.compare(from, today) > 0) return refuse('period-ahead', 'from');
  // A report says how it has gone; it may be written before the period's last day.
  return Temporal.PlainDate.compare(to, today.add({ months: 4 })) > 0 ? refuse('period-long', 'to') : done({ from, to });
}

function wordsOf(given: ReportGiven): WorkResult<Said> {
  const { status, corrects } = given;
  const [text, deviation, nextStep, money, reason] = [
    given.text.trim(),
    given.deviation.trim(),
    given.nextStep.trim(),
    given.money.trim(),
    corrects === null ? '' : given.reason.trim(),
  ];
  if (status === null) return refuse('status-missing', 'status');
  if (text === '') return refuse('done-missing', 'text');
  if (status !== 'on-track' && deviation === '') return refuse('deviation-missing', 'deviation');
  for (const [field, words] of Object.entries({ text, deviation, nextStep, money })) {
    if (words.length > mostOfText) return refuse('report-long', field);
  }
  if (corrects !== null && reason === '') return refuse('why-missing', 'reason');
  return reason.length > mostOfReason
    ? refuse('text-long', 'reason')
    : done({ status, text, deviation, nextStep, money, reason });
}

/** No day is reported on twice; what is put right is the report that stands. */
function fitsWith(reports: readonly StatusReport[], { from, to }: Days, corrects: string | null): WorkResult<null> {
  const standing = standingReports(reports);
  if (corrects !== null && !standing.some(({ id }) => id === corrects)) return refuse('corrected-already');
  const meets = (report: StatusReport) =>
    Temporal.PlainDate.compare(report.from, to) <= 0 && Temporal.PlainDate.compare(from, report.to) <= 0;
  return standing.some((report) => report.id !== corrects && meets(report)) ? refuse('period-taken', 'from') : done(null);
}
