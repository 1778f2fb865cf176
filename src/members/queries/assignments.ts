import { and, eq, gte, inArray, isNull, lte, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { compareNames } from '../../ui/index.ts';
import { assignmentRoles, assignments, boards, organs, people, principals } from '../tables.ts';
import { nameOn } from './boards.ts';
import type { OrganKind } from './organs.ts';

const lookedAfter = alias(assignments, 'looked_after');

export type AssignmentRole = (typeof assignmentRoles)[number];

/** Who holds what, where, from a day to a day. */
export interface Assignment {
  readonly id: string;
  readonly person: {
    readonly id: string;
    readonly kind: 'person' | 'function';
    readonly name: string;
    readonly title: string | null;
  };
  readonly role: AssignmentRole;
  readonly organ: { readonly id: string; readonly name: string; readonly kind: OrganKind } | null;
  /** Named as on the day asked for. */
  readonly board: { readonly id: string; readonly name: string; readonly principalId: string } | null;
  /** Alone: where the role is held. Beside an organ: whom the holder comes from. */
  readonly principal: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly party: string | null;
  readonly from: Temporal.PlainDate;
  /** Last day; null while it goes on. */
  readonly to: Temporal.PlainDate | null;
  /** The assignment whose holder is away. */
  readonly deputyFor: string | null;
  /** The turn in which a substitute is called, from 1; null for other roles and where none was set. */
  readonly ordinal: number | null;
  readonly source: string | null;
  readonly example: boolean;
}

/** Narrows a list of assignments; what is left out does not narrow. */
export interface AssignmentFilter {
  readonly organId?: string | undefined;
  readonly boardId?: string | undefined;
  /** Held at the principal itself or at one of its boards, or its members of organs. */
  readonly principalId?: string | undefined;
  readonly personId?: string | undefined;
  readonly role?: AssignmentRole | undefined;
}

/** The assignments that are held on a day, by role, then by name. */
export function assignmentsOn(ctx: Ctx, day: Temporal.PlainDate, filter: AssignmentFilter = {}): Promise<readonly Assignment[]> {
  return assignmentsWhere(ctx, day, and(heldOn(day), narrowed(filter)));
}

/** All assignments, past and coming too, boards named as on a day. */
export function assignmentsEver(ctx: Ctx, day: Temporal.PlainDate, filter: AssignmentFilter): Promise<readonly Assignment[]> {
  return assignmentsWhere(ctx, day, narrowed(filter));
}

/**
 * What is held in these organs and boards the day before a change, and what begins there on the day or later; those of deputies are left out.
 * @param on the first day of the new ones: boards are named as then
 */
export async function assignmentsAround(
  ctx: Ctx,
  on: Temporal.PlainDate,
  { organIds, boardIds }: { readonly organIds: readonly string[]; readonly boardIds: readonly string[] },
): Promise<readonly Assignment[]> {
  const there = or(inArray(assignments.organId, [...organIds]), inArray(assignments.boardId, [...boardIds]));
  const then = or(heldOn(on.subtract({ days: 1 })), gte(assignments.from, on));
  return assignmentsWhere(ctx, on, and(there, then, isNull(assignments.deputyFor)));
}

function heldOn(day: Temporal.PlainDate): SQL | undefined {
  const onDay = (table: typeof assignments | typeof lookedAfter) =>
    and(lte(table.from, day), or(isNull(table.to), gte(table.to, day)));
  // A deputy's ends with what it looks after, whatever day was said.
  return and(onDay(assignments), or(isNull(assignments.deputyFor), onDay(lookedAfter)));
}

function narrowed(filter: AssignmentFilter): SQL | undefined {
  return and(
    filter.organId === undefined ? undefined : eq(assignments.organId, filter.organId),
    filter.boardId === undefined ? undefined : eq(assignments.boardId, filter.boardId),
    filter.principalId === undefined
      ? undefined
      : or(eq(assignments.principalId, filter.principalId), eq(boards.principalId, filter.principalId)),
    filter.personId === undefined ? undefined : eq(assignments.personId, filter.personId),
    filter.role === undefined ? undefined : eq(assignments.role, filter.role),
  );
}

async function assignmentsWhere(ctx: Ctx, day: Temporal.PlainDate, where: SQL | undefined): Promise<readonly Assignment[]> {
  const rows = await ctx.tx
    .select({
      held: assignments,
      person: { id: people.id, kind: people.kind, name: people.name, title: people.title, example: people.example },
      organ: { id: organs.id, name: organs.name, kind: organs.kind },
      board: { id: boards.id, principalId: boards.principalId },
      boardName: nameOn(day),
      principal: { id: principals.id, code: principals.code, name: principals.name },
    })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .leftJoin(lookedAfter, eq(lookedAfter.id, assignments.deputyFor))
    .leftJoin(organs, eq(organs.id, assignments.organId))
    .leftJoin(boards, eq(boards.id, assignments.boardId))
    .leftJoin(principals, eq(principals.id, assignments.principalId))
    .where(where);
  return rows.map(assignmentOf).sort(compareAssignments);
}

type Row = {
  held: typeof assignments.$inferSelect;
  person: Assignment['person'] & { example: boolean };
  organ: Assignment['organ'];
  board: { id: string; principalId: string } | null;
  boardName: string;
  principal: Assignment['principal'];
};

function assignmentOf({ held, person: { example, ...person }, organ, board, boardName, principal }: Row): Assignment {
  const { id, role, party, from, to, deputyFor, ordinal, source } = held;
  const named = board === null ? null : { ...board, name: boardName };
  return {
    id,
    person,
    role,
    organ,
    board: named,
    principal,
    party,
    from,
    to,
    deputyFor,
    ordinal,
    source,
    example: held.example || example,
  };
}

function compareAssignments(a: Assignment, b: Assignment): number {
  return assignmentRoles.indexOf(a.role) - assignmentRoles.indexOf(b.role) || compareNames(a.person.name, b.person.name);
}
