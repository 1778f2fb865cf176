import { sql } from 'drizzle-orm';
import { bigint, boolean, check, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant } from '../platform/db/columns.ts';

/** When a text that is out for decision applies: by every principal, or by so many (contract.md, `rule`). */
export type DecisionRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'region-and-at-least'; readonly municipalities: number }
  | { readonly kind: 'at-least'; readonly principals: number };

/** The consultation body that this installation serves: one row. */
export const bodies = pgTable('bodies', {
  id: id(),
  name: text('name').notNull(),
  shortName: text('short_name').notNull(),
  county: text('county').notNull(),
  /** What the body is there to do, as running text (paragraphs by blank lines, list items by "- "). */
  mandate: text('mandate').notNull(),
  /** The board of the host authority, owner of the body's own records. */
  hostBoardId: uuid('host_board_id').notNull(),
  /** What a new round starts from; each round keeps the rule that it was sent with. */
  defaultRule: jsonb('default_rule').$type<DecisionRule>().notNull().default({ kind: 'all' }),
  source: text('source'),
});

export const principals = pgTable(
  'principals',
  {
    id: id(),
    code: text('code').notNull().unique(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['region', 'municipality', 'federation'] }).notNull(),
    organisationNumber: text('organisation_number'),
    /** How many municipalities it stands for when a round is counted (contract.md, `represents`). */
    represents: integer('represents').notNull().default(1),
    tileColumn: integer('tile_column'),
    tileRow: integer('tile_row'),
    takesPartFrom: day('takes_part_from').notNull(),
    takesPartTo: day('takes_part_to'),
    source: text('source'),
  },
  (t) => [
    check('principals_kind', sql`${t.kind} in ('region','municipality','federation')`),
    check('principals_represents', sql`${t.represents} >= 1 and (${t.kind} <> 'region' or ${t.represents} = 1)`),
    check('principals_days', sql`${t.takesPartTo} is null or ${t.takesPartTo} > ${t.takesPartFrom}`),
  ],
);

/** A political board; also committees, executive boards and councils. Each is an authority of its own (domain.md, 6). */
export const boards = pgTable(
  'boards',
  {
    id: id(),
    principalId: uuid('principal_id')
      .notNull()
      .references(() => principals.id),
    kind: text('kind', { enum: ['board', 'committee', 'executive-board', 'council', 'joint-board'] }).notNull(),
    administration: text('administration'),
    /** The function mailbox (registrar's), never a person's. */
    mailbox: text('mailbox'),
    existsFrom: day('exists_from').notNull(),
    existsTo: day('exists_to'),
    example: boolean('example').notNull().default(false),
    source: text('source'),
  },
  (t) => [
    check('boards_kind', sql`${t.kind} in ('board','committee','executive-board','council','joint-board')`),
    check('boards_days', sql`${t.existsTo} is null or ${t.existsTo} > ${t.existsFrom}`),
  ],
);

/** A board's name from a day until the next name's day. */
export const boardNames = pgTable(
  'board_names',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id),
    name: text('name').notNull(),
    from: day('from_day').notNull(),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.from] })],
);

/** A board that takes over another's matters from a day (renamed, merged, elected anew). */
export const boardSuccessions = pgTable(
  'board_successions',
  {
    predecessorId: uuid('predecessor_id')
      .notNull()
      .references(() => boards.id),
    successorId: uuid('successor_id')
      .notNull()
      .references(() => boards.id),
    on: day('on_day').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.predecessorId, t.successorId] }),
    check('board_successions_other', sql`${t.predecessorId} <> ${t.successorId}`),
  ],
);

/** A joint board (KL 9:19) acts for these principals; its host is `boards.principal_id`. */
export const boardActsFor = pgTable(
  'board_acts_for',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id),
    principalId: uuid('principal_id')
      .notNull()
      .references(() => principals.id),
    from: day('from_day').notNull(),
    to: day('to_day'),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.principalId, t.from] })],
);

export const boardMeetings = pgTable(
  'board_meetings',
  {
    id: id(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id),
    on: day('on_day').notNull(),
    /** Last day to submit a matter to this meeting; null when not known. */
    submitBy: day('submit_by'),
    source: text('source', { enum: ['hand', 'csv', 'ical', 'pasted', 'example'] }).notNull(),
  },
  (t) => [
    unique('board_meetings_day').on(t.boardId, t.on),
    check('board_meetings_submit', sql`${t.submitBy} is null or ${t.submitBy} <= ${t.on}`),
  ],
);

/** The body itself, its presidium, the management group, networks, the secretariat. */
export const organs = pgTable('organs', {
  id: id(),
  name: text('name').notNull(),
  kind: text('kind', {
    enum: ['consultation-body', 'presidium', 'management-group', 'chairs-network', 'network', 'secretariat', 'focus'],
  }).notNull(),
  parentId: uuid('parent_id'),
  description: text('description'),
  ordinal: integer('ordinal').notNull().default(0),
  existsFrom: day('exists_from').notNull(),
  existsTo: day('exists_to'),
  source: text('source'),
});

