import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { inTurnWithin } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Clash } from '../../../platform/words/merge-texts.ts';
import { mayKeepMeetings } from '../../policy.ts';
import type { SittingResult } from '../../refusals/sitting.ts';
import { layTogether } from '../../sitting/lay-together.ts';
import { emptyItem } from '../../sitting/sitting.ts';
import { agendaItems, itemNotes, meetings, minutesParagraphs } from '../../tables.ts';
import { tellNotes } from '../tell-meeting.ts';
import { mostSigns } from './sitting-to-write.ts';

export interface NoteInput {
  readonly meetingId: string;
  readonly itemId: string;
  /** What is typed now. */
  readonly mine: string;
  /** The saved text that `mine` was written from; null where that is not known: then mine stands instead of what is saved. */
  readonly base: string | null;
}

export interface SavedNote {
  /** What is saved now: both texts in one. */
  readonly text: string;
  readonly version: number;
  /** Words that both have changed; both wordings stand in the text. */
  readonly clashes: readonly Clash[];
}

/** Saves a note as it is being typed, laid together with what another has saved since (docs/adr/0016). Repeated, it changes nothing. */
export async function saveNote(ctx: Ctx, input: NoteInput): Promise<SittingResult<SavedNote>> {
  const may = await mayWriteNote(ctx, input);
  if (!may.ok) return may;
  const [mine, base] = [lines(input.mine), input.base === null ? null : lines(input.base)];
  const { meetingId, itemId } = input;
  const { text, version } = emptyItem.note;
  const [saved = { text, version }] = await ctx.tx.select().from(itemNotes).where(eq(itemNotes.itemId, itemId));
  const laid = layTogether(base ?? saved.text, mine, saved.text);
  if (laid.text.length > mostSigns) return refuse('too-long', 'mine');
  if (laid.text === saved.text) return done({ text: saved.text, version: saved.version, clashes: [] });
  const next = { text: laid.text, version: saved.version + 1, by: ctx.actor.account, at: ctx.now };
  await ctx.tx
    .insert(itemNotes)
    .values({ itemId, meetingId, ...next })
    .onConflictDoUpdate({ target: itemNotes.itemId, set: next });
  await tellNotes(ctx, meetingId);
  return done({ text: laid.text, version: next.version, clashes: laid.clashes });
}

/** Asked at every other word, by several at once: only the item is held still, and the meeting against being verified; little is read. */
async function mayWriteNote(ctx: Ctx, { meetingId, itemId }: NoteInput): Promise<SittingResult<null>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (!isUuid(itemId) || !isUuid(meetingId)) return refuse('not-found');
  await inTurnWithin(ctx, meetingId, itemId);
  const [found] = await ctx.tx
    .select({ stands: meetings.stands, verified: verifiedMeeting })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, meetingId)));
  if (found === undefined) return refuse('not-found');
  if (found.verified) return refuse('verified');
  return found.stands === 'planned' ? done(null) : refuse('not-planned');
}

const verifiedMeeting = sql<boolean>`exists (select 1 from ${minutesParagraphs} p where p.meeting_id = ${meetings.id})`;

/** Forms send line breaks as CR LF. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\0', '');
}
