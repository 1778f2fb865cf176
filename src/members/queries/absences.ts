import { and, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { deputisableRoles } from '../roles.ts';
import { assignments, boards, people } from '../tables.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Somebody is away from a day to a day, and another looks after what they hold. It follows from the deputy's assignments. */
export interface Absence {
  readonly away: Named;
  readonly deputy: Named;
  readonly from: Temporal.PlainDate;
  /** Last day. */
  readonly to: Temporal.PlainDate;
  /** The deputy's assignments, one for each that the one away holds. */
  readonly assignmentIds: readonly string[];
}

const held = alias(assignments, 'held');
const away = alias(people, 'away');
const deputy = alias(people, 'deputy');

/** The absences in which somebody is away or deputises, that last still or are to come, by first day. */
export async function absencesAround(ctx: Ctx, personId: string): Promise<readonly Absence[]> {
  const rows = await ctx.tx
    .select({
      id: assignments.id,
      from: assignments.from,
      to: assignments.to,
      away: { id: away.id, name: away.name },
      deputy: { id: deputy.id, name: deputy.name },
    })
    .from(assignments)
    .innerJoin(held, eq(held.id, assignments.deputyFor))
    .innerJoin(away, eq(away.id, held.personId))
    .innerJoin(deputy, eq(deputy.id, assignments.personId))
    .where(and(or(eq(away.id, personId), eq(deputy.id, personId)), gte(assignments.to, ctx.today)));
  const found = new Map<string, Absence>();
  for (const { id, to, ...row } of rows) {
    if (to === null) continue;
    const key = [row.away.id, row.deputy.id, row.from, to].join(' ');
    found.set(key, { ...row, to, assignmentIds: [...(found.get(key)?.assignmentIds ?? []), id] });
  }
  return [...found.values()].sort((a, b) => a.from.toString().localeCompare(b.from.toString()));
}

/**
 * Who looks after all that somebody holds on a day, and until when; null when they are not away. Somebody whose seat alone has a deputy
 * is not away, nor somebody who holds nothing that could be looked after.
 */
export async function awayOn(
  ctx: Ctx,
  personId: string,
  day: Temporal.PlainDate,
): Promise<{ readonly deputy: Named; readonly to: Temporal.PlainDate | null } | null> {
  const onDay = (table: typeof assignments | typeof held) => and(lte(table.from, day), or(isNull(table.to), gte(table.to, day)));
  const rows = await ctx.tx
    .select({ to: assignments.to, deputyId: deputy.id, deputyName: deputy.name })
    .from(held)
    .leftJoin(assignments, and(eq(assignments.deputyFor, held.id), onDay(assignments)))
    .leftJoin(deputy, eq(deputy.id, assignments.personId))
    .where(
      and(eq(held.personId, personId), isNull(held.deputyFor), inArray(held.role, [...deputisableRoles] as never[]), onDay(held)),
    )
    .orderBy(held.id);
  const [first] = rows;
  if (first === undefined || rows.some(({ deputyId }) => deputyId === null)) return null;
  return { deputy: { id: first.deputyId ?? '', name: first.deputyName ?? '' }, to: first.to };
}

/** What somebody holds themself on some day between two, ends included. */
export async function heldBetween(ctx: Ctx, personId: string, from: Temporal.PlainDate, to: Temporal.PlainDate) {
  return ctx.tx
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.personId, personId),
        isNull(assignments.deputyFor),
        lte(assignments.from, to),
        or(isNull(assignments.to), gte(assignments.to, from)),
      ),
    )
    .orderBy(assignments.id);
}

/**
 * Whom somebody may name as deputy without asking: those who are at each of the same places themselves, on the first day and the last. The
 * walls follow authorities, two boards in a municipality included (domain.md, 6), so nobody lets in somebody from another: an officer of
 * the whole principal is at all its boards. The secretariat may, who keeps the assignments.
 */
export async function deputiesFor(
  ctx: Ctx,
  personId: string,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<readonly Named[]> {
  const kept = (await heldBetween(ctx, personId, from, to)).filter(({ role }) => deputisableRoles.includes(role));
  if (kept.length === 0) return [];
  const { places, houses } = await placesOf(ctx, from, to);
  const wanted = [...(places.get(personId)?.sometime ?? [])].filter((place) => place !== anywhere);
  const isAt = (throughout: ReadonlySet<string>) => (place: string) =>
    throughout.has(place) || throughout.has(houses.get(place) ?? '');
  return [...places].flatMap(([id, { name, throughout }]) =>
    id !== personId && throughout.size > 0 && wanted.every(isAt(throughout)) ? [{ id, name }] : [],
  );
}

const anywhere = 'anywhere';

interface Places {
  readonly name: string;
  /** On some day between the two. */
  readonly sometime: Set<string>;
  /** On every day between them. */
  readonly throughout: Set<string>;
}

/** Where everybody is by their own assignments: in an organ, at a board or at a whole principal; and the principal of each board. */
async function placesOf(ctx: Ctx, from: Temporal.PlainDate, to: Temporal.PlainDate) {
  const isThroughout = sql<boolean>`${lte(assignments.from, from)} and ${or(isNull(assignments.to), gte(assignments.to, to))}`;
  const rows = await ctx.tx
    .select({ held: assignments, name: people.name, boardAt: boards.principalId, isThroughout })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .leftJoin(boards, eq(boards.id, assignments.boardId))
    .where(
      and(
        isNull(assignments.deputyFor),
        lte(assignments.from, to),
        or(isNull(assignments.to), gte(assignments.to, from)),
        inArray(assignments.role, [...deputisableRoles] as never[]),
      ),
    );
  const found = new Map<string, Places>();
  const houses = new Map<string, string>();
  for (const { held: row, name, boardAt, isThroughout: whole } of rows) {
    const place = row.organId ?? row.boardId ?? row.principalId ?? anywhere;
    if (row.boardId !== null && boardAt !== null) houses.set(row.boardId, boardAt);
    const known = found.get(row.personId) ?? { name, sometime: new Set(), throughout: new Set() };
    known.sometime.add(place);
    if (whole) known.throughout.add(place);
    found.set(row.personId, known);
  }
  return { places: found, houses };
}
