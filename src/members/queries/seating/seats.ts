import { and, desc, eq, lte } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { type Seats, type Vacancy, vacanciesOf } from '../../seating/vacancies.ts';
import { organSeats, organs, principals } from '../../tables.ts';
import { assignmentsOn } from '../assignments.ts';
import { during } from '../days.ts';

interface OrganNamed {
  readonly id: string;
  readonly name: string;
  /** Place among its siblings. */
  readonly ordinal: number;
}

export interface OrganSeats extends Seats {
  readonly organ: OrganNamed;
  readonly from: Temporal.PlainDate;
  readonly source: string | null;
}

export interface OrganVacancy extends Vacancy {
  readonly organ: OrganNamed;
}

/**
 * How many seats the organs that exist on a day have: the latest word for each role and principal.
 * @param organId only of this organ
 */
export async function seatsOn(ctx: Ctx, day: Temporal.PlainDate, organId?: string): Promise<readonly OrganSeats[]> {
  const rows = await ctx.tx
    .selectDistinctOn([organSeats.organId, organSeats.role, organSeats.principalId], {
      organ: { id: organs.id, name: organs.name, ordinal: organs.ordinal },
      role: organSeats.role,
      principal: { id: principals.id, code: principals.code, name: principals.name },
      seats: organSeats.seats,
      from: organSeats.from,
      source: organSeats.source,
      example: organSeats.example,
    })
    .from(organSeats)
    .innerJoin(organs, and(eq(organs.id, organSeats.organId), during(organs.existsFrom, organs.existsTo, day)))
    .leftJoin(principals, eq(principals.id, organSeats.principalId))
    .where(and(lte(organSeats.from, day), organId === undefined ? undefined : eq(organSeats.organId, organId)))
    .orderBy(organSeats.organId, organSeats.role, organSeats.principalId, desc(organSeats.from), desc(organSeats.seq));
  return rows.filter(({ seats }) => seats > 0).sort((a, b) => a.organ.ordinal - b.organ.ordinal);
}

/**
 * The seats that nobody holds on a day, organ by organ; none where no seats have been set.
 * @param organId only of this organ
 */
export async function vacanciesOn(ctx: Ctx, day: Temporal.PlainDate, organId?: string): Promise<readonly OrganVacancy[]> {
  const seats = await seatsOn(ctx, day, organId);
  if (seats.length === 0) return [];
  const held = groupBy(await assignmentsOn(ctx, day, { organId }), ({ organ }) => organ?.id);
  return [...groupBy(seats, ({ organ }) => organ.id)].flatMap(([id, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    return vacanciesOf(own, held.get(id) ?? []).map((vacancy) => ({ ...vacancy, organ: first.organ }));
  });
}
