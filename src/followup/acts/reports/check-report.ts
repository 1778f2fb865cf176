import { isProgram, isSecretariat, type Person, peopleById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { GivenValue } from '../../measuring/compare-values.ts';
import { draftOf } from '../../queries/reports/drafts.ts';
import { measuresToReport } from '../../queries/reports/measures-to-report.ts';
import { reportsOf } from '../../queries/reports/reports.ts';
import type { ReportResult } from '../../refusals/reports.ts';
import { type ReadReport, readReport } from '../../reporting/read-report.ts';
import type { ReportDraft, Way } from '../../reporting/report.ts';
import { standing } from '../../reporting/standing-reports.ts';
import { readFigures } from '../../reporting/value-fields.ts';
import type { ToReport } from './activity-to-report.ts';

/** A report as it is to be handed in. */
export interface ReportGiven extends Omit<ReportDraft, 'values'> {
  readonly periodId: string;
  /** The activity's row. */
  readonly activityId: string;
  /** The activity's own measures' figures, as typed. */
  readonly values?: ReportDraft['values'] | undefined;
  /** Who says so, where somebody else writes it down: told to the secretariat, or by a link. Otherwise it is the one who is signed in. */
  readonly personId?: string | null | undefined;
  readonly how: Way;
  /** The report that this one puts right, and why. */
  readonly corrects?: string | null | undefined;
  readonly reason?: string | undefined;
  /** The version of the draft that it was written from: what another has saved since is not thrown away unread. Left out: whatever is drafted. */
  readonly base?: number | undefined;
}

/** A report that can be handed in. */
interface CheckedReport extends ToReport {
  readonly report: ReadReport;
  /** By measure. */
  readonly figures: ReadonlyMap<string, readonly GivenValue[]>;
  readonly person: Person | null;
  readonly corrects: string | null;
  /** Empty unless it corrects. */
  readonly reason: string;
}

const mostOfReason = 1000;

/** Whether a report can be handed in as it stands, with every fault at its field. @param to the activity and the period that it names */
export async function checkReport(ctx: Ctx, to: ToReport, input: ReportGiven): Promise<ReportResult<CheckedReport>> {
  const corrects = await whatItCorrects(ctx, to, input);
  if (!corrects.ok) return corrects;
  if (corrects.value === null && (await isOvertaken(ctx, input))) return refuse('draft-changed');
  const person = await whoSays(ctx, to, input);
  const report = readReport(input);
  const { measures, period } = await measuresToReport(ctx, to.period, to.activity.id);
  const figures = readFigures(measures, input.values ?? {}, period);
  const reason = corrects.value === null ? done('') : readReason(input.reason ?? '');
  if (person.ok && report.ok && figures.ok && reason.ok)
    return done({
      ...{ ...to, report: report.value, figures: figures.value },
      ...{ person: person.value, corrects: corrects.value, reason: reason.value },
    });
  return { ok: false, refusals: [person, report, figures, reason].flatMap((each) => (each.ok ? [] : each.refusals)) };
}

async function isOvertaken(ctx: Ctx, { periodId, activityId, base }: ReportGiven): Promise<boolean> {
  const draft = base === undefined ? null : await draftOf(ctx, periodId, activityId);
  return draft !== null && draft.version !== base;
}

function readReason(typed: string): ReportResult<string> {
  const reason = typed.trim();
  if (reason === '') return refuse('reason-missing', 'reason');
  return reason.length > mostOfReason ? refuse('too-long', 'reason') : done(reason);
}

/** Of an activity in a period one report stands: the first, or the one that puts right what stood. */
async function whatItCorrects(
  ctx: Ctx,
  { period, activity }: ToReport,
  { corrects, how }: ReportGiven,
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

async function whoSays(ctx: Ctx, { personIds }: ToReport, { how, personId }: ReportGiven): Promise<ReportResult<Person | null>> {
  const byProgram = isProgram(ctx.actor);
  if (byProgram && !personId) return done(null);
  const isOwn = how === 'signed-in' && !byProgram;
  if (!isOwn && !byProgram && !(how === 'told' && isSecretariat(ctx.actor))) return refuse('not-allowed');
  const id = (isOwn ? personIds[0] : personId) ?? '';
  const person = isUuid(id) ? ((await peopleById(ctx, [id])).get(id) ?? null) : null;
  return person === null && !isOwn ? refuse('person-unknown', 'person') : done(person);
}
