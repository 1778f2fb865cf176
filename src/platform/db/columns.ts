import { randomUUID } from 'node:crypto';
import { bigint, customType, uuid } from 'drizzle-orm/pg-core';
import { Temporal } from 'temporal-polyfill';

/** A day in Europe/Stockholm: `date` ↔ `Temporal.PlainDate`. */
export const day = customType<{ data: Temporal.PlainDate; driverData: string }>({
  dataType: () => 'date',
  fromDriver: dayFromDatabase,
  toDriver: dayToDatabase,
});

/** PostgreSQL knows no year 0: what ISO 8601 calls `0000` is the year 1 before Christ. Someone may well type it. */
function dayToDatabase(value: Temporal.PlainDate): string {
  return value.year === 0 ? `0001${value.toString().slice('0000'.length)} BC` : value.toString();
}

function dayFromDatabase(value: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(value.endsWith(' BC') ? `0000${value.slice('0001'.length, -' BC'.length)}` : value);
}

/** An instant: `timestamptz` ↔ `Temporal.Instant`, microseconds kept. */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (value) => Temporal.Instant.from(value.replace(' ', 'T')),
  toDriver: (value) => value.toString(),
});

export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
  toDriver: (value) => Buffer.from(value),
});

export function newId(): string {
  return randomUUID();
}

/** The primary key of most tables. */
export const id = () => uuid('id').primaryKey().$defaultFn(newId);

/** The order in which facts were written down. */
export const turn = () => bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity();

/** Who wrote a fact down and when: account (null: the program, or whoever had a personal link), instant, and the form, once each. */
export const written = () => ({
  by: uuid('recorded_by'),
  at: instant('recorded_at').notNull(),
  requestId: uuid('request_id').notNull().unique(),
  seq: turn(),
});

/** A time of the day in Europe/Stockholm, `HH:MM`. Days and times are kept as people say them, so that summer time moves no meeting. */
export const clockTime = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
