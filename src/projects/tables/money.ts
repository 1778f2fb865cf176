import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, written } from '../../platform/db/columns.ts';
import { projects } from './projects.ts';

/** Whole öre, at most a hundred billion kronor either way: sums of many stay exact in a JavaScript number. */
const amount = () => bigint('amount_ore', { mode: 'number' }).notNull();

/**
 * How a sum is shared by the principals: weights that are whole numbers, such as inhabitants on a day. A share is the sum by its weight, rounded
 * so that the shares add up to the sum (largest remainder). Append-only: next year's figures are a new key.
 */
export const sharingKeys = pgTable(
  'sharing_keys',
  {
    id: id(),
    title: text('title').notNull(),
    /** `half`: the region one half, the municipalities the other by their weights. `fixed`: weights that were agreed. */
    kind: text('kind', { enum: ['inhabitants', 'half', 'equal', 'fixed'] }).notNull(),
    /** The day that the figures are of. */
    asOf: day('as_of').notNull(),
    /** Where the figures are from: said wherever they are used. */
    source: text('source').notNull(),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    check('sharing_keys_title', sql`${t.title} <> '' and ${t.source} <> ''`),
    check('sharing_keys_kind', sql`${t.kind} in ('inhabitants','half','equal','fixed')`),
  ],
);

export const sharingKeyWeights = pgTable(
  'sharing_key_weights',
  {
    keyId: uuid('key_id')
      .notNull()
      .references(() => sharingKeys.id),
    principalId: uuid('principal_id').notNull(),
    weight: bigint('weight', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.keyId, t.principalId] }),
    check('sharing_key_weights_weight', sql`${t.weight} between 0 and 1000000000`),
  ],
);

/** A line of a project's budget in a year: money that comes in, or a cost. What it is planned to is said by `money_plans`. */
export const moneyLines = pgTable(
  'money_lines',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    year: integer('year').notNull(),
    kind: text('kind', { enum: ['state-grant', 'co-financing', 'own', 'other', 'cost'] }).notNull(),
    title: text('title').notNull(),
    /** Who gives it, in words; empty for a cost. */
    from: text('from_whom').notNull().default(''),
    /** By which key the principals share it: co-financing always has one. */
    keyId: uuid('key_id').references(() => sharingKeys.id),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    index('money_lines_project').on(t.projectId, t.year),
    check('money_lines_kind', sql`${t.kind} in ('state-grant','co-financing','own','other','cost')`),
    check('money_lines_title', sql`${t.title} <> ''`),
    check('money_lines_year', sql`${t.year} between 2000 and 2100`),
    check('money_lines_key', sql`(${t.kind} = 'co-financing') = (${t.keyId} is not null)`),
  ],
);

/** What a line is planned to, from when it is said: a changed budget or a grant that became smaller is a later fact. The latest counts. Append-only. */
export const moneyPlans = pgTable(
  'money_plans',
  {
    id: id(),
    lineId: uuid('line_id')
      .notNull()
      .references(() => moneyLines.id),
    amount: amount(),
    on: day('on_day').notNull(),
    /** Why it changed; empty at first. */
    reason: text('reason').notNull().default(''),
    ...written(),
  },
  (t) => [
    index('money_plans_line').on(t.lineId, t.seq),
    check('money_plans_amount', sql`${t.amount} between 0 and 10000000000000`),
  ],
);

/**
 * What has happened to a line: money that came (from a principal, where the line is shared), or a cost that was booked. Below nought it takes
 * something back: a payment returned, a booking put right. Append-only.
 */
export const moneyBookings = pgTable(
  'money_bookings',
  {
    id: id(),
    lineId: uuid('line_id')
      .notNull()
      .references(() => moneyLines.id),
    /** Who paid, where the line is shared by a key. */
    principalId: uuid('principal_id'),
    amount: amount(),
    on: day('on_day').notNull(),
    /** What it was, or the number it has in the books. */
    text: text('text').notNull().default(''),
    example: boolean('example').notNull().default(false),
    ...written(),
  },
  (t) => [
    index('money_bookings_line').on(t.lineId, t.seq),
    check('money_bookings_amount', sql`${t.amount} <> 0 and ${t.amount} between -10000000000000 and 10000000000000`),
  ],
);

/** That a principal was asked to pay what it owes, with the paper that went. Append-only. */
export const paymentCalls = pgTable(
  'payment_calls',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    year: integer('year').notNull(),
    principalId: uuid('principal_id').notNull(),
    amount: amount(),
    on: day('on_day').notNull(),
    /** Null when it was asked in another way. */
    mailingId: uuid('mailing_id'),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull(),
  },
  (t) => [index('payment_calls_project').on(t.projectId)],
);
