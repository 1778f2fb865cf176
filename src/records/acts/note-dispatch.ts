import { and, eq, inArray, isNull } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { Direction, Means } from '../dispatch.ts';
import { keepForBoard } from '../policy.ts';
import type { About } from '../record.ts';
import type { RecordRefusal } from '../refusals.ts';
import { dispatches, dispatchRecords, records } from '../tables.ts';

export interface NoteDispatch {
  /** Chosen by the form that was shown: repeating the act then does nothing twice. */
  readonly id?: string;
  readonly direction: Direction;
  readonly on: Temporal.PlainDate;
  readonly counterpart: string;
  readonly counterpartBoardId?: string | null | undefined;
  readonly means: Means;
  readonly subject: string;
  readonly registrationNumber?: string | null | undefined;
  /** Board id of the authority whose line it is. */
  readonly owner: string;
  readonly about?: About | null | undefined;
  readonly recordIds?: readonly string[] | undefined;
  readonly example?: boolean | undefined;
}

/** Writes one line into the list of what was sent and received. What is sent becomes official that day. */
export async function noteDispatch(ctx: Ctx, input: NoteDispatch): Promise<Result<{ readonly id: string }, RecordRefusal>> {
  if (!keepForBoard.allows(ctx.actor, { owner: input.owner, sharedWith: 'secretariat' })) return refuse('not-allowed', 'owner');
  if (input.counterpart.trim() === '') return refuse('counterpart-missing', 'counterpart');
  if (input.subject.trim() === '') return refuse('subject-missing', 'subject');
  if (Temporal.PlainDate.compare(input.on, ctx.today) > 0) return refuse('day-in-future', 'on');
  const id = input.id ?? newId();
  if (await isNoted(ctx, id)) return done({ id });
  const [made] = await ctx.tx
    .insert(dispatches)
    .values(rowOf(ctx, id, input))
    .onConflictDoNothing()
    .returning({ id: dispatches.id });
  // The same form at the same moment was first; or the id is behind a wall, which must be answered as one that is free.
  if (made === undefined) return (await isNoted(ctx, id)) ? done({ id }) : noteDispatch(ctx, { ...input, id: newId() });
  const recordIds = [...new Set(input.recordIds ?? [])];
  if (recordIds.length === 0) return done({ id });
  await ctx.tx.insert(dispatchRecords).values(recordIds.map((recordId) => ({ dispatchId: id, recordId })));
  if (input.direction === 'sent') await makeOfficial(ctx, recordIds, input);
  return done({ id });
}

async function isNoted(ctx: Ctx, id: string): Promise<boolean> {
  return (await ctx.tx.select({ id: dispatches.id }).from(dispatches).where(eq(dispatches.id, id))).length > 0;
}

function rowOf(ctx: Ctx, id: string, input: NoteDispatch) {
  return {
    id,
    direction: input.direction,
    on: input.on,
    counterpart: input.counterpart.trim(),
    counterpartBoardId: input.counterpartBoardId ?? null,
    means: input.means,
    subject: input.subject.trim(),
    registrationNumber: input.registrationNumber?.trim() || null,
    owner: input.owner,
    aboutKind: input.about?.kind ?? null,
    aboutId: input.about?.id ?? null,
    example: input.example ?? false,
    recordedAt: ctx.now,
  };
}

/**
 * A document is drawn up when it is dispatched (TF 2:10), and received by the other side (RÅ 1983 2:57): working material
 * that is sent is official from that day, and whoever is inside may see it. What secrecy may apply to, and what the board
 * keeps to itself, stays where it is.
 */
async function makeOfficial(ctx: Ctx, recordIds: readonly string[], { owner, on }: NoteDispatch): Promise<void> {
  const own = and(inArray(records.id, [...recordIds]), eq(records.owner, owner));
  await ctx.tx
    .update(records)
    .set({ access: 'public' })
    .where(and(own, eq(records.access, 'working-material')));
  await ctx.tx
    .update(records)
    .set({ becameOfficialOn: on })
    .where(and(own, isNull(records.becameOfficialOn)));
  await ctx.tx
    .update(records)
    .set({ sharedWith: 'inside' })
    .where(and(own, eq(records.access, 'public'), eq(records.sharedWith, 'secretariat')));
}
