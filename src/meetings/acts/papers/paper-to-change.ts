import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { agendaPapers } from '../../tables.ts';
import { type ItemToChange, itemToChange } from '../agenda/item-to-change.ts';

export interface PaperToChange extends ItemToChange {
  readonly paper: typeof agendaPapers.$inferSelect;
}

/** The paper with its item and meeting, under the same conditions as an item. */
export async function paperToChange(ctx: Ctx, paperId: string): Promise<AgendaResult<PaperToChange>> {
  const first = await paperRow(ctx, paperId);
  if (first === undefined) return refuse('not-found');
  const found = await itemToChange(ctx, first.itemId);
  if (!found.ok) return found;
  const paper = await paperRow(ctx, paperId);
  return paper === undefined ? refuse('not-found') : done({ ...found.value, paper });
}

async function paperRow(ctx: Ctx, id: string): Promise<PaperToChange['paper'] | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await ctx.tx.select().from(agendaPapers).where(eq(agendaPapers.id, id));
  return row;
}
