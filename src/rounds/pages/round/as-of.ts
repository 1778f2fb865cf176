import { Temporal } from 'temporal-polyfill';
import type { FormErrors } from '../../../ui/index.ts';
import { isRealDate } from '../../calendar-days.ts';
import { parseInstant } from '../../instants.ts';
import { roundWords } from './words.ts';

/** The day and the knowledge that a reader asks for in the address: `?dag=2026-03-28&kant=2026-04-01`. */
export interface AsOf {
  /** The day to show; today when none, or no real one, is asked for. */
  readonly on: string;
  /** Facts recorded after it are left aside; null: all that is known now. */
  readonly known: Temporal.Instant | null;
  /** What was typed, for the form to show again. */
  readonly typed: { readonly dag: string; readonly kant: string };
  /** What could not be read. The page is then today's. */
  readonly errors: FormErrors;
}

/** The last moment of a day in Sweden: what was recorded during it was known on it. */
function endOfDay(day: string): Temporal.Instant {
  const next = Temporal.PlainDate.from(day).add({ days: 1 });
  return next.toZonedDateTime('Europe/Stockholm').toInstant().subtract({ nanoseconds: 1 });
}

/** A day or an RFC 3339 instant; null when it is neither. */
function readKnown(text: string): Temporal.Instant | null {
  return isRealDate(text) ? endOfDay(text) : parseInstant(text);
}

/** Reads the address. Never throws: what is no day comes back as an error beside today's page. */
export function readAsOf(query: URLSearchParams, today: string, lang: 'sv' | 'en'): AsOf {
  const words = roundWords[lang].asOf;
  const typed = { dag: (query.get('dag') ?? '').trim(), kant: (query.get('kant') ?? '').trim() };
  const known = typed.kant === '' ? null : readKnown(typed.kant);
  const errors = [
    ...(typed.dag !== '' && !isRealDate(typed.dag) ? [{ field: 'dag', text: words.badDay(typed.dag) }] : []),
    ...(typed.kant !== '' && known === null ? [{ field: 'kant', text: words.badKnown(typed.kant) }] : []),
  ];
  if (errors.length > 0) return { on: today, known: null, typed, errors };
  return { on: typed.dag === '' ? today : typed.dag, known, typed, errors };
}
