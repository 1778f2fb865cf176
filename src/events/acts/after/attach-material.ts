import { and, eq, isNull } from 'drizzle-orm';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { keepRecord, type RecordRefusal, recordById, type SharedWith } from '../../../records/index.ts';
import type { Conference } from '../../conference.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import type { AfterRefusal, AfterResult } from '../../refusals/after.ts';
import { conferenceMaterials } from '../../tables.ts';
import { keptConference } from './kept-conference.ts';

interface Attached {
  readonly conferenceId: string;
  /** Item of the programme; null: the whole conference. */
  readonly itemId: string | null;
  /** Chosen by the form: done once, however often it is sent. */
  readonly requestId: string;
}

/** Attaches a record that the actor may read. One that was taken away is back where it was; who may read it follows the record's own walls. */
export async function attachMaterial(ctx: Ctx, input: Attached & { readonly recordId: string }): Promise<AfterResult<null>> {
  const found = await keptConference(ctx, input.conferenceId);
  if (!found.ok) return found;
  if (!(await isItemOf(ctx, found.value, input.itemId))) return refuse('item-unknown', 'item');
  const record = await recordById(ctx, input.recordId);
  if (record === null) return refuse('record-missing', 'record');
  const { conferenceId, itemId, requestId } = input;
  await ctx.tx
    .insert(conferenceMaterials)
    .values({ id: newId(), conferenceId, itemId, recordId: record.id, by: ctx.actor.account, at: ctx.now, requestId })
    .onConflictDoUpdate({
      target: [conferenceMaterials.conferenceId, conferenceMaterials.recordId],
      set: { endedAt: null },
    });
  return done(null);
}

interface NewMaterial extends Attached {
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sharedWith: Exclude<SharedWith, 'owner'>;
}

/** Keeps a file as a record of the host authority, working material until it is published, and attaches it. */
export async function keepMaterial(ctx: Ctx, input: NewMaterial): Promise<Result<null, AfterRefusal | RecordRefusal>> {
  const found = await keptConference(ctx, input.conferenceId);
  if (!found.ok) return found;
  if (!(await isItemOf(ctx, found.value, input.itemId))) return refuse('item-unknown', 'item');
  const { conferenceId, itemId, requestId, ...file } = input;
  const kept = await keepRecord(ctx, {
    ...{ ...file, id: requestId, kind: 'conference-material', owner: (await bodyOf(ctx))?.hostBoardId ?? '' },
    ...{ access: 'working-material', about: { kind: 'conference', id: conferenceId }, example: found.value.example },
  });
  return kept.ok ? attachMaterial(ctx, { conferenceId, itemId, requestId, recordId: kept.value.id }) : kept;
}

/** Takes material away from the conference. The record stays among the records, and public if it was. Repeating it changes nothing. */
export async function takeAwayMaterial(
  ctx: Ctx,
  input: { readonly conferenceId: string; readonly materialId: string },
): Promise<AfterResult<null>> {
  const found = await keptConference(ctx, input.conferenceId);
  if (!found.ok) return found;
  if (!isUuid(input.materialId)) return refuse('record-missing');
  const own = and(eq(conferenceMaterials.id, input.materialId), eq(conferenceMaterials.conferenceId, input.conferenceId));
  if ((await ctx.tx.$count(conferenceMaterials, own)) === 0) return refuse('record-missing');
  await ctx.tx
    .update(conferenceMaterials)
    .set({ endedAt: ctx.now })
    .where(and(own, isNull(conferenceMaterials.endedAt)));
  return done(null);
}

async function isItemOf(ctx: Ctx, { id }: Conference, itemId: string | null): Promise<boolean> {
  return itemId === null || (await programmeOf(ctx, id)).some((item) => item.id === itemId);
}
