import { Temporal } from 'temporal-polyfill';
import { isRealDate } from './calendar-days.ts';

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const NS_PER_SECOND = 1_000_000_000n;

/** A moment as whole seconds since 1970 and nanoseconds, what two instants are compared by. */
export interface Moment {
  readonly seconds: number;
  readonly nanos: number;
}

/** Reads an RFC 3339 instant with any offset; null when the text is none. Digits finer than a nanosecond are dropped. */
export function momentOf(text: string): Moment | null {
  const match = RFC_3339.exec(text);
  if (!match) return null;
  const [, date = '', hh, mm, ss, fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = match;
  const [hour, minute, second] = [Number(hh), Number(mm), Number(ss)];
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -60 : 60);
  if (!isRealDate(date) || hour > 23 || minute > 59 || second > 60) return null;
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return null;
  const seconds = Date.parse(`${date}T00:00:00Z`) / 1000 + hour * 3600 + minute * 60 + second - offset;
  // RFC 3339 § 5.7: a leap second is the last of a day in UTC, whatever the offset.
  if (second === 60 && seconds % 86_400 !== 0) return null;
  return { seconds, nanos: Number(fraction.slice(0, 9).padEnd(9, '0')) };
}

/** Reads an RFC 3339 instant as a `Temporal.Instant`; null when the text is none. */
export function parseInstant(text: string): Temporal.Instant | null {
  const moment = momentOf(text);
  if (!moment) return null;
  return Temporal.Instant.fromEpochNanoseconds(BigInt(moment.seconds) * NS_PER_SECOND + BigInt(moment.nanos));
}

/** The moment of a `Temporal.Instant`. */
export function momentOfInstant(instant: Temporal.Instant): Moment {
  const nanos = ((instant.epochNanoseconds % NS_PER_SECOND) + NS_PER_SECOND) % NS_PER_SECOND;
  return { seconds: Number((instant.epochNanoseconds - nanos) / NS_PER_SECOND), nanos: Number(nanos) };
}

/** Whether `a` comes after `b`, as instants: `12:00+02:00` and `10:00Z` are the same. */
export function isAfter(a: Moment, b: Moment): boolean {
  return a.seconds > b.seconds || (a.seconds === b.seconds && a.nanos > b.nanos);
}
