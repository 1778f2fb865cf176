import { Temporal } from 'temporal-polyfill';
import type { PlanKeys, PlanText } from '../plans/index.ts';

/** An activity of a plan that is followed up. Days as in the frozen text, which slips are counted against. */
export interface FollowedActivity {
  /** Its row: the same from version to version, and what `continues` of the next plan's points to. */
  readonly id: string;
  readonly areaId: string;
  /** `2.1`: as it is numbered in the plan. */
  readonly number: string;
  readonly title: string;
  /** Running text (docs/adr/0012). */
  readonly text: string;
  readonly responsible: string;
  /** The organ that `responsible` names; null when it names none of today's. */
  readonly organId: string | null;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly indicators: readonly string[];
}

export interface FollowedArea {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly goals: readonly string[];
  readonly activities: readonly FollowedActivity[];
}

/** A frozen text that is followed up, with its rows. `id` and the rest are its plan's. */
export interface FollowedText {
  readonly id: string;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly example: boolean;
  readonly version: { readonly id: string; readonly number: number };
  readonly areas: readonly FollowedArea[];
}

/** A decided plan: the frozen version that holds. */
export interface FollowedPlan extends FollowedText {
  readonly round: { readonly id: string };
  /** When it took effect, and the last day of it. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Areas and activities of a frozen text by their rows; null where rows were not kept. @param organs ids of organs by their name */
export function followedAreas(
  text: PlanText,
  keys: PlanKeys | null,
  organs: ReadonlyMap<string, string>,
): readonly FollowedArea[] | null {
  if (keys === null) return null;
  return text.areas.map((area, a) => {
    const id = keys.areas[a]?.id ?? '';
    const activities = area.activities.map((activity, i) => ({
      ...{ ...activity, id: keys.areas[a]?.activities[i]?.id ?? '', areaId: id, number: `${a + 1}.${i + 1}` },
      ...{ from: dayOf(activity.from), to: dayOf(activity.to), organId: organIn(activity.responsible, organs) },
    }));
    return { id, number: String(a + 1), title: area.title, text: area.text, goals: area.goals, activities };
  });
}

/** Every activity, in the plan's order. */
export function activitiesOf(plan: Pick<FollowedText, 'areas'>): readonly FollowedActivity[] {
  return plan.areas.flatMap(({ activities }) => activities);
}

function dayOf(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}

/** The plan writes `Ledningsgruppen, Anna Ek`: the organ's name first, as it was named when the text was frozen. */
function organIn(responsible: string, organs: ReadonlyMap<string, string>): string | null {
  const whole = organs.get(responsible);
  if (whole !== undefined) return whole;
  return responsible.split(', ').flatMap((part) => organs.get(part) ?? [])[0] ?? null;
}
