import { Temporal } from 'temporal-polyfill';
import {
  activitiesOf,
  addMeasure,
  addMilestone,
  changePeriod,
  type FollowedPlan,
  followedPlan,
  followupCheck,
  followupPublication,
  freezePaper,
  handIn,
  nameLead,
  openPeriod,
  periodsOf,
  publishFollowup,
  reviewReport,
  saveValues,
  sayOfMilestone,
  sayStages,
  startPaper,
} from '../followup/index.ts';
import { addPerson } from '../members/index.ts';
import type { Ctx } from '../platform/act.ts';
import { newId } from '../platform/db/columns.ts';
import { must } from './expect.ts';
import type { County } from './load-county.ts';
import { onDay } from './moments.ts';
import { type FollowupSource, source } from './source.ts';

/** No mail goes from the example. */
const noMail = {
  ways: { canSend: false, answerAddress: null, domain: 'samrad.example' },
  url: 'http://localhost',
  secret: 'example',
};

interface Loaded {
  readonly plan: FollowedPlan;
  readonly county: County;
  readonly made: FollowupSource;
  /** The activities' rows by their number in the plan. */
  readonly rows: ReadonlyMap<string, string>;
  /** Who answers, in the order of the source. */
  readonly people: readonly string[];
}

/** What came of the finished plan: six periods that are done, and one that is open on the day of loading. Made up, and marked so. */
export async function loadFollowup(ctx: Ctx, county: County, planId: string): Promise<void> {
  const plan = await followedPlan(ctx, planId);
  if (plan === null) throw new Error('the example’s finished plan is not decided');
  const made = source.followup();
  const rows = new Map(activitiesOf(plan).map(({ number, id }) => [number, id]));
  const people = await loadLeads(onDay(ctx, plan.from), plan, made, rows);
  const loaded = { plan, county, made, rows, people };
  const periods: Done[] = [];
  for (let index = 0; index < 6; index++) periods.push(await loadPeriod(ctx, loaded, index));
  await loadOpenPeriod(ctx, loaded);
  await loadMilestones(ctx, loaded);
  await loadMeasures(ctx, loaded);
  await loadPapers(ctx, plan, periods);
}

/** A period that is closed. */
interface Done {
  readonly periodId: string;
  readonly title: string;
  readonly closedOn: Temporal.PlainDate;
}

async function loadLeads(
  ctx: Ctx,
  plan: FollowedPlan,
  made: FollowupSource,
  rows: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const people: string[] = [];
  for (const [index, { name, title }] of made.leads.entries()) {
    const { id: personId } = must(await addPerson(ctx, { kind: 'person', name, title, example: true }));
    people.push(personId);
    const own = made.activities.filter(({ lead }) => lead === index).flatMap(({ number }) => rows.get(number) ?? []);
    must(await nameLead(ctx, { planId: plan.id, activityIds: own, personId, requestId: newId() }));
  }
  return people;
}

/** Of the plan's four-month periods, from 0: when it begins and ends. */
function daysOfPeriod({ firstYear }: FollowedPlan, index: number) {
  const from = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).add({ months: 4 * index });
  return { from, to: from.add({ months: 4 }).subtract({ days: 1 }) };
}

/** Opened when it is over, answered within three weeks, gone through by the management group, and closed. */
async function loadPeriod(ctx: Ctx, loaded: Loaded, index: number): Promise<Done> {
  const { plan, made, rows, people } = loaded;
  const days = daysOfPeriod(plan, index);
  const opened = onDay(ctx, days.to.add({ days: 2 }));
  const title = `${['Januari–april', 'Maj–augusti', 'September–december'][index % 3]} ${days.from.year}`;
  const answerBy = opened.today.add({ days: 21 });
  const given = { planId: plan.id, title, ...days, answerBy, message: '', example: true, requestId: newId() };
  const { id: periodId } = must(await openPeriod(opened, noMail, given));
  const reports: string[] = [];
  for (const [place, { number, lead, reports: all }] of made.activities.entries()) {
    const report = all[index];
    if (report === null || report === undefined) continue;
    const { expectedEnd = '', ...words } = report;
    const handed = onDay(ctx, opened.today.add({ days: 3 + (place % 14) }));
    const told = { ...words, expectedEnd: expectedEnd === '' ? '' : lastDayOf(plan, expectedEnd), periodId };
    const by = { activityId: rows.get(number) ?? '', personId: people[lead] ?? null, how: 'link' } as const;
    reports.push(must(await handIn(handed, { ...told, ...by, example: true, requestId: newId() })).id);
  }
  await sayAll(onDay(ctx, opened.today.add({ days: 12 })), loaded, index, periodId);
  const reviewed = onDay(ctx, answerBy.add({ days: 9 }));
  for (const reportId of reports)
    must(await reviewReport(reviewed, { reportId, kind: 'accepted', text: '', requestId: newId() }));
  const closedOn = answerBy.add({ days: 12 });
  must(await changePeriod(onDay(ctx, closedOn), { periodId, kind: 'closed', requestId: newId() }));
  return { periodId, title, closedOn };
}

