import type { FormErrors } from '../../../ui/index.ts';
import { isRealDate } from '../../calendar-days.ts';
import { type Assumptions, mostAssumed, usualAssumptions } from '../../forecast.ts';
import { timetableWords } from './words.ts';

/** The field of each assumption, in the order in which they are shown. */
export const assumptionFields = [
  ['forbered', 'toPrepare'],
  ['inlamning', 'submitBefore'],
  ['mellan', 'betweenStages'],
  ['justering', 'toVerify'],
  ['anslag', 'toNotice'],
] as const satisfies readonly (readonly [string, keyof Assumptions])[];

/** What a reader asks for in the address: `?galla=2027-07-01&skickas=2027-03-12&justering=10`. */
export interface AskedTimetable {
  /** The wanted day in force; null when none, or no real one, is asked for. */
  readonly wanted: string | null;
  /** The day of sending; null when it is not said. */
  readonly sentOn: string | null;
  readonly assumptions: Assumptions;
  /** What was typed, for the form to show again. */
  readonly typed: ReadonlyMap<string, string>;
  readonly errors: FormErrors;
}

const names = ['galla', 'skickas', ...assumptionFields.map(([name]) => name)];
/** Years from this one within which days are asked for: the timeline is to be looked at. */
const years = { back: 1, ahead: 5 };

/** Reads the address. Never throws: what cannot be read comes back as an error, and is left out of the reckoning. Pure. */
export function readTimetable(query: URLSearchParams, today: string, lang: 'sv' | 'en'): AskedTimetable {
  const words = timetableWords[lang];
  const typed = new Map(names.map((name) => [name, (query.get(name) ?? '').trim().slice(0, 40)]));
  const errors: { field: string; text: string }[] = [];
  const dayOf = (name: string): string | null => {
    const text = typed.get(name) ?? '';
    if (text === '') return null;
    const away = Number(text.slice(0, 4)) - Number(today.slice(0, 4));
    if (isRealDate(text) && away >= -years.back && away <= years.ahead) return text;
    errors.push({ field: name, text: isRealDate(text) ? words.farDay : words.badDay(text) });
    return null;
  };
  const assumptions = { ...usualAssumptions } as Record<keyof Assumptions, number>;
  for (const [name, key] of assumptionFields) {
    const text = typed.get(name) ?? '';
    if (text === '') continue;
    if (/^\d{1,3}$/.test(text) && Number(text) <= mostAssumed[key]) assumptions[key] = Number(text);
    else errors.push({ field: name, text: words.badCount(words.assumptions[key].label, mostAssumed[key]) });
  }
  const sentOn = dayOf('skickas');
  const isPast = sentOn !== null && sentOn < today;
  if (isPast) errors.push({ field: 'skickas', text: words.past });
  return { wanted: dayOf('galla'), sentOn: isPast ? null : sentOn, assumptions, typed, errors };
}

/** The same question again, with another form of answer. */
export function timetableQuery({ typed }: AskedTimetable, more: Readonly<Record<string, string>> = {}): string {
  const given = [...typed].filter(([, value]) => value !== '');
  const query = new URLSearchParams([...given, ...Object.entries(more)]);
  return query.size === 0 ? '' : `?${query}`;
}
