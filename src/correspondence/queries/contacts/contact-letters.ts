import type { Ctx } from '../../../platform/act.ts';
import { type IncomingMail, stateOfIncoming, waitingIncoming } from '../incoming/incoming-list.ts';
import { contactKind } from './contact-matching.ts';

/** The letters about contacts that nobody has put aside, the latest first. @param boardId of one board; of all when left out */
export async function contactLetters(ctx: Ctx, boardId?: string): Promise<readonly IncomingMail[]> {
  return (await waitingIncoming(ctx)).filter(
    ({ match, ...mail }) =>
      match?.about?.kind === contactKind &&
      (boardId === undefined || match.boardId === boardId) &&
      stateOfIncoming({ ...mail, match }) === 'to-read',
  );
}
