import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { records } from '../tables.ts';

/**
 * Lets everyone inside see a record that only the secretariat saw: an extract that a decision rests on, which came by mail. Where
 * secrecy may apply, or the board keeps it to itself, nothing changes. The walls decide whose it is to share.
 */
export async function shareInside(ctx: Ctx, recordId: string): Promise<void> {
  const open = and(eq(records.id, recordId), eq(records.access, 'public'), eq(records.sharedWith, 'secretariat'));
  await ctx.tx.update(records).set({ sharedWith: 'inside' }).where(open);
}
