import { asc, eq, type SQL } from 'drizzle-orm';
import { allPrincipals, organsEver } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { handoverEvents, projectHandovers } from '../../tables.ts';
import { type Handover, handoverStanding } from '../../work/handover.ts';

/** What is to be taken over of a project, by its day. */
export async function handoversOf(ctx: Ctx, projectId: string): Promise<readonly Handover[]> {
  return isUuid(projectId) ? handoversWhere(ctx, eq(projectHandovers.projectId, projectId)) : [];
}

export async function handoverById(ctx: Ctx, id: string): Promise<Handover | null> {
  return isUuid(id) ? ((await handoversWhere(ctx, eq(projectHandovers.id, id)))[0] ?? null) : null;
}

type Made = typeof projectHandovers.$inferSelect;

async function handoversWhere(ctx: Ctx, where: SQL): Promise<readonly Handover[]> {
  const rows = await ctx.tx
    .select({ made: projectHandovers, event: handoverEvents })
    .from(projectHandovers)
    .leftJoin(handoverEvents, eq(handoverEvents.handoverId, projectHandovers.id))
    .where(where)
    .orderBy(asc(projectHandovers.due), asc(projectHandovers.seq), asc(handoverEvents.seq));
  if (rows.length === 0) return [];
  const receiver = await receivers(ctx);
  return [...groupBy(rows, ({ made }) => made.id).values()].flatMap((of) => {
    const made = of[0]?.made;
    if (made === undefined) return [];
    const { id, projectId, text, due } = made;
    const events = of.flatMap(({ event }) =>
      event === null ? [] : [{ kind: event.kind, on: event.on, said: event.said, text: event.text }],
    );
    return [{ id, projectId, text, due, to: receiver(made), ...handoverStanding(events) }];
  });
}

/** Whoever takes over, also a principal or an organ that no longer is. */
async function receivers(ctx: Ctx): Promise<(made: Made) => Handover['to']> {
  const principals = new Map((await allPrincipals(ctx)).map(({ id, name }) => [id, name]));
  const organs = await organsEver(ctx);
  return ({ principalId, organId }) => {
    if (principalId !== null) return { kind: 'principal', id: principalId, name: principals.get(principalId) ?? '' };
    return { kind: 'organ', id: organId ?? '', name: organs.get(organId ?? '')?.name ?? '' };
  };
}
