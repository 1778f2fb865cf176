import type { Temporal } from 'temporal-polyfill';
import { addDays, type IsoDate } from '../../platform/days/calendar-days.ts';
import { easterSunday, midsummerDay, publicHolidays } from '../../platform/days/swedish-holidays.ts';
import { catalogue, type Lang } from '../../ui/index.ts';

const names = catalogue({
  sv: {
    'new-year': 'nyårsdagen',
    epiphany: 'trettondedag jul',
    'good-friday': 'långfredagen',
    'easter-eve': 'påskafton',
    easter: 'påskdagen',
    'easter-monday': 'annandag påsk',
    'first-of-may': 'första maj',
    ascension: 'Kristi himmelsfärdsdag',
    'whit-sunday': 'pingstdagen',
    'whit-monday': 'annandag pingst',
    'national-day': 'nationaldagen',
    'midsummer-eve': 'midsommarafton',
    midsummer: 'midsommardagen',
    'all-saints': 'alla helgons dag',
    'christmas-eve': 'julafton',
    christmas: 'juldagen',
    'boxing-day': 'annandag jul',
    'new-years-eve': 'nyårsafton',
    saturday: 'lördag',
    sunday: 'söndag',
  },
  en: {
    'new-year': 'New Year’s Day',
    epiphany: 'Epiphany',
    'good-friday': 'Good Friday',
    'easter-eve': 'Easter Eve',
    easter: 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'first-of-may': 'the first of May',
    ascension: 'Ascension Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'national-day': 'the National Day',
    'midsummer-eve': 'Midsummer’s Eve',
    midsummer: 'Midsummer’s Day',
    'all-saints': 'All Saints’ Day',
    'christmas-eve': 'Christmas Eve',
    christmas: 'Christmas Day',
    'boxing-day': 'Boxing Day',
    'new-years-eve': 'New Year’s Eve',
    saturday: 'a Saturday',
    sunday: 'a Sunday',
  },
});

/** A day on which people are not expected to meet. */
export type NamedDay = keyof (typeof names)['sv'];

export function dayName(lang: Lang, day: NamedDay): string {
  return names[lang][day];
}

/** Which holiday, eve or weekend day a day is; null for a working day. A Saturday or Sunday with a name of its own has that. */
export function namedDay(on: Temporal.PlainDate): NamedDay | null {
  const date = on.toString();
  const named = holidaysOf(on.year).get(date);
  if (named !== undefined) return named;
  if (on.dayOfWeek === 7) return 'sunday';
  return on.dayOfWeek === 6 ? 'saturday' : null;
}

/** The holidays and eves of a year by day: act 1989:253 § 1, and the eves that are treated as holidays (act 1930:173 § 2), with Easter's. */
export function holidaysOf(year: number): ReadonlyMap<IsoDate, NamedDay> {
  const easter = easterSunday(year);
  const midsummer = midsummerDay(year);
  const known: readonly (readonly [IsoDate, NamedDay])[] = [
    [`${year}-01-01`, 'new-year'],
    [`${year}-01-06`, 'epiphany'],
    [addDays(easter, -2), 'good-friday'],
    [addDays(easter, -1), 'easter-eve'],
    [easter, 'easter'],
    [addDays(easter, 1), 'easter-monday'],
    [`${year}-05-01`, 'first-of-may'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 49), 'whit-sunday'],
    [addDays(easter, 50), 'whit-monday'],
    [`${year}-06-06`, 'national-day'],
    [addDays(midsummer, -1), 'midsummer-eve'],
    [midsummer, 'midsummer'],
    [`${year}-12-24`, 'christmas-eve'],
    [`${year}-12-25`, 'christmas'],
    [`${year}-12-26`, 'boxing-day'],
    [`${year}-12-31`, 'new-years-eve'],
  ];
  const holidays = publicHolidays(year);
  const eves: readonly NamedDay[] = ['easter-eve', 'midsummer-eve', 'christmas-eve', 'new-years-eve'];
  const days = new Map(known.filter(([date, name]) => holidays.has(date) || eves.includes(name)));
  // What the act names and is not among those above moves by itself: All Saints' Day.
  for (const date of holidays) if (!days.has(date)) days.set(date, 'all-saints');
  return days;
}
