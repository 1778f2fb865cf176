import { and, asc, eq, gte, ne } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { planWriters } from '../tables.ts';

/** So long after a browser was last heard the part counts as closed. Without scripts it is heard once, when the part is opened. */
export const heardWithin = { minutes: 10 } as const;

export interface Writer {
  readonly part: string;
  readonly name: string;
}

/** Who else has parts of the plan open now, in the order of their names. */
export async function othersWriting(ctx: Ctx, planId: string): Promise<readonly Writer[]> {
  const { account } = ctx.actor;
  if (account === null) return [];
  const others = and(
    eq(planWriters.planId, planId),
    ne(planWriters.account, account),
    gte(planWriters.heardAt, ctx.now.subtract(heardWithin)),
  );
  const { part, name } = planWriters;
  return ctx.tx.select({ part, name }).from(planWriters).where(others).orderBy(asc(name));
}
