import type { Ctx } from '../../platform/act.ts';
import { stateOf } from '../outgoing/mailing-state.ts';
import { mailingById } from '../queries/mailings.ts';
import { noteEvent } from './note-event.ts';

/**
 * A mail that was taken has come back. @param answer what the server that gave it back said
 * @returns false when there is no such mail, or it was not taken
 */
export async function noteBounce(ctx: Ctx, mailingId: string, answer: string): Promise<boolean> {
  const mailing = await mailingById(ctx, mailingId);
  const state = mailing === null ? undefined : stateOf({ ...mailing, underWay: false }).kind;
  if (state !== 'sent' && state !== 'unsure') return false;
  await noteEvent(ctx, mailingId, 'bounced', answer.slice(0, 1000));
  return true;
}
