import { and, asc, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { assignmentsOn, peopleById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { activitiesOf, type FollowedPlan } from '../../followed-plan.ts';
import { activityLeads } from '../../tables.ts';

/** Somebody who answers for an activity on a day. */
export interface Lead {
  readonly personId: string;
  readonly name: string;
  readonly title: string | null;
  /** By name; otherwise as chair of the organ that the plan says is responsible. */
  readonly named: boolean;
}

type Asked = Pick<FollowedPlan, 'id' | 'areas'>;

/**
 * Who answers for each activity of a plan on a day: those who are named; where nobody is, the chair of the responsible organ; where it has
 * none, nobody. Every activity has an entry.
 */
export async function leadsOn(ctx: Ctx, plan: Asked, day: Temporal.PlainDate): Promise<ReadonlyMap<string, readonly Lead[]>> {
  const named = groupBy(await namedOn(ctx, [plan.id], day), ({ activityId }) => activityId);
  const chairs = await chairsOn(ctx, plan, named, day);
  return new Map(
    activitiesOf(plan).map(({ id, organId }) => {
      const own = named.get(id) ?? [];
      return [id, own.length > 0 ? own.map(({ lead }) => lead) : (chairs.get(organId ?? '') ?? [])] as const;
    }),
  );
}

interface NamedLead {
  readonly planId: string;
  readonly activityId: string;
  readonly lead: Lead;
}

async function namedOn(ctx: Ctx, planIds: readonly string[], day: Temporal.PlainDate): Promise<readonly NamedLead[]> {
  const rows = await ctx.tx
    .select()
    .from(activityLeads)
    .where(
      and(
        inArray(activityLeads.planId, [...planIds]),
        lte(activityLeads.from, day),
        or(isNull(activityLeads.to), gte(activityLeads.to, day)),
      ),
    )
    .orderBy(asc(activityLeads.seq));
  const people = await peopleById(ctx, [...new Set(rows.map(({ personId }) => personId))]);
  return rows.flatMap(({ planId, activityId, personId }) => {
    const person = people.get(personId);
    if (person === undefined) return [];
    return [{ planId, activityId, lead: { personId, name: person.name, title: person.title, named: true } }];
  });
}

async function chairsOn(
  ctx: Ctx,
  plan: Asked,
  named: ReadonlyMap<string, unknown>,
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<string, readonly Lead[]>> {
  const organs = new Set(activitiesOf(plan).flatMap(({ id, organId }) => (named.has(id) || organId === null ? [] : organId)));
  if (organs.size === 0) return new Map();
  const held = (await assignmentsOn(ctx, day, { role: 'chair' })).filter(
    ({ organ, deputyFor }) => deputyFor === null && organ !== null && organs.has(organ.id),
  );
  return new Map(
    [...groupBy(held, ({ organ }) => organ?.id ?? '')].map(([organId, chairs]) => [
      organId,
      chairs.map(({ person: { id, name, title } }) => ({ personId: id, name, title, named: false })),
    ]),
  );
}

/** The person whose account acts, and those that they stand in for today; none for the program. */
export async function personsOf(ctx: Ctx): Promise<readonly string[]> {
  if (ctx.actor.account === null) return [];
  const { rows } = await ctx.tx.execute<{ id: string | null }>(sql`select samrad_person() as id`);
  const own = rows[0]?.id ?? null;
  const others = ctx.actor.grants.flatMap(({ deputyFor }) => deputyFor ?? []);
  return [...new Set([...(own === null ? [] : [own]), ...others])];
}
