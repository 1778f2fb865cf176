import { type Lang, longDate } from '../../../ui/index.ts';
import { stagesInOrder } from '../../introduction/stage-counts.ts';
import type { PlanSituation } from '../../queries/rollup/plan-situation.ts';
import {
  type ActivitySituation,
  type AreaSituation,
  hasRunOut,
  type Mark,
  type Needing,
  type StageCounts,
} from '../../rollup/rollup.ts';
import { changeInWords, countsSentence, markWord, slipInWords } from '../../rollup/rollup-words.ts';
import { type BarPart, markLooks, stageLooks } from './count-bar.tsx';
import { words } from './words.ts';

/** Where a plan's follow-up stands and, after it, where its period does. */
export function openingSentence(lang: Lang, situation: PlanSituation): string {
  return `${countsSentence(lang, situation.counts)} ${periodSentence(lang, situation)}`;
}

function periodSentence(lang: Lang, { period, activities, on }: PlanSituation): string {
  const w = words[lang];
  if (period === null) return w.notYet;
  if (period.closedOn !== null) return w.closed(period.title, longDate(lang, period.closedOn));
  const left = activities.filter(hasNotAnswered).length;
  return (hasRunOut(period, on) ? w.ranOut : w.askedUntil)(period.title, longDate(lang, period.answerBy), left);
}

/** Asked in the latest period, and has not said anything there. */
export function hasNotAnswered({ awaited, mark }: Pick<ActivitySituation, 'awaited' | 'mark'>): boolean {
  return awaited || mark === 'silent';
}

/** One that this reader may press next; the first is the primary one. */
export interface NextStep {
  readonly href: string;
  readonly label: string;
}

/** @param own activities that the reader answers for, where the period waits for a report */
export function nextSteps(
  lang: Lang,
  situation: PlanSituation,
  mayKeep: boolean,
  own: readonly ActivitySituation[],
): readonly NextStep[] {
  const w = words[lang];
  const { plan, period, activities, on } = situation;
  const report = own.flatMap(({ activity: { id, number } }) =>
    period === null ? [] : [{ href: `/uppfoljning/perioder/${period.id}/aktiviteter/${id}`, label: w.report(number) }],
  );
  const open = `/uppfoljning/${plan.id}/perioder/ny`;
  if (period === null) return mayKeep ? [{ href: open, label: w.open }] : [];
  const see = `/uppfoljning/perioder/${period.id}`;
  if (!mayKeep) return [...report, { href: see, label: w.seePeriod }];
  if (period.closedOn === null) {
    return [...report, { href: see, label: activities.some(hasNotAnswered) ? w.seeSilent : w.seePeriod }];
  }
  const make = { href: `/uppfoljning/${plan.id}/rapporter`, label: w.makeReport };
  // Nothing more is asked about once the plan's time is out.
  return plan.to.until(on).sign > 0 ? [make] : [make, { href: open, label: w.openNext }];
}

/** A period of the plan, and where it stands. */
export interface PeriodLine {
  readonly id: string;
  readonly title: string;
  readonly said: string;
}

/** The latest first. */
export function periodLines(lang: Lang, { periods }: Pick<PlanSituation, 'periods'>): readonly PeriodLine[] {
  const w = words[lang];
  return periods.toReversed().map(({ id, title, answerBy, closedOn }) => ({
    ...{ id, title },
    said: closedOn === null ? w.periodOpen(longDate(lang, answerBy)) : w.periodClosed(longDate(lang, closedOn)),
  }));
}

export interface ChangeRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly said: Said | null;
}

/** Who says so, when, and where it can be read. */
interface Said {
  readonly text: string;
  readonly reportId: string;
}

export function changeRows(lang: Lang, { changes }: PlanSituation): readonly ChangeRow[] {
  return changes.map((change) => ({
    id: change.now.activity.id,
    name: `${change.now.activity.number} ${change.now.activity.title}`,
    text: changeInWords(lang, change),
    said: saidOf(lang, change.now),
  }));
}

export interface AreaRow {
  readonly number: string;
  readonly name: string;
  readonly sentence: string;
  readonly worst: Needing | null;
  readonly bar: readonly BarPart[];
}

export function areaRow(lang: Lang, { area, counts, worst }: AreaSituation): AreaRow {
  return {
    ...{ number: area.number, name: `${area.number}. ${area.title}`, sentence: countsSentence(lang, counts), worst },
    bar: (Object.keys(markLooks) as Mark[]).map((mark) => ({ count: counts[mark], look: markLooks[mark] })),
  };
}

/** A line of an area's table. */
export interface ActivityRow {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark;
  readonly said: Said | null;
  readonly accepted: boolean;
  /** Beside the mark: that it is being answered now, or when it was last heard of. */
  readonly note: string;
  readonly last: Mark | null;
  readonly slip: string;
  readonly isLate: boolean;
  readonly stages: string;
  readonly bar: readonly BarPart[];
}

export function activityRow(lang: Lang, each: ActivitySituation): ActivityRow {
  const w = words[lang];
  const { activity, mark, latest, before, slip } = each;
  const silent = mark === 'silent';
  const last = silent ? latest : before;
  return {
    ...{ id: activity.id, name: `${activity.number} ${activity.title}`, mark, isLate: (slip?.days ?? 0) > 0 },
    said: silent ? null : saidOf(lang, each),
    accepted: !silent && latest?.accepted === true,
    note: each.awaited ? w.awaited : silent && latest !== null ? w.notSaidSince(latest.on.toString()) : '',
    last: last?.status ?? null,
    slip: slip === null ? (activity.to === null ? w.noEnd : w.asPlanned) : slipInWords(lang, slip),
    stages: stagesInWords(lang, each.stages),
    bar: stagesInOrder.map((stage) => ({ count: each.stages[stage], look: stageLooks[stage] })),
  };
}

function saidOf(lang: Lang, { latest, mark }: ActivitySituation): Said | null {
  if (latest === null || mark === 'silent') return null;
  const w = words[lang];
  const { person } = latest;
  const who = person === null ? w.somebody : person.title === null ? person.name : `${person.name}, ${person.title}`;
  return { text: w.said(who, latest.on.toString()), reportId: latest.id };
}

function stagesInWords(lang: Lang, counts: StageCounts): string {
  return stagesInOrder.flatMap((stage) => (counts[stage] === 0 ? [] : words[lang].stages(counts[stage], stage))).join(', ');
}

/** Every activity as a row of a file, its head first. Days are ISO. */
export function rowsTakenOut(lang: Lang, areas: readonly AreaSituation[]): readonly (readonly string[])[] {
  const w = words[lang];
  const rows = areas.flatMap(({ area, activities }) =>
    activities.map(({ activity, mark, latest, before, slip, stages }) => [
      ...[activity.number, activity.title, area.title, activity.responsible, markWord(lang, mark)],
      ...[latest === null ? '' : (latest.person?.name ?? w.somebody), latest?.on.toString() ?? '', latest?.text ?? ''],
      ...[before === null ? '' : markWord(lang, before.status), activity.to?.toString() ?? ''],
      ...[(latest?.expectedEnd ?? activity.to)?.toString() ?? '', slip === null ? '' : String(slip.days)],
      ...[latest?.deviation ?? '', latest?.remedy ?? '', latest?.nextStep ?? ''],
      ...stagesInOrder.map((stage) => String(stages[stage])),
    ]),
  );
  return [w.head.split('|'), ...rows];
}
