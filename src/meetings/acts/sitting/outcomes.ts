import { and, eq, max } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { AgendaItem, MeetingWithLife } from '../../meeting.ts';
import { meetingById } from '../../queries/meetings.ts';
import type { SittingResult } from '../../refusals/sitting.ts';
import type { OutcomeKind } from '../../sitting/sitting.ts';
import { itemOutcomes, outcomeKinds } from '../../tables.ts';
import { addItem } from '../agenda/add-item.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { itemToWrite, mostSigns, sittingToWrite } from './sitting-to-write.ts';

export interface NewOutcome {
  readonly meetingId: string;
  readonly itemId: string;
  readonly kind: OutcomeKind;
  /** What the organ came to, running text; needed for a position, a recommendation and a referral. */
  readonly text?: string | undefined;
  /** The coming meeting that a postponed item is taken up at; it is put on that agenda. */
  readonly postponedTo?: string | null | undefined;
  readonly requestId: string;
}

const needsText: readonly OutcomeKind[] = ['position', 'recommendation', 'referred'];

/** What the organ came to at an item; an item may have several. */
export async function addOutcome(ctx: Ctx, input: NewOutcome): Promise<SittingResult<{ readonly id: string }>> {
  // Both meetings in one order: two that postpone to each other would else wait for each other.
  if (input.kind === 'postponed' && input.postponedTo != null)
    for (const each of [input.meetingId, input.postponedTo].toSorted()) await inTurn(ctx, each);
  const found = await itemToWrite(ctx, input);
  if (!found.ok) return found;
  const { kind, meetingId, itemId, requestId } = input;
  if (!outcomeKinds.includes(kind)) return refuse('kind-missing', 'kind');
  const text = input.text?.trim() ?? '';
  if (text === '' && needsText.includes(kind)) return refuse('text-missing', 'text');
  if (text.length > mostSigns) return refuse('too-long', 'text');
  const [earlier] = await ctx.tx.select({ id: itemOutcomes.id }).from(itemOutcomes).where(eq(itemOutcomes.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  if (kind === 'postponed') {
    const moved = await postpone(ctx, found.value, input);
    if (!moved.ok) return moved;
  }
  const id = newId();
  const [last] = await ctx.tx
    .select({ position: max(itemOutcomes.position) })
    .from(itemOutcomes)
    .where(eq(itemOutcomes.itemId, itemId));
  await ctx.tx.insert(itemOutcomes).values({
    ...{ id, meetingId, itemId, kind, text, position: (last?.position ?? 0) + 1 },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  await tellMeeting(ctx, meetingId);
  return done({ id });
}

/** To a named meeting the item goes along, with what it is about; without one it is said and no more. */
async function postpone(
  ctx: Ctx,
  { meeting, item }: { readonly meeting: MeetingWithLife; readonly item: AgendaItem },
  { postponedTo = null, requestId }: NewOutcome,
): Promise<SittingResult<null>> {
  if (postponedTo === null) return done(null);
  const to = await meetingById(ctx, postponedTo);
  const isComing = to !== null && to.id !== meeting.id && to.stands === 'planned' && to.life.sitting === 'not-begun';
  if (!isComing) return refuse('meeting-unknown', 'postponedTo');
  const { title, purpose, minutes, rapporteurId, rapporteurWords, text, aboutKind, aboutId, aboutTitle, taskId } = item;
  const about =
    aboutKind === null || aboutId === null || aboutTitle === null ? null : { kind: aboutKind, id: aboutId, title: aboutTitle };
  const added = await addItem(ctx, {
    ...{ meetingId: to.id, title, purpose, minutes, rapporteurId, rapporteurWords, text, about, taskId },
    ...{ fromItemId: item.id, requestId: requestOf('postponed', requestId) },
  });
  return added.ok ? done(null) : refuse('meeting-unknown', 'postponedTo');
}

/** Puts the words of an outcome right: its row alone. */
export async function rewordOutcome(
  ctx: Ctx,
  input: { readonly meetingId: string; readonly id: string; readonly text: string },
): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const text = input.text.trim();
  if (text.length > mostSigns) return refuse('too-long', 'text');
  const row = isUuid(input.id) ? and(eq(itemOutcomes.meetingId, input.meetingId), eq(itemOutcomes.id, input.id)) : undefined;
  const [outcome] = row === undefined ? [] : await ctx.tx.select().from(itemOutcomes).where(row);
  if (outcome === undefined) return refuse('not-found');
  if (text === '' && needsText.includes(outcome.kind)) return refuse('text-missing', 'text');
  await ctx.tx.update(itemOutcomes).set({ text, by: ctx.actor.account, at: ctx.now }).where(row);
  await tellMeeting(ctx, input.meetingId);
  return done(null);
}

/** Takes away an outcome that was noted by mistake. An item that it put on another agenda stays there: it is struck there. */
export async function removeOutcome(ctx: Ctx, meetingId: string, id: string): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, meetingId);
  if (!found.ok) return found;
  if (!isUuid(id)) return done(null);
  await ctx.tx.delete(itemOutcomes).where(and(eq(itemOutcomes.meetingId, meetingId), eq(itemOutcomes.id, id)));
  await tellMeeting(ctx, meetingId);
  return done(null);
}
