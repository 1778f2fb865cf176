import { randomUUID } from 'node:crypto';
import { customType, uuid } from 'drizzle-orm/pg-core';
import { Temporal } from 'temporal-polyfill';

/** A day in Europe/Stockholm: `date` ↔ `Temporal.PlainDate`. */
export const day = customType<{ data: Temporal.PlainDate; driverData: string }>({
  dataType: () => 'date',
  fromDriver: (value) => Temporal.PlainDate.from(value),
  toDriver: (value) => value.toString(),
});

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
