import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { meetingById } from '../../queries/meetings.ts';
import type { OwnNotesResult } from '../../refusals/own-notes.ts';
import { ownNotes } from '../../tables.ts';

/** What a note of one's own is on: an item of the meeting, or a paper of one. */
export interface OwnNoteInput {
  readonly meetingId: string;
  readonly aboutKind: 'item' | 'paper';
  readonly aboutId: string;
  /** '' takes the note away. */
  readonly text: string;
}

/** No note holds more, in signs. */
const mostSigns = 50_000;

/** Saves what a person notes for themselves: nobody else can read it, the program neither, and no history keeps it. */
export async function saveOwnNote(ctx: Ctx, input: OwnNoteInput): Promise<OwnNotesResult<null>> {
  const { account } = ctx.actor;
  if (account === null) return refuse('not-allowed');
  const { meetingId, aboutKind, aboutId } = input;
  if (!isUuid(aboutId)) return refuse('not-found');
  const text = input.text.replaceAll('\r\n', '\n').replaceAll('\0', '').trimEnd();
  if (text.length > mostSigns) return refuse('too-long', 'text');
  const mine = and(
    eq(ownNotes.accountId, account),
    eq(ownNotes.meetingId, meetingId),
    eq(ownNotes.aboutKind, aboutKind),
    eq(ownNotes.aboutId, aboutId),
  );
  if ((await meetingById(ctx, meetingId)) === null) return refuse('not-found');
  if (text === '') {
    await ctx.tx.delete(ownNotes).where(mine);
    return done(null);
  }
  const changed = await ctx.tx.update(ownNotes).set({ text, at: ctx.now }).where(mine).returning({ id: ownNotes.id });
  if (changed.length > 0) return done(null);
  if (!(await isOnAgenda(ctx, input))) return refuse('not-found');
  await ctx.tx
    .insert(ownNotes)
    .values({ id: newId(), accountId: account, meetingId, aboutKind, aboutId, text, at: ctx.now })
    .onConflictDoUpdate({ target: [ownNotes.accountId, ownNotes.aboutKind, ownNotes.aboutId], set: { text, at: ctx.now } });
  return done(null);
}

async function isOnAgenda(ctx: Ctx, { meetingId, aboutKind, aboutId }: OwnNoteInput): Promise<boolean> {
  const items = await agendaOf(ctx, meetingId);
  return aboutKind === 'item'
    ? items.some(({ id }) => id === aboutId)
    : items.some(({ papers }) => papers.some(({ id }) => id === aboutId));
}

/** Takes one's own note away, wherever what it was on has gone. Nothing is left of it. */
export async function deleteOwnNote(ctx: Ctx, id: string): Promise<OwnNotesResult<null>> {
  const { account } = ctx.actor;
  if (account === null) return refuse('not-allowed');
  if (!isUuid(id)) return done(null);
  await ctx.tx.delete(ownNotes).where(and(eq(ownNotes.accountId, account), eq(ownNotes.id, id)));
  return done(null);
}
