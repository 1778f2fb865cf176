import type { Ui } from '../ui-context.ts';
import { type Day, shortDate } from '../words/format.ts';
import type { Lane, LaneStep } from './lane.ts';
import { pictureWords } from './picture-words.ts';
import { labelSide, labelWidth, type TimeScale } from './time-scale.ts';

/** A label beside a meeting's marks: `at` is where the marks end on that side, in percent. */
export type LaneLabelPlaced = {
  readonly text: string;
  readonly side: 'before' | 'after';
  readonly at: number;
  /** Whether it stands clear of a mark. */
  readonly far: boolean;
};

/** A label with the days that it says, and from where it has room, in percent. */
type Placing = LaneLabelPlaced & { readonly days: readonly string[]; readonly taken: number };

/** What is around a meeting, in percent of the strip. */
type Around = {
  readonly met: number;
  /** Where its own marks begin and end. */
  readonly from: number;
  readonly to: number;
  /** How far from the left the lane is taken. */
  readonly taken: number;
  /** The next mark after the meeting, and the first of the meetings that follow. */
  readonly next: number;
  readonly until: number;
};

/** Every day that is drawn of a step. */
export function daysOf(step: LaneStep): Day[] {
  return [step.meeting, step.lastDay, step.appeal?.from, step.appeal?.to, step.legalForce?.on].filter((day) => day !== undefined);
}

/**
 * Each meeting's day in words: before its marks or right after the meeting; else together with the day of the meeting before it; else
 * after its marks, where it says that the day is the meeting's; nowhere when there is no room.
 */
export function laneLabels(ui: Ui, lane: Lane, scale: TimeScale): readonly LaneLabelPlaced[] {
  if (lane.steps.length === 0) return [{ text: pictureWords[ui.lang].noMeeting, side: 'after', at: 0, far: false }];
  const marks = lane.steps.map((step) => daysOf(step).map(scale.at));
  let placed: readonly Placing[] = [];
  let taken = 0;
  for (const [place, step] of lane.steps.entries()) {
    const own = marks[place] ?? [];
    const met = scale.at(step.meeting);
    const around: Around = {
      ...{ met, from: Math.min(...own), to: Math.max(...own), taken },
      next: Math.min(100, ...marks.flat().filter((at) => at > met)),
      until: Math.min(100, ...marks.slice(place + 1).flat()),
    };
    placed = besideMeeting(ui, step, around, placed) ?? withTheLast(ui, step, placed) ?? afterMarks(ui, step, around, placed);
    const last = placed.at(-1);
    taken = Math.max(taken, around.to, last?.side === 'after' ? last.at + labelWidth(last.text.length) : 0);
  }
  return placed;
}

type Placings = readonly Placing[];

function besideMeeting(ui: Ui, step: LaneStep, { met, from, taken, next }: Around, placed: Placings): Placings | null {
  const texts = labelsOf(ui, step);
  const common = { far: true, days: [shortDate(ui.lang, step.meeting)], taken };
  const before = texts.find((text) => labelSide({ from, to: 100, taken }, text.length) === 'before');
  if (before !== undefined) return [...placed, { ...common, text: before, side: 'before', at: from }];
  const after = texts.find((text) => labelSide({ from: 0, to: met, taken: 0, until: next }, text.length) === 'after');
  return after === undefined ? null : [...placed, { ...common, text: after, side: 'after', at: met }];
}

/** Two meetings close to each other: both days before the first one’s marks. */
function withTheLast(ui: Ui, step: LaneStep, placed: Placings): Placings | null {
  const last = placed.at(-1);
  if (last?.side !== 'before') return null;
  const days = [...last.days, shortDate(ui.lang, step.meeting)];
  const text = days.join(', ');
  const hasRoom = labelSide({ from: last.at, to: 100, taken: last.taken }, text.length) === 'before';
  return hasRoom ? [...placed.slice(0, -1), { ...last, text, days }] : null;
}

function afterMarks(ui: Ui, step: LaneStep, { to, until, taken }: Around, placed: Placings): Placings {
  const { meeting } = pictureWords[ui.lang];
  const texts = labelsOf(ui, step).map((text) => `${meeting} ${text}`);
  const text = texts.find((each) => labelSide({ from: 0, to, taken: 0, until }, each.length) === 'after');
  return text === undefined ? placed : [...placed, { text, side: 'after', at: to, far: true, days: [], taken }];
}

/** What a lane's label may say, the fullest first. */
function labelsOf(ui: Ui, step: LaneStep): string[] {
  const words = pictureWords[ui.lang];
  const day = shortDate(ui.lang, step.meeting);
  return step.planned ? [`${day}, ${step.isLikely ? words.likely : words.planned}`, day] : [day];
}
