import { sql } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { type Went, wentIn } from '../../disposal/disposal.ts';

/**
 * Removes what a disposal decision lets go of the participants in a conference, and writes the protocol. The database does it
 * (`samrad_dispose_participants`): it alone may pass by what keeps facts from being changed, and it asks itself who acts and whether the day
 * has come. Two at once do it once; done again it takes what has come since.
 * @returns what went; empty when nothing was left
 * @throws when it is not the program or the secretariat, when nobody has decided, and before the day
 */
export async function disposeParticipants(ctx: Ctx, conferenceId: string): Promise<readonly Went[]> {
  const asked = sql`select samrad_dispose_participants(${conferenceId}::uuid) as went`;
  const { rows } = await ctx.tx.execute<{ went: Readonly<Record<string, number>> | null }>(asked);
  return wentIn(rows[0]?.went ?? {});
}
