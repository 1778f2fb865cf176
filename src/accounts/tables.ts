import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant } from '../platform/db/columns.ts';

/** A way in. What its holder may do follows from the holder's assignments, never from the account. */
export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    /** `people.id` in members. */
    personId: uuid('person_id').notNull(),
    email: text('email').notNull(),
    /** argon2id; null until the invitation is taken. Never in the journal. */
    passwordHash: text('password_hash'),
    /** In example mode, the name by which it is chosen and its key (`example-secretariat`); else null. */
    exampleName: text('example_name').unique(),
    /** In which mails to its holder are written. */
    language: text('language', { enum: ['sv', 'en'] })
      .notNull()
      .default('sv'),
    createdAt: instant('created_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (t) => [
    check('accounts_language', sql`${t.language} in ('sv','en')`),
    // A closed account keeps its address for the journal's sake; the address may then be someone else's.
    uniqueIndex('accounts_email').on(sql`lower(${t.email})`).where(sql`${t.closedAt} is null`),
    index('accounts_person').on(t.personId),
  ],
);

/** A signed-in browser. Only the hash of the cookie's token is kept. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    tokenHash: text('token_hash').notNull().unique(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    /** Browser and system as the user would name them, e.g. "Firefox, Windows". */
    device: text('device').notNull(),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [index('sessions_account').on(t.accountId)],
);

/** Keys to the HTTP resources, with the rights of the account they belong to. */
export const apiKeys = pgTable('api_keys', {
  id: id(),
  accountId: uuid('account_id')
    .notNull()
    .references(() => accounts.id),
  name: text('name').notNull(),
  keyHash: text('key_hash').notNull().unique(),
  createdAt: instant('created_at').notNull(),
  expiresOn: day('expires_on'),
  lastUsedOn: day('last_used_on'),
  revokedAt: instant('revoked_at'),
});

/** Links sent by mail: invitation and recovery. Used once. */
export const mailedLinks = pgTable(
  'mailed_links',
  {
    id: id(),
    tokenHash: text('token_hash').notNull().unique(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    purpose: text('purpose', { enum: ['invitation', 'recovery'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [check('mailed_links_purpose', sql`${t.purpose} in ('invitation','recovery')`)],
);

/** Counters of attempts per account and address (the layout is rate-limiter-flexible's). */
export const rateCounters = pgTable('rate_counters', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
});
