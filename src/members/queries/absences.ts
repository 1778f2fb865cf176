import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { deputisableRoles } from '../roles.ts';
import { assignments, people } from '../tables.ts';

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