/** Someone who holds assignments: a person, or a function ("Registrator, Ydre kommun") where no name belongs. */
export const people = pgTable(
  'people',
  {
    id: id(),
    kind: text('kind', { enum: ['person', 'function'] }).notNull(),
    name: text('name').notNull(),
    /** Function as said in public, e.g. "hälso- och sjukvårdsstrateg". */
    title: text('title'),
    example: boolean('example').notNull().default(false),
  },
  (t) => [check('people_kind', sql`${t.kind} in ('person','function')`)],
);

export const assignmentRoles = [
  'chair',
  'vice-chair',
  'member',
  'substitute',
  'process-support',
  'county-coordinator',
  'registrar',
  'case-officer',
  'board-secretary',
  'reader',
  'operator',
] as const;

/** Who holds what, where, from a day to a day. Rights follow from these rows on the day asked for. */
export const assignments = pgTable(
  'assignments',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: assignmentRoles }).notNull(),
    organId: uuid('organ_id').references(() => organs.id),
    boardId: uuid('board_id').references(() => boards.id),
    /** Alone: the role is held at the whole principal. Beside an organ: the principal that the member comes from. */
    principalId: uuid('principal_id').references(() => principals.id),
    party: text('party'),
    from: day('from_day').notNull(),
    /** Last day; null while it goes on. */
    to: day('to_day'),
    deputyFor: uuid('deputy_for'),
    /** The turn in which a substitute is called, from 1; null where none was set. */
    ordinal: integer('ordinal'),
    source: text('source'),
    example: boolean('example').notNull().default(false),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    check(
      'assignments_place',
      sql`num_nonnulls(${t.organId}, ${t.boardId}) <= 1 and (num_nonnulls(${t.organId}, ${t.boardId}, ${t.principalId}) >= 1 or ${t.role} in ('reader','operator'))`,
    ),
    check('assignments_days', sql`${t.to} is null or ${t.to} >= ${t.from}`),
    check('assignments_ordinal', sql`${t.ordinal} is null or (${t.ordinal} >= 1 and ${t.role} = 'substitute')`),
  ],
);

/** How many seats of a role an organ has, in all or from one principal, from a day: what is not filled is vacant. The latest counts. Append-only. */
export const organSeats = pgTable(
  'organ_seats',
  {
    id: id(),
    organId: uuid('organ_id')
      .notNull()
      .references(() => organs.id),
    role: text('role', { enum: ['chair', 'vice-chair', 'member', 'substitute'] }).notNull(),
    /** The principal that the seats belong to; null for the organ's in common. */
    principalId: uuid('principal_id').references(() => principals.id),
    /** 0 takes the seats away. */
    seats: integer('seats').notNull(),
    from: day('from_day').notNull(),
    source: text('source'),
    example: boolean('example').notNull().default(false),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [
    check('organ_seats_role', sql`${t.role} in ('chair','vice-chair','member','substitute')`),
    check('organ_seats_count', sql`${t.seats} between 0 and 99`),
  ],
);

/** Whose turn it is to hold the chair of an organ where it goes round, from a day to a day. A principal's latest word counts. Append-only. */
export const organTurns = pgTable(
  'organ_turns',
  {
    id: id(),
    organId: uuid('organ_id')
      .notNull()
      .references(() => organs.id),
    principalId: uuid('principal_id')
      .notNull()
      .references(() => principals.id),
    from: day('from_day').notNull(),
    to: day('to_day').notNull(),
    /** An earlier turn that this one stands instead of. */
    replaces: uuid('replaces').unique(),
    /** Taken away: nobody's turn then. */
    removed: boolean('removed').notNull().default(false),
    example: boolean('example').notNull().default(false),
    recordedAt: instant('recorded_at').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  },
  (t) => [check('organ_turns_days', sql`${t.to} >= ${t.from}`)],
);

/** The change after an election or at New Year as one piece of work: which organs and boards change on which day. How far it has come follows from the assignments. */
export const changeovers = pgTable(
  'changeovers',
  {
    id: id(),
    title: text('title').notNull(),
    /** The first day of the new ones. */
    on: day('on_day').notNull(),
    organIds: uuid('organ_ids').array().notNull(),
    boardIds: uuid('board_ids').array().notNull(),
    startedAt: instant('started_at').notNull(),
    startedBy: uuid('started_by'),
    closedAt: instant('closed_at'),
    requestId: uuid('request_id').notNull().unique(),
  },
  (t) => [check('changeovers_about', sql`cardinality(${t.organIds}) + cardinality(${t.boardIds}) >= 1`)],
);
