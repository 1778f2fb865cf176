import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on the calendar can answer. */
type CalendarRefusal = 'not-found' | 'not-allowed' | 'organ-unknown' | 'day-wrong' | 'time-wrong' | 'ends-before-it-starts';

export type CalendarResult<Value> = Result<Value, CalendarRefusal>;

const calendarRefusalWords = catalogue<Record<CalendarRefusal, string>>({
  sv: {
    'not-found': 'Mötet finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'organ-unknown': 'Välj ett organ i listan.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'time-wrong': 'Skriv tiden som timmar och minuter, till exempel 13:30.',
    'ends-before-it-starts': 'Mötet måste sluta senare än det börjar.',
  },
  en: {
    'not-found': 'The meeting is no longer there.',
    'not-allowed': 'You may not do that.',
    'organ-unknown': 'Choose an organ from the list.',
    'day-wrong': 'Write the day with year, month and day.',
    'time-wrong': 'Write the time as hours and minutes, such as 13:30.',
    'ends-before-it-starts': 'The meeting must end later than it begins.',
  },
});

/** Refusals as sentences at their fields. */
export function calendarErrors(refusals: readonly Refusal<CalendarRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, calendarRefusalWords[lang]);
}
