import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { incomingMatches } from '../../tables.ts';
import { type IncomingMail, stateOfIncoming, waitingIncoming } from '../incoming/incoming-list.ts';
import { contactKind } from './contact-matching.ts';

/** The letters about contacts that nobody has put aside, the latest first. @param boardId of one board; of all when left out */
export async function contactLetters(ctx: Ctx, boardId?: string): Promise<readonly IncomingMail[]> {
  // Asked for with every page: where no mail has ever been about contacts, none is read.
  const some = await ctx.tx
    .select({ id: incomingMatches.id })
    .from(incomingMatches)
    .where(eq(incomingMatches.aboutKind, contactKind))
    .limit(1);
  if (some.length === 0) return [];
  return (await waitingIncoming(ctx)).filter(
    ({ match, ...mail }) =>
      match?.about?.kind === contactKind &&
      (boardId === undefined || match.boardId === boardId) &&
      stateOfIncoming({ ...mail, match }) === 'to-read',
  );
}
