import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { mostInSeries, type OnHoliday, onHolidayChoices } from '../../calendar/series.ts';
import type { SeriesRule } from '../../tables.ts';
import { type Said, typedWhen } from '../planning/typed.ts';
import type { TypedWhen } from '../planning/when-fields.tsx';

/** A series as typed: every field as its form says it. */
export interface TypedSeries extends TypedWhen {
  readonly organId: string;
  readonly title: string;
  readonly kind: 'weeks' | 'months';
  readonly every: string;
  readonly weekday: string;
  readonly nth: string;
  /** ISO, or what could not be read. */
  readonly from: string;
  readonly to: string;
  readonly onHoliday: OnHoliday;
}

export function typedSeries(said: Said): TypedSeries {
  const short = (name: string) => said(name).trim().slice(0, 20);
  return {
    ...{ organId: said('organId'), title: said('title').trim().slice(0, 200), ...typedWhen(said) },
    ...{ kind: oneOf(said('kind'), ['weeks', 'months']) ?? 'months', every: short('every'), weekday: short('weekday') },
    ...{ nth: short('nth'), from: short('from'), to: short('to') },
    onHoliday: oneOf(said('onHoliday'), onHolidayChoices) ?? 'skip',
  };
}

/** The rule that is typed; whether there is such a rule the act says. */
export function ruleOf({ kind, every, weekday, nth }: TypedSeries): SeriesRule {
  const common = { every: whole(every), weekday: whole(weekday) };
  if (kind === 'weeks') return { kind, ...common };
  return { kind, ...common, nth: [1, 2, 3, 4, -1].find((each) => each === whole(nth)) as 1 | 2 | 3 | 4 | -1 };
}

function whole(text: string): number {
  return /^-?\d{1,3}$/.test(text) ? Number(text) : 0;
}

/** A day in the preview: taken or not, perhaps another than the rule's. */
export interface TypedDay {
  readonly taken: boolean;
  /** ISO, or what could not be read. */
  readonly on: string;
}

/** The days of a preview as its form sends them (`dag-0`, and `ta-0` when ticked). */
export function typedDays(said: Said): readonly TypedDay[] {
  const days: TypedDay[] = [];
  for (let i = 0; i < mostInSeries; i++) {
    const on = said(`dag-${i}`).trim().slice(0, 20);
    const taken = said(`ta-${i}`) !== '';
    if (on === '' && !taken) break;
    days.push({ on, taken });
  }
  return days;
}

/** Whether everything in the preview that is taken can be read as a day. */
export function unreadable(days: readonly TypedDay[]): readonly number[] {
  return days.flatMap(({ taken, on }, i) => (taken && typedDay(on) === null ? [i] : []));
}
