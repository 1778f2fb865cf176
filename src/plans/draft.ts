import type { Temporal } from 'temporal-polyfill';
import type { PassageRow, PlanKeys } from './plan-keys.ts';
import type { PlanText } from './plan-text.ts';
import type { plans } from './tables.ts';

export type Plan = typeof plans.$inferSelect;

export interface DraftActivity {
  readonly id: string;
  readonly areaId: string;
  readonly title: string;
  readonly text: string;
  readonly organId: string | null;
  readonly responsible: string;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly indicators: readonly string[];
  readonly continues: string | null;
}

export interface DraftGoal {
  readonly id: string;
  readonly text: string;
  readonly continues: string | null;
}

export interface DraftArea {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly goals: readonly DraftGoal[];
  readonly activities: readonly DraftActivity[];
  /** The area of the previous plan that it carries on; the same of goals and activities. */
  readonly continues: string | null;
}

/** The working text: areas, goals and activities in order, each with its id. */
export type Draft = readonly DraftArea[];

/** The working text as it would be frozen now. @param organNames names of organs by id, on the day */
export function textOfDraft(plan: Plan, draft: Draft, organNames: ReadonlyMap<string, string>): PlanText {
  return {
    title: plan.title,
    firstYear: plan.firstYear,
    lastYear: plan.lastYear,
    aim: plan.aim,
    areas: draft.map((area) => ({
      title: area.title,
      text: area.text,
      goals: area.goals.map((goal) => goal.text),
      activities: area.activities.map((activity) => ({
        title: activity.title,
        text: activity.text,
        responsible: responsibleOf(activity, organNames),
        from: activity.from?.toString() ?? null,
        to: activity.to?.toString() ?? null,
        indicators: activity.indicators,
      })),
    })),
  };
}

function responsibleOf(activity: DraftActivity, organNames: ReadonlyMap<string, string>): string {
  const organ = activity.organId === null ? undefined : organNames.get(activity.organId);
  return [organ, activity.responsible].filter((name) => name !== undefined && name !== '').join(', ');
}

/** The rows of a working text, in its order. */
export function keysOfDraft(draft: Draft): PlanKeys {
  return {
    areas: draft.map((area) => ({ ...row(area), goals: area.goals.map(row), activities: area.activities.map(row) })),
  };
}

function row({ id, continues }: PassageRow): PassageRow {
  return { id, continues };
}
