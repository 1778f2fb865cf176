import { peopleOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import type { Refusal } from '../../../platform/result.ts';
import { type Crumb, type FormErrors, type SelectOption, uiFor } from '../../../ui/index.ts';
import type { ToReport } from '../../acts/reports/activity-to-report.ts';
import { checkReport, type ReportGiven } from '../../acts/reports/check-report.ts';
import { handIn } from '../../acts/reports/hand-in.ts';
import { saveDraft } from '../../acts/reports/save-draft.ts';
import { type ReportRefusal, reportErrors } from '../../refusals/reports.ts';
import type { Way } from '../../reporting/report.ts';
import { checkSentence } from '../../reporting/report-sentence.ts';
import { loadWriting, toBegin, type Writing } from './load.ts';
import { type TypedReport, typedReport } from './typed.ts';
import { CheckPage, WritePage } from './view.tsx';
import type { WriteView } from './view-model.ts';
import { writeWords } from './words.ts';

/** How somebody writes: signed in, told to the secretariat, or by a personal link. */
export interface Writer {
  /** Who acts: the reader, or the program where a link does. */
  readonly ctx: Ctx;
  readonly how: Way;
  /** Whose link it is; null for whoever is signed in. */
  readonly personId: string | null;
  /** Bare path of the page. */
  readonly here: string;
  readonly crumbs: readonly Crumb[];
  readonly current: string | undefined;
  /** Bare path to go on to when it is handed in. */
  readonly handedIn: (reportId: string) => string;
}

interface Shown {
  readonly typed: TypedReport;
  readonly errors: FormErrors;
}

/** The page where an activity is reported on. What has been handed in is put right there when the address says which report. */
export async function showWriting(web: Web, to: ToReport, writer: Writer, shown: Shown | null = null): Promise<Response> {
  const writing = await loadWriting(writer.ctx, to);
  const view = await viewOf(web, writing, writer, shown);
  const text = ownValue({ sparat: writeWords[web.lang].saved }, web.query.get('klart'));
  const ui = uiFor(web, text === undefined || shown !== null ? {} : { notice: { kind: 'done', text } });
  return web.html(<WritePage ui={ui} view={view} />, shown === null ? 200 : 422);
}

/** Whether the address names the report that stands: only then is it put right. */
export function correctedHere(web: Web, writing: Pick<Writing, 'stands'>): string | null {
  const asked = web.query.get('rattar');
  return asked !== null && asked === writing.stands?.id ? asked : null;
}

async function viewOf(web: Web, writing: Writing, writer: Writer, shown: Shown | null): Promise<WriteView> {
  const { activity } = writing;
  const begun = shown === null && web.query.get('fran') === 'forra' && writing.last !== null && writing.stands === null;
  const typed = shown?.typed ?? toBegin(writing, begun);
  const corrects = correctedHere(web, writing);
  const isOvertaken = shown !== null && corrects === null && (writing.draft?.version ?? 0) !== typed.base;
  const { here, crumbs, current } = writer;
  return {
    ...{ writing, typed, begun, here, crumbs, current, errors: shown?.errors ?? [], overtaken: isOvertaken },
    ...{ isCorrection: corrects !== null, heading: `${activity.number} ${activity.title}` },
    // What is saved next is written knowing of what stands.
    base: writing.draft?.version ?? 0,
    action: uiFor(web).href(corrects === null ? here : `${here}?rattar=${corrects}`),
    tellers: writer.how === 'told' ? await tellersFor(web, writing) : [],
  };
}

/** Those who answer for it first. */
async function tellersFor(web: Web, { leads }: Writing): Promise<readonly SelectOption[]> {
  const w = writeWords[web.lang];
  const others = (await peopleOn(web, web.today)).filter(
    ({ id, kind }) => kind === 'person' && !leads.some(({ personId }) => personId === id),
  );
  return [
    ...leads.map(({ personId, name }) => ({ value: personId, label: name, group: w.leads })),
    ...others.map(({ id, name }) => ({ value: id, label: name, group: w.others })),
  ];
}

/**
 * What the form does: saves the draft, says the report back, or hands it in.
 * @param refused why nothing is done, and the form shown again with what was typed
 */
export async function takeWriting(
  web: Web,
  to: ToReport,
  writer: Writer,
  form: Form,
  refused: readonly Refusal<ReportRefusal>[] = [],
): Promise<Response> {
  const writing = await loadWriting(writer.ctx, to);
  const typed = typedReport(form, writing.figures.measures);
  const corrects = correctedHere(web, writing);
  const asked = form.text('gor');
  const again = (refusals: readonly Refusal<ReportRefusal>[]) =>
    showWriting(web, to, writer, { typed, errors: reportErrors(refusals, web.lang) });
  const place = { periodId: to.period.id, activityId: to.activity.id };
  if (asked === 'andra' || refused.length > 0) return again(refused);
  if (asked === 'spara' && corrects === null) {
    const { base, reason: _reason, person: _person, request: _request, ...content } = typed;
    const saved = await saveDraft(writer.ctx, { ...place, content, base, personId: writer.personId ?? undefined });
    return saved.ok ? web.redirect(`${writer.here}?klart=sparat`) : again(saved.refusals);
  }
  const personId = writer.how === 'told' ? typed.person : writer.personId;
  const given: ReportGiven = { ...typed, ...place, how: writer.how, personId, corrects };
  if (asked === 'lamna-in') {
    const handed = await handIn(writer.ctx, { ...given, requestId: typed.request });
    return handed.ok ? web.redirect(writer.handedIn(handed.value.id)) : again(handed.refusals);
  }
  const checked = await checkReport(writer.ctx, to, given);
  if (!checked.ok) return again(checked.refusals);
  const view = await viewOf(web, writing, writer, { typed, errors: [] });
  const { report, person, reason, figures, period, activity } = checked.value;
  const said = { who: person, activity: view.heading, period: period.title, report, plannedEnd: activity.to };
  const sentence = checkSentence(web.lang, { ...said, reason: corrects === null ? null : reason });
  const count = [...figures.values()].reduce((sum, values) => sum + values.length, 0);
  // Not done yet, so no answer to a form that a browser would take for done.
  return web.html(<CheckPage ui={uiFor(web)} view={view} check={{ sentence, figures: count }} />, 422);
}
