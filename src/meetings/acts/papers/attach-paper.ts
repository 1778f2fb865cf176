import { and, eq } from 'drizzle-orm';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../../platform/result.ts';
import { type AccessClass, keepRecord, type RecordRefusal, recordById, type SharedWith } from '../../../records/index.ts';
import type { AgendaRefusal, AgendaResult } from '../../refusals/agenda.ts';
import { agendaPapers } from '../../tables.ts';
import { itemToChange } from '../agenda/item-to-change.ts';
import { tellMeeting } from '../tell-meeting.ts';

/**
 * Puts a record that the reader may see last among an item's papers. One that was withdrawn is back. Who may read it follows the record's
 * own walls (`paperReach`). Repeating it changes nothing.
 */
export async function attachPaper(
  ctx: Ctx,
  input: { readonly itemId: string; readonly recordId: string },
): Promise<AgendaResult<null>> {
  const found = await itemToChange(ctx, input.itemId);
  if (!found.ok) return found;
  const { meeting } = found.value;
  const record = await recordById(ctx, input.recordId);
  if (record === null) return refuse('record-missing', 'recordId');
  const own = and(eq(agendaPapers.itemId, input.itemId), eq(agendaPapers.recordId, record.id));
  const [earlier] = await ctx.tx.select().from(agendaPapers).where(own);
  if (earlier === undefined) {
    await ctx.tx.insert(agendaPapers).values({
      ...{ id: newId(), meetingId: meeting.id, itemId: input.itemId, recordId: record.id, by: ctx.actor.account, at: ctx.now },
    });
  } else if (earlier.withdrawnAt !== null) {
    await ctx.tx.update(agendaPapers).set({ withdrawnAt: null, withdrawnReason: '' }).where(own);
  } else return done(null);
  await tellMeeting(ctx, meeting.id);
  return done(null);
}

export interface NewPaper {
  readonly itemId: string;
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly access: AccessClass;
  readonly secrecyParagraph: string;
  readonly sharedWith: Exclude<SharedWith, 'owner'>;
  /** Chosen by the form: kept once, however often it is sent. */
  readonly requestId: string;
}

/** Keeps a new record of the host authority and puts it among an item's papers. What is official became so today: drawn up (TF 2:10). */
export async function keepPaper(ctx: Ctx, input: NewPaper): Promise<Result<null, AgendaRefusal | RecordRefusal>> {
  const found = await itemToChange(ctx, input.itemId);
  if (!found.ok) return found;
  const { itemId, requestId, ...file } = input;
  const kept = await keepRecord(ctx, {
    ...{ ...file, id: requestId, kind: 'attachment', owner: (await bodyOf(ctx))?.hostBoardId ?? '' },
    becameOfficialOn: input.access === 'working-material' ? null : ctx.today,
    about: { kind: 'meeting', id: found.value.meeting.id },
  });
  return kept.ok ? attachPaper(ctx, { itemId, recordId: kept.value.id }) : kept;
}
