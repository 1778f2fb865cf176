import type { Temporal } from 'temporal-polyfill';
import { typedDay } from '../../../platform/days/typed-day.ts';
import type { FormErrors, Lang } from '../../../ui/index.ts';
import { activitiesOf, type FollowedActivity, type FollowedPlan } from '../../followed-plan.ts';
import { introductionWords } from './words.ts';

/** What of a plan's introduction is asked for: `?dag=2025-03-01&aktivitet=2.1&huvudman=0580`. */
export interface IntroductionAsked {
  readonly on: Temporal.PlainDate;
  /** The day as typed; empty for today. */
  readonly typedDay: string;
  /** One activity, by its row or its number in the plan; null for all. */
  readonly activity: FollowedActivity | null;
  /** One principal's words alone in the history; empty for all. */
  readonly code: string;
  readonly errors: FormErrors;
}

/** Reads the address. Never throws: what is no day comes back as an error beside today's page, what is no activity asks for all. */
export function readAsked(query: URLSearchParams, plan: FollowedPlan, today: Temporal.PlainDate, lang: Lang): IntroductionAsked {
  const typed = (query.get('dag') ?? '').trim();
  const day = typed === '' ? today : typedDay(typed);
  const wanted = (query.get('aktivitet') ?? '').toLowerCase();
  return {
    on: day ?? today,
    typedDay: typed,
    activity: activitiesOf(plan).find(({ id, number }) => id === wanted || number === wanted) ?? null,
    code: query.get('huvudman') ?? '',
    errors: day === null ? [{ field: 'dag', text: introductionWords[lang].badDay }] : [],
  };
}

/** Bare path of the page that shows what is asked for, with something else where it says so. */
export function introductionPath(
  planId: string,
  { typedDay: dag, activity, errors }: Pick<IntroductionAsked, 'typedDay' | 'activity' | 'errors'>,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(dag === '' || errors.length > 0 ? {} : { dag }),
    ...(activity === null ? {} : { aktivitet: activity.number }),
    ...more,
  });
  for (const [name, value] of [...query]) if (value === '') query.delete(name);
  const path = `/uppfoljning/${planId}/inforande`;
  return query.size === 0 ? path : `${path}?${query}`;
}
