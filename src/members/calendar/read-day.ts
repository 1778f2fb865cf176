import { Temporal } from 'temporal-polyfill';
import { swedishMonths } from '../../ui/index.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const weekday = /^(?:den\s+)?(?:må|mån|ti|tis|on|ons|to|tor|tors|fr|fre|lö|lör|sö|sön)(?:dag(?:en)?)?[.,]?\s+(?:den\s+)?/i;
const clock = /(?:(?<![T\s,])[T\s,]+(?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[-–]\s*\d{1,2}[:.]\d{2})?)$/i;

/**
 * A day as Swedish calendars write it: `2026-02-03`, `20260203`, `3/2 2026`, `3.2.2026`, `3 februari 2026`, `tis 3 feb 2026`,
 * with or without a time after it. Null when it is not understood, lacks its year or is no day.
 */
export function readDay(text: string): Temporal.PlainDate | null {
  const bare = text
    .trim()
    .replace(weekday, '')
    .replace(/^den\s+/i, '')
    .replace(clock, '')
    .trim();
  return yearFirst(bare) ?? dayFirst(bare) ?? named(bare);
}

function yearFirst(text: string): Temporal.PlainDate | null {
  const found = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (found === null || (found[2] === '' && text.length !== 8)) return null;
  return dayOf(found[1], Number(found[3]), found[4]);
}

function dayFirst(text: string): Temporal.PlainDate | null {
  const found = /^(\d{1,2})[/.](\d{1,2})[\s/.-]+(\d{4})$/.exec(text);
  return found === null ? null : dayOf(found[3], Number(found[2]), found[1]);
}

function named(text: string): Temporal.PlainDate | null {
  const found = /^(\d{1,2})(?::[ae])?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (found === null) return null;
  const name = (found[2] ?? '').toLowerCase();
  const full = swedishMonths.indexOf(name);
  const month = full >= 0 ? full : months.indexOf(name === 'sept' ? 'sep' : name);
  return month < 0 ? null : dayOf(found[3], month + 1, found[1]);
}

function dayOf(year: string | undefined, month: number, day: string | undefined): Temporal.PlainDate | null {
  try {
    const found = Temporal.PlainDate.from({ year: Number(year), month, day: Number(day) }, { overflow: 'reject' });
    return found.year < 1990 || found.year > 2200 ? null : found;
  } catch {
    return null; // 31 February and the like
  }
}
