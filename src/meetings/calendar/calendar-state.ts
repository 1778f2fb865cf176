import type { Temporal } from 'temporal-polyfill';
import { catalogue, type Lang, type StateKind, type WheelShape } from '../../ui/index.ts';
import type { MeetingWithLife } from '../meeting.ts';

/** Where a meeting stands in the year. `passed`: its day has gone and nobody opened it. */
export type CalendarState = 'planned' | 'noticed' | 'open' | 'held' | 'passed' | 'cancelled' | 'not-held';

export function calendarState(
  { stands, on, life }: Pick<MeetingWithLife, 'stands' | 'on' | 'life'>,
  today: Temporal.PlainDate,
): CalendarState {
  if (stands !== 'planned') return stands;
  if (life.sitting === 'open') return 'open';
  if (life.sitting === 'closed' || life.minutesId !== null) return 'held';
  if (on.since(today).sign < 0) return 'passed';
  return life.noticed > 0 ? 'noticed' : 'planned';
}

/** How each is drawn: the word beside says which it is. */
export const calendarMarks: Readonly<Record<CalendarState, StateKind>> = {
  planned: 'waiting',
  noticed: 'told',
  open: 'open',
  held: 'carried',
  passed: 'unclear',
  cancelled: 'struck',
  'not-held': 'annulled',
};

/** The same on the annual wheel. */
export const wheelShapes: Readonly<Record<CalendarState, WheelShape>> = {
  planned: 'dashed',
  noticed: 'ring',
  open: 'double',
  held: 'full',
  passed: 'square',
  cancelled: 'crossed',
  'not-held': 'crossed-twice',
};

const words = catalogue<Record<CalendarState, string>>({
  sv: {
    planned: 'planerat',
    noticed: 'kallelsen har gått ut',
    open: 'pågår',
    held: 'har hållits',
    passed: 'dagen har gått',
    cancelled: 'inställt',
    'not-held': 'blev aldrig av',
  },
  en: {
    planned: 'planned',
    noticed: 'notice sent',
    open: 'under way',
    held: 'held',
    passed: 'its day has passed',
    cancelled: 'cancelled',
    'not-held': 'was not held',
  },
});

export function calendarStateWord(lang: Lang, state: CalendarState): string {
  return words[lang][state];
}
