import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import type { ProgrammeItem } from '../../conference.ts';
import { choicesIn } from '../../registering/details.ts';
import { sessionChoices } from '../../tables.ts';

interface KeepChoices {
  readonly registrationId: string;
  readonly conferenceId: string;
  readonly programme: readonly ProgrammeItem[];
  /** One of each choice at most; a choice of which none is named is left without. */
  readonly itemIds: readonly string[];
  /** What was chosen before: nothing, what holds until now, or what counts no more since the place is a new one. */
  readonly before: 'nothing' | 'holding' | 'past';
}

/** Writes down what somebody chooses. What stays as it was is not written again, so that nobody loses their turn by saving. */
export async function keepChoices(
  ctx: Ctx,
  { registrationId, conferenceId, programme, itemIds, before }: KeepChoices,
): Promise<void> {
  const held = before === 'holding' ? await chosenBy(ctx, registrationId) : new Map<string, string | null>();
  const at = ctx.now;
  const rows = choicesIn(programme).flatMap(({ choice, items }) => {
    const itemId = items.find(({ id }) => itemIds.includes(id))?.id ?? null;
    const isSame = before !== 'past' && (held.get(choice) ?? null) === itemId;
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
