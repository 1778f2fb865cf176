import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { choicesIn } from '../../registering/details.ts';
import { sessionChoices } from '../../tables.ts';

interface KeepChoices {
  readonly registrationId: string;
  readonly conferenceId: string;
  /** One of each choice at most; a choice of which none is named is left without. */
  readonly itemIds: readonly string[];
  /** The place is new, and so are its turns: what was chosen before it counts for nothing. */
  readonly anew?: boolean;
}

/** Writes down what somebody chooses. What stays as it was is not written again, so that nobody loses their turn by saving. */
export async function keepChoices(ctx: Ctx, { registrationId, conferenceId, itemIds, anew = false }: KeepChoices): Promise<void> {
  const before = anew ? new Map<string, string | null>() : await chosenBy(ctx, registrationId);
  const at = ctx.now;
  const rows = choicesIn(await programmeOf(ctx, conferenceId)).flatMap(({ choice, items }) => {
    const itemId = items.find(({ id }) => itemIds.includes(id))?.id ?? null;
    const isSame = before.has(choice) && before.get(choice) === itemId;
    return isSame ? [] : [{ registrationId, conferenceId, choice, itemId, at }];
  });
  if (rows.length > 0) await ctx.tx.insert(sessionChoices).values(rows);
}

async function chosenBy(ctx: Ctx, registrationId: string): Promise<Map<string, string | null>> {
  const { choice, itemId } = sessionChoices;
  const rows = await ctx.tx
    .select({ choice, itemId })
    .from(sessionChoices)
    .where(eq(sessionChoices.registrationId, registrationId))
    .orderBy(sessionChoices.seq);
  return new Map(rows.map((row) => [row.choice, row.itemId]));
}