const stageOf = { n: 'not-begun', d: 'decided', i: 'introducing', u: 'in-use', '-': 'not-relevant' } as const;

async function sayAll(ctx: Ctx, { plan, county, made, rows }: Loaded, index: number, periodId: string): Promise<void> {
  for (const [place, code] of made.principals.entries()) {
    const stages = made.activities.map(({ number, stages: all }) => ({
      activityId: rows.get(number) ?? '',
      stage: stageOf[(all[index]?.[place] ?? 'n') as keyof typeof stageOf],
      ...{
        on: daysOfPeriod(plan, sinceOf(all, index, place))
          .to.add({ days: 2 })
          .subtract({ days: place }),
        note: '',
      },
    }));
    const given = { planId: plan.id, principalId: county.principals.get(code)?.id ?? '', stages, periodId };
    must(await sayStages(ctx, { ...given, said: 'Registrator', how: 'link', example: true, requestId: newId() }));
  }
}

/** The period in which a principal came where it is in this one: a stage that is said again is said with the day that it was reached. */
function sinceOf(all: readonly string[], index: number, place: number): number {
  let since = index;
  while (since > 0 && all[since - 1]?.[place] === all[index]?.[place]) since--;
  return since;
}

/** While the next plan is not decided the last is asked about once more: some have answered, most have not. */
async function loadOpenPeriod(ctx: Ctx, { plan, made, rows, people }: Loaded): Promise<void> {
  const opened = onDay(ctx, ctx.today.subtract({ days: 9 }));
  const title = 'I väntan på nästa arbetsplan';
  const days = { from: daysOfPeriod(plan, 6).from, to: ctx.today.subtract({ days: 10 }) };
  const message = 'Nästa arbetsplan är ute för beslut. Berätta kort om det som fortfarande pågår.';
  const given = { planId: plan.id, title, ...days, answerBy: ctx.today.add({ days: 12 }), message };
  const { id: periodId } = must(await openPeriod(opened, noMail, { ...given, example: true, requestId: newId() }));
  for (const number of ['1.2', '4.1', '5.1']) {
    const activity = made.activities.find((each) => each.number === number);
    if (activity === undefined) continue;
    const words = { status: 'delayed', text: 'Arbetet fortsätter som vi sa i slutrapporten.', remedy: '' };
    const by = { activityId: rows.get(number) ?? '', personId: people[activity.lead] ?? null, how: 'link' } as const;
    // What goes on past the plan's years says until when.
    const expectedEnd = ctx.today.add({ months: 8 }).with({ day: 1 }).subtract({ days: 1 }).toString();
    const deviation = 'Det blev inte klart under planens år.';
    const report = { ...words, deviation, nextStep: 'Tas med i nästa plan.', expectedEnd, periodId, ...by };
    must(await handIn(onDay(ctx, ctx.today.subtract({ days: 4 })), { ...report, example: true, requestId: newId() }));
  }
}

/** Set when the plan took effect; moved a month before they were due, by whoever answers. */
async function loadMilestones(ctx: Ctx, { plan, made, rows }: Loaded): Promise<void> {
  for (const { activity, title, on, moved, why, reached } of made.milestones) {
    const due = dayIn(plan, on);
    const given = { planId: plan.id, activityId: rows.get(activity) ?? '', title, on: due, example: true };
    const { id: milestoneId } = must(await addMilestone(onDay(ctx, plan.from), { ...given, requestId: newId() }));
    if (moved !== undefined) {
      const said = { milestoneId, kind: 'moved', on: dayIn(plan, moved), text: why } as const;
      must(await sayOfMilestone(onDay(ctx, due.subtract({ months: 1 })), { ...said, requestId: newId() }));
    }
    if (reached === undefined) continue;
    const there = onDay(ctx, dayIn(plan, reached));
    must(await sayOfMilestone(there, { milestoneId, kind: 'reached', on: there.today, requestId: newId() }));
  }
}

