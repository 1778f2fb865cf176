import { longDate } from '../../ui/index.ts';
import type { Stage } from '../introduction/stage.ts';
import type { Status } from '../reporting/report.ts';
import { statusWords } from '../reporting/status-words.ts';
import type { FollowupPaper, PaperActivity } from './followup-paper.ts';
import { ownRowsFirst } from './for-principal.ts';
import { type MeasureSheet, measureSheet } from './measure-sheet.ts';
import { type OwnSheet, ownSheet } from './own-sheet.ts';
import { activitiesIn, fiveSentences, isSilent } from './sentences.ts';
import { paperWords as w } from './words.ts';

/** An activity in a short table, with who says so. */
export interface ActivityRow {
  readonly id: string;
  /** `2.1 Gemensam utbildning` */
  readonly name: string;
  readonly status: Status | null;
  readonly silent: boolean;
  /** `försenad`, with what it was the time before where that was another. */
  readonly state: string;
  /** What has been done; '' when nobody has said. */
  readonly text: string;
  /** Name, function and day; '' when nobody has reported. */
  readonly said: string;
  /** The report that it is taken from. */
  readonly reportId: string | null;
  /** How many principals have it in use. */
  readonly principals: string;
}

/** What needs somebody: label and words, a row each. */
export interface NeedRow extends Pick<ActivityRow, 'id' | 'name' | 'state' | 'status' | 'silent' | 'said' | 'reportId'> {
  readonly facts: readonly (readonly [string, string])[];
}

/** A report as it stands in every form: page, PDF and Word say the same in the same order. In Swedish. */
export interface PaperSheet {
  readonly title: string;
  readonly kind: string;
  /** `Arbetsplan 2024–2025, till och med våren 2025` */
  readonly about: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly stands: readonly string[];
  /** Running text. */
  readonly summary: string;
  /** What is a principal's own, before the whole; null in the one for all. */
  readonly own: OwnSheet | null;
  /** Whose it is; '' in the one for all. */
  readonly forWhom: string;
  readonly needs: readonly NeedRow[];
  readonly areas: readonly {
    readonly id: string;
    readonly heading: string;
    /** Running text. */
    readonly said: string;
    readonly rows: readonly ActivityRow[];
    /** A sentence of each measure. */
    readonly measures: readonly string[];
  }[];
  readonly principalsLead: string;
  readonly principals: readonly (readonly string[])[];
  readonly measures: readonly MeasureSheet[];
  readonly sources: readonly { readonly cells: readonly string[]; readonly reportId: string }[];
  /** Lower-case hex; '' while it is not frozen. */
  readonly hash: string;
}

/** What is known of the paper beside its own content. */
export interface PaperFrozenAs {
  /** Swedish time in words. */
  readonly moment: string;
  readonly number: number;
  readonly textSha256: string;
}

/** @param frozen null while it is being written @param code of the principal whose own it is; null for all */
export function paperSheet(content: FollowupPaper, frozen: PaperFrozenAs | null, code: string | null): PaperSheet {
  const paper = code === null ? content : ownRowsFirst(content, code);
  const activities = activitiesIn(paper);
  const rows = new Map(activities.map((activity) => [activity.id, rowOf(activity)]));
  return {
    ...{ title: paper.title, kind: w.kind[paper.kind], about: w.about(paper.plan.title, paper.period) },
    ...{ facts: factsOf(paper, frozen), stands: fiveSentences(paper), summary: paper.summary },
    own: code === null ? null : ownSheet(paper, code),
    forWhom: forWhom(paper, code),
    needs: activities.filter(needsSomebody).toSorted(worstFirst).map(needOf),
    areas: paper.areas.map((area) => ({
      ...{ id: area.id, heading: `${area.number}. ${area.title}`, said: area.said },
      rows: area.activities.flatMap(({ id }) => rows.get(id) ?? []),
      measures: area.measures.map((measure) => measureSheet(measure).line),
    })),
    principalsLead: w.principalsLead(activities.length),
    principals: principalRows(paper),
    measures: [...paper.measures, ...paper.areas.flatMap(({ measures }) => measures)].map(measureSheet),
    sources: activities.flatMap(sourceOf),
    hash: frozen?.textSha256 ?? '',
  };
}

function forWhom({ principals }: FollowupPaper, code: string | null): string {
  const own = principals.find((each) => each.code === code);
  return own === undefined ? '' : w.forPrincipal(own.name);
}

