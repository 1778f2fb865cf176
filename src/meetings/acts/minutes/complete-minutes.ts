import type { Ctx } from '../../../platform/act.ts';
import { itemAsText } from '../../minutes/minutes-as-text.ts';
import { isComplete } from '../../minutes/verifying.ts';
import { type FrozenMinutes, minutesOf } from '../../queries/minutes.ts';
import { minutesParagraphs } from '../../tables.ts';

/** Completes the latest text if all who are to verify have attested exactly it, in the transaction of the last word. @returns whether it is */
export async function completeIfVerified(ctx: Ctx, meetingId: string): Promise<boolean> {
  const { latest, verifiers, verifications, complete } = await minutesOf(ctx, meetingId);
  if (complete) return true;
  if (latest === null || !isComplete(verifiers, latest, verifications)) return false;
  await completeMinutes(ctx, latest);
  return true;
}

/**
 * Writes down each § of a text that is finished: everyone inside reads it then, search finds it, and the database refuses every change of
 * what it was made from. The caller has the meeting to itself (`inTurn`).
 */
export async function completeMinutes(
  ctx: Ctx,
  { id, meetingId, content }: Pick<FrozenMinutes, 'id' | 'meetingId' | 'content'>,
): Promise<void> {
  const rows = content.items.flatMap((item) =>
    item.paragraph === null
      ? []
      : [{ minutesId: id, meetingId, itemId: item.id, paragraph: item.paragraph, title: item.title, text: itemAsText(item) }],
  );
  await ctx.tx.insert(minutesParagraphs).values(rows);
}
