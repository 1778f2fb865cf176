import { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../../platform/group-by.ts';
import { type Lang, longDate, type SpanLane } from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import type { Milestone } from '../../rollup/milestone.ts';
import type { ActivitySituation, Mark } from '../../rollup/rollup.ts';
import { markWord, slipInWords } from '../../rollup/rollup-words.ts';
import { words } from './words.ts';

type Day = Temporal.PlainDate;

/** A meeting of one of the body's organs, as the picture marks it. */
export interface MarkedMeeting {
  readonly id: string;
  readonly organ: string;
  readonly on: Day;
}

/** An activity as planned in the frozen text and as it now looks. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark;
  readonly planned: { readonly from: Day; readonly to: Day };
  /** The plan gives it days of its own. */
  readonly hasDays: boolean;
  /** The end as it now looks: said, or planned; no earlier than today while it goes on past its day. */
  readonly to: Day;
  /** Against the frozen plan, in words; empty when there is none. */
  readonly slip: string;
  readonly days: number;
  readonly stoppedOn: Day | null;
  readonly milestones: readonly Milestone[];
}

/** An activity without days of its own goes on through the plan's years. */
export function timelineRows(
  lang: Lang,
  plan: Pick<FollowedPlan, 'firstYear' | 'lastYear'>,
  activities: readonly ActivitySituation[],
  milestones: readonly Milestone[],
): readonly TimelineRow[] {
  const of = groupBy(milestones, ({ activityId }) => activityId);
  return activities.map(({ activity, mark, latest, slip }) => {
    const from = activity.from ?? Temporal.PlainDate.from({ year: plan.firstYear, month: 1, day: 1 });
    const to = activity.to ?? Temporal.PlainDate.from({ year: plan.lastYear, month: 12, day: 31 });
    const stoppedOn = latest?.status === 'stopped' ? latest.on : null;
    const ends = stoppedOn ?? slip?.end ?? latest?.expectedEnd ?? to;
    return {
      ...{ id: activity.id, name: `${activity.number} ${activity.title}`, mark, planned: { from, to } },
      ...{ hasDays: activity.from !== null || activity.to !== null, to: from.until(ends).sign < 0 ? from : ends, stoppedOn },
      ...{ slip: slip === null ? '' : slipInWords(lang, slip), days: slip?.days ?? 0, milestones: of.get(activity.id) ?? [] },
    };
  });
}

/** How many end later than the plan says, and by how much at most. */
export function timelineSentence(lang: Lang, rows: readonly TimelineRow[]): string {
  const late = rows.filter(({ days }) => days > 0).toSorted((a, b) => b.days - a.days);
  const longest = late[0] === undefined ? '' : `${late[0].name}, ${late[0].slip}`;
  return words[lang].sentence(late.length, rows.length, longest);
}

/** A lane for each organ with its meetings, then one for each activity. @param href makes an address final */
export function timelineLanes(
  lang: Lang,
  rows: readonly TimelineRow[],
  meetings: readonly MarkedMeeting[],
  href: (path: string) => string,
): readonly SpanLane[] {
  const w = words[lang];
  const organs = [...groupBy(meetings, ({ organ }) => organ)].map(([name, held]) => ({
    ...{ name, href: '#moten' },
    spans: [],
    marks: held.map(({ on }, place) => ({ on, look: 'meeting' as const, words: place === 0 ? w.meetings(held.length) : '' })),
  }));
  const activities = rows.map((row) => ({
    ...{ name: row.name, href: href(`/uppfoljning/aktiviteter/${row.id}`) },
    spans: [
      { from: row.planned.from, to: row.planned.to, look: 'frozen' as const, words: plannedInWords(lang, row) },
      { from: row.planned.from, to: row.to, words: nowInWords(lang, row) },
    ],
    marks: row.milestones.map(({ title, state, on }) => ({
      ...{ on, look: state, words: w.milestoneAt(title, w.states[state], longDate(lang, on)) },
    })),
  }));
  return [...organs, ...activities];
}

function plannedInWords(lang: Lang, { planned, hasDays }: TimelineRow): string {
  const w = words[lang];
  return hasDays ? w.planned(longDate(lang, planned.from), longDate(lang, planned.to)) : w.wholePlan;
}

function nowInWords(lang: Lang, { to, slip, stoppedOn }: TimelineRow): string {
  const w = words[lang];
  if (stoppedOn !== null) return w.stopped(longDate(lang, stoppedOn));
  return slip === '' ? w.asPlanned : w.now(longDate(lang, to), slip);
}

/** The same as rows of a file, its head first. */
export function timelineTakenOut(lang: Lang, rows: readonly TimelineRow[]): readonly (readonly string[])[] {
  const w = words[lang];
  return [
    w.head.split('|'),
    ...rows.map(({ name, mark, planned, to, days, milestones }) => [
      ...[name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1), markWord(lang, mark)],
      ...[planned.from.toString(), planned.to.toString(), to.toString(), String(days)],
      milestones.map(({ title, state, on }) => w.milestoneAt(title, w.states[state], on.toString())).join('; '),
    ]),
  ];
}
