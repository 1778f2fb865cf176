import { and, asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { ownNotes } from '../tables.ts';

/** A person's own note on an item or a paper of a meeting. */
export interface OwnNote {
  readonly id: string;
  readonly aboutKind: 'item' | 'paper';
  readonly aboutId: string;
  readonly text: string;
}

/** The actor's own notes at a meeting. The database gives nobody another's, whatever is asked (`own_notes_alone`). */
export async function ownNotesAt(ctx: Ctx, meetingId: string): Promise<readonly OwnNote[]> {
  const { account } = ctx.actor;
  if (account === null) return [];
  const { id, aboutKind, aboutId, text, at } = ownNotes;
  return ctx.tx
    .select({ id, aboutKind, aboutId, text })
    .from(ownNotes)
    .where(and(eq(ownNotes.accountId, account), eq(ownNotes.meetingId, meetingId)))
    .orderBy(asc(at));
}
