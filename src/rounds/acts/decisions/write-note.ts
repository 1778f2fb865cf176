import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayWriteNote } from '../../policy.ts';
import type { RoundResult } from '../../refusals.ts';
import { matterNotes, matters } from '../../tables.ts';
import { id, readInput, words } from '../input.ts';

export const writeNoteInput = z.strictObject({
  /** Becomes the note's id: sent twice, it is written once. */
  request: id,
  roundId: id,
  /** The board whose matter and note it is. */
  owner: id,
  text: words,
});

/** Writes a note that no other authority sees, the secretariat included. */
export async function writeNote(ctx: Ctx, given: z.input<typeof writeNoteInput>): Promise<RoundResult<null>> {
  const read = readInput(writeNoteInput, given);
  if (!read.ok) return read;
  const { request, roundId, owner, text } = read.value;
  if (!mayWriteNote.allows(ctx.actor, { boards: [owner] })) return refuse('not-allowed');
  const own = and(eq(matters.roundId, roundId), eq(matters.owner, owner));
  const [matter] = await ctx.tx.select({ id: matters.id }).from(matters).where(own);
  if (matter === undefined) return refuse('not-found');
  const note = { id: request, matterId: matter.id, owner, text, recordedAt: ctx.now };
  await ctx.tx.insert(matterNotes).values(note).onConflictDoNothing();
  return done(null);
}