function factsOf({ plan, from, to, period, asOf }: FollowupPaper, frozen: PaperFrozenAs | null): PaperSheet['facts'] {
  return [
    [w.facts.plan, w.facts.version(plan.title, plan.version)],
    [w.facts.time, w.facts.span(from, to)],
    [w.facts.period, period],
    [w.facts.known, longDate('sv', asOf)],
    [w.facts.frozen, frozen === null ? w.facts.notFrozen : w.facts.frozenAs(frozen.moment, frozen.number)],
  ];
}

function rowOf(activity: PaperActivity): ActivityRow {
  const { id, number, title, status, text, said } = activity;
  return {
    ...{ id, name: `${number} ${title}`, status, silent: isSilent(activity), state: stateOf(activity), text },
    ...{ said: saidOf(said), reportId: said?.reportId ?? null, principals: usedBy(activity) },
  };
}

function stateOf({ status, before, said }: PaperActivity): string {
  if (status === null || said === null) return w.noReport;
  const now = statusWords.sv[status];
  if (!said.current) return `${now} (${w.sinceReport(said.period)})`;
  return before === null || before === status ? now : `${now} (${w.before(statusWords.sv[before])})`;
}

function saidOf(said: PaperActivity['said']): string {
  if (said === null) return '';
  const by = `${said.who === '' ? w.noName : said.who}, ${longDate('sv', said.on)}`;
  return said.accepted ? `${by}, ${w.accepted}` : by;
}

function usedBy({ stages }: PaperActivity): string {
  const count = (...wanted: readonly Stage[]) => stages.filter(({ stage }) => stage !== null && wanted.includes(stage)).length;
  const possible = stages.length - count('not-relevant');
  if (stages.every(({ stage }) => stage === null)) return w.noStages;
  const way = count('introducing', 'decided');
  return [w.inUse(count('in-use'), possible), ...(way === 0 ? [] : [w.onTheWay(way)])].join(', ');
}

const worst: readonly (Status | null)[] = ['stopped', 'delayed', 'at-risk'];

function needsSomebody(activity: PaperActivity): boolean {
  return isSilent(activity) || worst.includes(activity.status);
}

/** Stopped, late, at risk; then those that nobody has reported of. */
function worstFirst(a: PaperActivity, b: PaperActivity): number {
  const place = ({ status }: PaperActivity) => (worst.includes(status) ? worst.indexOf(status) : worst.length);
  return place(a) - place(b);
}

function needOf(activity: PaperActivity): NeedRow {
  const { id, name, state, status, silent, said, reportId } = rowOf(activity);
  const { deviation, remedy, nextStep, responsible, plannedEnd, expectedEnd } = activity;
  const end = expectedEnd === null || expectedEnd === plannedEnd ? '' : w.endSaid(expectedEnd);
  const facts: readonly (readonly [string, string])[] = [
    [w.notSaid, silent ? silenceOf(activity) : ''],
    [w.deviation, deviation],
    [w.remedy, remedy],
    [w.nextStep, nextStep],
    [w.end, end !== '' && plannedEnd !== null ? w.endMoved(expectedEnd ?? '', plannedEnd) : end],
    [w.responsible, responsible],
  ];
  return { id, name, state, status, silent, said, reportId, facts: facts.filter(([, value]) => value !== '') };
}

function silenceOf({ said }: PaperActivity): string {
  return said === null ? w.silence : w.silenceSince(said.period);
}

const shown = ['in-use', 'introducing', 'decided', 'not-begun', 'not-relevant', null] as const;

function principalRows(paper: FollowupPaper): PaperSheet['principals'] {
  const stages = activitiesIn(paper).flatMap((activity) => activity.stages);
  return paper.principals.map(({ code, name }) => {
    const own = stages.filter((each) => each.code === code);
    return [name, ...shown.map((stage) => String(own.filter((each) => each.stage === stage).length))];
  });
}

function sourceOf({ number, title, said }: PaperActivity): PaperSheet['sources'] {
  if (said === null) return [];
  const who = said.who === '' ? w.noName : said.who;
  const cells = [`${number} ${title}`, who, said.on, said.period, said.accepted ? w.acceptedShort : w.notAccepted];
  return [{ cells, reportId: said.reportId }];
}
