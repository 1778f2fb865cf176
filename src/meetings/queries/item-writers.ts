import { and, asc, eq, gte, ne } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { itemWriters } from '../tables.ts';

/** So long after a browser was last heard its text counts as closed. It is heard every twenty seconds while one writes. */
export const heardWithin = { seconds: 60 } as const;

export interface ItemWriter {
  readonly itemId: string;
  readonly name: string;
}

/** Who else has an item of the meeting open to write at, in the order of their names. */
export async function othersAt(ctx: Ctx, meetingId: string): Promise<readonly ItemWriter[]> {
  const { account } = ctx.actor;
  if (account === null) return [];
  const { itemId, name } = itemWriters;
  const others = and(
    eq(itemWriters.meetingId, meetingId),
    ne(itemWriters.account, account),
    gte(itemWriters.heardAt, ctx.now.subtract(heardWithin)),
  );
  return ctx.tx.select({ itemId, name }).from(itemWriters).where(others).orderBy(asc(name));
}
