import { Temporal } from 'temporal-polyfill';
import type { Draft, DraftActivity, DraftArea } from '../draft.ts';
import type { Closing, NewActivity, NewArea } from './new-text.ts';

/** What a person has said is closed: the reason by the row's id. What is not named carries on. */
export type Reasons = ReadonlyMap<string, string>;

export interface CarriedOn {
  readonly areas: readonly NewArea[];
  /** In the order of the previous plan. What lies in a closed area is closed with it, and not named by itself. */
  readonly closings: readonly Closing[];
}

/**
 * What a new plan begins with when it follows on another: all that is not closed, each part naming the row that it carries on.
 * Days before the new plan's first year belong to the years that were, and do not come along.
 */
export function carriedOn(draft: Draft, reasons: Reasons, firstYear: number): CarriedOn {
  const kept = draft.filter((area) => !reasons.has(area.id));
  return {
    areas: kept.map((area) => newArea(area, reasons, firstYear)),
    closings: draft.flatMap((area) => closingsIn(area, reasons)),
  };
}

function newArea(area: DraftArea, reasons: Reasons, firstYear: number): NewArea {
  const { title, text } = area;
  return {
    ...{ title, text, continues: area.id },
    goals: area.goals.filter(({ id }) => !reasons.has(id)).map((goal) => ({ text: goal.text, continues: goal.id })),
    activities: area.activities.filter(({ id }) => !reasons.has(id)).map((activity) => newActivity(activity, firstYear)),
  };
}

function newActivity(activity: DraftActivity, firstYear: number): NewActivity {
  const { title, text, organId, responsible, indicators, from, to } = activity;
  const begins = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 });
  const goesOn = to !== null && Temporal.PlainDate.compare(to, begins) >= 0;
  const days = goesOn ? { from, to } : { from: null, to: null };
  return { title, text, organId, responsible, indicators, ...days, continues: activity.id };
}

function closingsIn(area: DraftArea, reasons: Reasons): readonly Closing[] {
  const closing = (kind: Closing['kind'], id: string, title: string): readonly Closing[] => {
    const reason = reasons.get(id);
    return reason === undefined ? [] : [{ kind, closedRow: id, title, reason }];
  };
  if (reasons.has(area.id)) return closing('area', area.id, area.title);
  return [
    ...area.goals.flatMap((goal) => closing('goal', goal.id, goal.text)),
    ...area.activities.flatMap((activity) => closing('activity', activity.id, activity.title)),
  ];
}
