import { capitalise, list } from '../../ui/index.ts';
import type { Status } from '../reporting/report.ts';
import type { FollowupPaper, PaperActivity } from './followup-paper.ts';
import { sentenceWords as w } from './words.ts';

/** Every activity, in the plan's order. */
export function activitiesIn(paper: Pick<FollowupPaper, 'areas'>): readonly PaperActivity[] {
  return paper.areas.flatMap(({ activities }) => activities);
}

/** Nobody has reported for the paper's own period. What is done or stopped need not be said again. */
export function isSilent({ status, said }: PaperActivity): boolean {
  return said === null || (!said.current && status !== 'done' && status !== 'stopped');
}

/** Where the plan stands, in five sentences: how it goes, what has changed, how far the principals have come, what is late, and what it is built on. */
export function fiveSentences(paper: FollowupPaper): readonly string[] {
  const activities = activitiesIn(paper);
  return [howItGoes(activities), whatChanged(activities), introduced(activities), whatIsLate(activities), builtOn(activities)];
}

function howItGoes(activities: readonly PaperActivity[]): string {
  if (activities.length === 0) return w.nothing;
  const silent = activities.filter(isSilent).length;
  const parts = order.flatMap((status) => {
    const count = activities.filter((each) => each.status === status && !isSilent(each)).length;
    return count === 0 ? [] : [w.is[status](count)];
  });
  if (parts.length === 0) return capitalise(w.silent(silent));
  const whole = w.statuses(activities.length, list('sv', parts));
  return silent === 0 ? whole : `${whole.slice(0, -1)}; ${w.silent(silent)}`;
}

/** A board asks first what is done. */
const order = ['done', 'on-track', 'at-risk', 'delayed', 'stopped', 'not-begun'] as const satisfies readonly Status[];

/** How far from the plan: what has not begun is no nearer or farther. */
const distance: Readonly<Record<Status, number>> = {
  ...{ 'not-begun': 0, 'on-track': 0, done: 0, 'at-risk': 1, delayed: 2, stopped: 3 },
};

function whatChanged(activities: readonly PaperActivity[]): string {
  const compared = activities.flatMap(({ status, before, said }) =>
    status === null || before === null || said?.current !== true ? [] : [{ status, before }],
  );
  if (compared.length === 0) return w.first;
  const moved = compared.filter(({ status, before }) => status !== before);
  const count = (test: (move: { readonly status: Status; readonly before: Status }) => boolean) => moved.filter(test).length;
  const done = count(({ status }) => status === 'done');
  const begun = count(({ status, before }) => before === 'not-begun' && status === 'on-track');
  const improved = count(({ status, before }) => status !== 'done' && distance[status] < distance[before]);
  const worsened = count(({ status, before }) => distance[status] > distance[before]);
  const parts = [
    ...(done > 0 ? [w.becameDone(done)] : []),
    ...(begun > 0 ? [w.begun(begun)] : []),
    ...(improved > 0 ? [w.improved(improved)] : []),
    ...(worsened > 0 ? [w.worsened(worsened)] : []),
  ];
  return parts.length === 0 ? w.unchanged : w.since(list('sv', parts));
}

function introduced(activities: readonly PaperActivity[]): string {
  const stages = activities.flatMap((each) => each.stages);
  const said = stages.filter(({ stage }) => stage !== null);
  if (said.length === 0) return w.notIntroduced;
  const possible = stages.filter(({ stage }) => stage !== 'not-relevant').length;
  const used = said.filter(({ stage }) => stage === 'in-use').length;
  return w.introduced(used, possible, said.filter(({ stage }) => stage === 'introducing' || stage === 'decided').length);
}

/** Those that are expected to end later than the plan says, the latest first: days of one form sort as text. */
function lateOnes(activities: readonly PaperActivity[]) {
  return activities
    .flatMap(({ number, status, plannedEnd: planned, expectedEnd: expected }) =>
      planned === null || expected === null || status === 'done' || status === 'stopped' || expected <= planned
        ? []
        : [{ number, planned, expected }],
    )
    .toSorted((a, b) => (a.expected < b.expected ? 1 : -1));
}

function whatIsLate(activities: readonly PaperActivity[]): string {
  const late = lateOnes(activities);
  const [last] = late;
  return last === undefined ? w.inTime : capitalise(w.late(late.length, last.number, last.expected, last.planned));
}

function builtOn(activities: readonly PaperActivity[]): string {
  const said = activities.flatMap((each) => each.said ?? []).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return w.noBasis;
  return w.basis(said.length, first.on, last.on, said.filter(({ accepted }) => accepted).length);
}
