import { sql } from 'drizzle-orm';
import { pgTable } from 'drizzle-orm/pg-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { program } from '../actor.ts';
import { day } from './columns.ts';
import { type Database, openDatabase } from './database.ts';

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await testDatabase();
  database = openDatabase(server.appUrl);
});

afterAll(async () => {
  await database.close();
  await server.drop();
});

const days = pgTable('days', { on: day('on_day') });

test.each(['0000-01-01', '0000-02-29', '0001-01-01', '2024-02-29', '9999-12-31'])('%s comes back as it was', async (text) => {
  const given = Temporal.PlainDate.from(text);
  const written = sql`${sql.param(given, days.on)}::date`.mapWith(days.on);
  const kept = await database.read(program('test'), ({ tx }) => tx.select({ on: written }).from(sql`(select) nothing`));
  expect(kept.map(({ on }) => String(on))).toEqual([text]);
});
