import type { Temporal } from 'temporal-polyfill';
import { typedDayOrNone } from '../../platform/days/typed-day.ts';
import { done, type Result } from '../../platform/result.ts';
import type { DraftActivity, DraftArea, DraftGoal, Plan } from '../draft.ts';
import type { PlanRefusal } from '../refusals.ts';

// The forms of the working text as typed: every field a text, as a browser sends it.

export type TypedPlan = Readonly<Record<'title' | 'firstYear' | 'lastYear' | 'aim' | 'registrationNumber', string>>;
export type TypedArea = Readonly<Record<'title' | 'text', string>>;
export type TypedGoal = Readonly<Record<'text', string>>;
/** `indicators`: one on each line. `organId`: empty for none. */
export type TypedActivity = Readonly<Record<'title' | 'text' | 'organId' | 'responsible' | 'from' | 'to' | 'indicators', string>>;

/** Which fields hold running text: two writers' words are laid together in them. */
export const running = {
  plan: ['aim'],
  area: ['text'],
  goal: ['text'],
  activity: ['text', 'indicators'],
} as const;

export function planAsTyped(plan: Plan): TypedPlan {
  const { title, firstYear, lastYear, aim, registrationNumber } = plan;
  return { title, firstYear: String(firstYear), lastYear: String(lastYear), aim, registrationNumber: registrationNumber ?? '' };
}

/** The fields of an area as it is saved; empty for a new one. */
export function areaAsTyped(area: DraftArea | null): TypedArea {
  return { title: area?.title ?? '', text: area?.text ?? '' };
}

/** The field of a goal as it is saved; empty for a new one. */
export function goalAsTyped(goal: DraftGoal | null): TypedGoal {
  return { text: goal?.text ?? '' };
}

/** The fields of an activity as it is saved; empty for a new one. */
export function activityAsTyped(activity: DraftActivity | null): TypedActivity {
  return {
    title: activity?.title ?? '',
    text: activity?.text ?? '',
    organId: activity?.organId ?? '',
    responsible: activity?.responsible ?? '',
    from: activity?.from?.toString() ?? '',
    to: activity?.to?.toString() ?? '',
    indicators: (activity?.indicators ?? []).join('\n'),
  };
}

/** What an act takes. A year that is none becomes NaN, which the act refuses. */
export function readPlan(typed: TypedPlan) {
  const year = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : Number.NaN);
  return { ...typed, firstYear: year(typed.firstYear), lastYear: year(typed.lastYear) };
}

export function readActivity(typed: TypedActivity): Result<ReturnType<typeof activityOf>, PlanRefusal> {
  const [from, to] = [typedDayOrNone(typed.from), typedDayOrNone(typed.to)];
  const wrong = [...(from === undefined ? ['from'] : []), ...(to === undefined ? ['to'] : [])];
  if (from === undefined || to === undefined)
    return { ok: false, refusals: wrong.map((field) => ({ code: 'day-wrong', field })) };
  return done(activityOf(typed, from, to));
}

function activityOf(typed: TypedActivity, from: Temporal.PlainDate | null, to: Temporal.PlainDate | null) {
  return { ...typed, organId: typed.organId || null, from, to, indicators: linesOf(typed.indicators) };
}

/** Lines as typed, without empty ones. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
