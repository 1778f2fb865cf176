import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { clockTime, day, id, instant, turn } from '../../platform/db/columns.ts';

/**
 * An organ's own rules for its meetings, from a day: the organ's, by agreement or routine, never law (domain.md, 7). In force on a day is
 * the one with the latest `from_day` that has come, of those the latest recorded. Append-only.
 */
export const organRules = pgTable(
  'organ_rules',
  {
    id: id(),
    organId: uuid('organ_id').notNull(),
    from: day('from_day').notNull(),
    /** The notice goes at least so many days before the meeting. */
    noticeDays: integer('notice_days').notNull(),
    /** Papers are with the secretariat so many days before the meeting; null where no such rule is. */
    papersDays: integer('papers_days'),
    /** What comes out of a meeting. */
    recordKind: text('record_kind', { enum: ['notes', 'minutes'] }).notNull(),
    /** How many verify, the chair counted; 0 where nobody does. */
    verifiers: integer('verifiers').notNull(),
    /** Verified within so many days after the meeting; null where no such rule is. */
    verifyDays: integer('verify_days'),
    /** The rule in its own words, plain text. */
    text: text('text').notNull().default(''),
    /** Where it stands: "Arbetsordning för SVO, § 6". */
    source: text('source').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('organ_rules_organ').on(t.organId, t.from),
    check('organ_rules_kind', sql`${t.recordKind} in ('notes','minutes')`),
    check(
      'organ_rules_counts',
      sql`${t.noticeDays} between 0 and 90 and ${t.papersDays} between 0 and 90 and ${t.verifiers} between 0 and 9 and ${t.verifyDays} between 0 and 90`,
    ),
  ],
);

/** How a series comes again: each nth week on a weekday, or each nth month on the nth (or the last, -1) weekday. Weekdays are ISO: Monday 1. */
export type SeriesRule =
  | { readonly kind: 'weeks'; readonly every: number; readonly weekday: number }
  | { readonly kind: 'months'; readonly every: number; readonly nth: 1 | 2 | 3 | 4 | -1; readonly weekday: number };

/** What a row of meetings was made from. Its meetings then live their own lives. Append-only. */
export const meetingSeries = pgTable('meeting_series', {
  id: id(),
  organId: uuid('organ_id').notNull(),
  rule: jsonb('rule').$type<SeriesRule>().notNull(),
  from: day('from_day').notNull(),
  to: day('to_day').notNull(),
  by: uuid('recorded_by'),
  at: instant('recorded_at').notNull(),
  requestId: uuid('request_id').notNull().unique(),
});

/** A meeting as it is planned now. What it was before stands in `meeting_changes`. */
export const meetings = pgTable(
  'meetings',
  {
    id: id(),
    organId: uuid('organ_id').notNull(),
    seriesId: uuid('series_id').references(() => meetingSeries.id),
    /** A name of its own beside the organ's, or ''. */
    title: text('title').notNull().default(''),
    on: day('on_day').notNull(),
    starts: text('starts').notNull(),
    ends: text('ends').notNull(),
    place: text('place').notNull().default(''),
    /** Where one takes part at a distance: an address, or words; ''. Never public. */
    online: text('online').notNull().default(''),
    /** `cancelled`: said before its day · `not-held`: its day came and it was not held. */
    stands: text('stands', { enum: ['planned', 'cancelled', 'not-held'] })
      .notNull()
      .default('planned'),
    /** How many changes have been told of: SEQUENCE of RFC 5545. */
    sequence: integer('sequence').notNull().default(0),
    changedAt: instant('changed_at').notNull(),
    example: boolean('example').notNull().default(false),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull(),
  },
  (t) => [
    index('meetings_day').on(t.on),
    index('meetings_organ').on(t.organId, t.on),
    unique('meetings_request').on(t.requestId, t.on),
    check('meetings_stands', sql`${t.stands} in ('planned','cancelled','not-held')`),
    check(
      'meetings_times',
      sql`${t.starts} ~ ${sql.raw(`'${clockTime}'`)} and ${t.ends} ~ ${sql.raw(`'${clockTime}'`)} and ${t.ends} > ${t.starts}`,
    ),
  ],
);

/** When and where a meeting was before a change. */
export interface MeetingWas {
  readonly on: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly online: string;
}

/** What has become of a meeting's day: moved, cancelled, back again, or never held, and why. Append-only. */
export const meetingChanges = pgTable(
  'meeting_changes',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    kind: text('kind', { enum: ['moved', 'cancelled', 'restored', 'not-held'] }).notNull(),
    was: jsonb('was').$type<MeetingWas>().notNull(),
    reason: text('reason').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    requestId: uuid('request_id').notNull().unique(),
    seq: turn(),
  },
  (t) => [
    index('meeting_changes_meeting').on(t.meetingId, t.seq),
    check('meeting_changes_kind', sql`${t.kind} in ('moved','cancelled','restored','not-held')`),
  ],
);

/** "Jag kommer", "jag kommer inte": a person's latest counts. Said by the person, or noted by the secretariat. Append-only. */
export const meetingReplies = pgTable(
  'meeting_replies',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meetings.id),
    personId: uuid('person_id').notNull(),
    answer: text('answer', { enum: ['on-site', 'remote', 'absent'] }).notNull(),
    note: text('note').notNull().default(''),
    by: uuid('recorded_by'),
    at: instant('recorded_at').notNull(),
    seq: turn(),
  },
  (t) => [
    index('meeting_replies_meeting').on(t.meetingId, t.personId, t.seq),
    check('meeting_replies_answer', sql`${t.answer} in ('on-site','remote','absent')`),
  ],
);

/** A private address of a calendar feed: only the address's hash is kept. Revoked, never changed. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: id(),
    accountId: uuid('account_id').notNull(),
    /** `mine`: meetings of the organs that its person sits in · `organ` · `all`. */
    scope: text('scope', { enum: ['mine', 'organ', 'all'] }).notNull(),
    organId: uuid('organ_id'),
    tokenHash: text('token_hash').notNull().unique(),
    at: instant('recorded_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    index('calendar_feeds_account').on(t.accountId),
    check(
      'calendar_feeds_scope',
      sql`${t.scope} in ('mine','organ','all') and (${t.scope} = 'organ') = (${t.organId} is not null)`,
    ),
  ],
);
