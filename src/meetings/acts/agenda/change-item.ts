import { eq } from 'drizzle-orm';
import { personNames } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { itemAsTyped, type MergedItem, mergeItem, readItem, type TypedItem } from '../../agenda/item-fields.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { agendaItems, purposes } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { itemToChange } from './item-to-change.ts';

/** Saved, with what another saved meanwhile laid in; or not, since both have written differently in the same place. */
export type ItemSaved =
  | { readonly saved: true; readonly took: boolean }
  | {
      readonly saved: false;
      /** Both in one, for a person to put right; saved by the next press. */
      readonly merged: Pick<MergedItem, 'typed' | 'clashes'>;
      /** What is saved now: what the form that comes back is opened from. */
      readonly theirs: TypedItem;
    };

/** Changes what an item says. @param input.base what stood in the form when it was opened; null when that is not known */
export async function changeItem(
  ctx: Ctx,
  input: { readonly itemId: string; readonly mine: TypedItem; readonly base: TypedItem | null },
): Promise<AgendaResult<ItemSaved>> {
  const found = await itemToChange(ctx, input.itemId);
  if (!found.ok) return found;
  const theirs = itemAsTyped(found.value.item);
  const { typed, took, clashes } = mergeItem({ base: input.base ?? theirs, mine: input.mine, theirs });
  if (clashes.length > 0) return done({ saved: false, merged: { typed, clashes }, theirs });
  const read = readItem(typed, purposes);
  if (!read.ok) return read;
  const { about, ...fields } = read.value;
  if (!(await isPerson(ctx, fields.rapporteurId))) return refuse('person-unknown', 'rapporteurId');
  await ctx.tx
    .update(agendaItems)
    .set({
      ...fields,
      ...{ aboutKind: about?.kind ?? null, aboutId: about?.id ?? null, aboutTitle: about?.title ?? null },
      ...{ by: ctx.actor.account, at: ctx.now },
    })
    .where(eq(agendaItems.id, input.itemId));
  await tellMeeting(ctx, found.value.meeting.id);
  return done({ saved: true, took });
}

/** Whether a rapporteur is somebody, or nobody is named. */
export async function isPerson(ctx: Ctx, id: string | null): Promise<boolean> {
  return id === null || (isUuid(id) && (await personNames(ctx, [id])).size > 0);
}