async function loadMeasures(ctx: Ctx, { plan, made, rows }: Loaded): Promise<void> {
  const begun = onDay(ctx, plan.from);
  for (const { activity, values, ...words } of made.measures) {
    const given = { planId: plan.id, activityId: rows.get(activity) ?? '', ...words, example: true };
    const { id: measureId } = must(await addMeasure(begun, { ...given, requestId: newId() }));
    const periods = [0, 1, 2, 3, 4, 5].map((index) => `${plan.firstYear + Math.floor(index / 3)}-T${(index % 3) + 1}`);
    const figures = listed(values, periods);
    const source = 'Påhittade värden';
    must(await saveValues(onDay(ctx, plan.to), { measureId, values: figures, how: 'file', source, requestId: newId() }));
  }
  for (const { area, firstYear, values, ...words } of made.koladaMeasures) {
    const areaId = plan.areas.find(({ number }) => number === area)?.id ?? null;
    const { id: measureId } = must(
      await addMeasure(begun, { planId: plan.id, areaId, ...words, example: true, requestId: newId() }),
    );
    const years = Array.from({ length: 6 }, (_, index) => String(firstYear + index));
    must(await saveValues(onDay(ctx, plan.to), { measureId, values: listed(values, years), how: 'kolada', requestId: newId() }));
  }
}

const summary =
  'De flesta aktiviteter går som planen säger. Det som dröjer beror på upphandling, på bemanning och på en lag som inte är beslutad. Länets huvudmän inför det som är klart i olika takt, och säger det själva.';

/** The report after the first year, and the one at the end: frozen, ready to be sent to the boards. */
async function loadPapers(ctx: Ctx, plan: FollowedPlan, periods: readonly Done[]): Promise<void> {
  for (const [kind, period] of [['interim', periods[2]] as const, ['final', periods[5]] as const]) {
    if (period === undefined) continue;
    const then = onDay(ctx, period.closedOn.add({ days: 3 }));
    const years = kind === 'interim' ? `efter det första året` : `${plan.firstYear}–${plan.lastYear}`;
    const title = `${kind === 'interim' ? 'Delårsrapport' : 'Slutrapport'} ${years}`;
    const given = { planId: plan.id, kind, periodId: period.periodId, title, summary, example: true };
    const { draftId } = must(await startPaper(then, { ...given, requestId: newId() }));
    must(await freezePaper(then, { draftId, requestId: newId() }));
  }
}

/** Every closed period is public from the day it was closed, as it was known then. */
export async function publishFollowups(ctx: Ctx, planId: string): Promise<void> {
  for (const period of await periodsOf(ctx, planId)) {
    if (period.closedOn === null) continue;
    const then = onDay(ctx, period.closedOn);
    const seen = (await followupPublication(then, period))?.seen ?? '';
    must(await publishFollowup(then, period, { request: newId(), shownUntil: null, checked: [followupCheck], seen }));
  }
}

function listed(values: Readonly<Record<string, readonly (number | null)[]>>, periods: readonly string[]) {
  return Object.entries(values).flatMap(([place, all]) =>
    all.map((value, index) => ({ place, period: periods[index] ?? '', value })),
  );
}

/** `2-06-30` → that day of the plan's second year. */
function dayIn({ firstYear }: FollowedPlan, text: string): Temporal.PlainDate {
  const [year = 1, month = 1, day = 1] = text.split('-').map(Number);
  return Temporal.PlainDate.from({ year: firstYear + year - 1, month, day });
}

/** `2-06` → the last day of June in the plan's second year. */
function lastDayOf({ firstYear }: FollowedPlan, text: string): string {
  const [year = 1, month = 1] = text.split('-').map(Number);
  const first = Temporal.PlainYearMonth.from({ year: firstYear + year - 1, month });
  return first.toPlainDate({ day: first.daysInMonth }).toString();
}
