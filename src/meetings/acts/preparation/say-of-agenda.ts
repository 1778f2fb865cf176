import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepMeetings } from '../../policy.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { isSaid, keepSaid, type MeetingToPrepare, meetingToPrepare } from './meeting-to-prepare.ts';

export interface NewRemark {
  readonly meetingId: string;
  /** Null for the agenda as a whole. */
  readonly itemId: string | null;
  /** Plain text. */
  readonly text: string;
  readonly requestId: string;
}

/** Somebody who prepares the meeting remarks on the agenda or an item; the secretariat may answer there. */
export async function remarkOnAgenda(ctx: Ctx, input: NewRemark): Promise<AgendaResult<null>> {
  const found = await meetingToPrepare(ctx, input.meetingId);
  if (await isSaid(ctx, input.requestId)) return done(null);
  if (!found.ok) return found;
  if (!prepares(found.value) && !mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-asked');
  const { itemId } = input;
  if (itemId !== null && !found.value.agenda.some(({ id }) => id === itemId)) return refuse('not-found');
  const text = input.text.trim();
  if (text === '') return refuse('text-missing', fieldOfRemark(itemId));
  await keepSaid(ctx, found.value, { kind: 'remark', itemId, text, requestId: input.requestId });
  return done(null);
}

/** The field of a remark is named after its item: the page has one for each. */
export function fieldOfRemark(itemId: string | null): string {
  return itemId === null ? 'text' : `text-${itemId}`;
}

/** One who prepares the meeting says that the agenda is ready. @param input.seen hash of the agenda that they read: if it is another now, they read it again */
export async function sayAgendaReady(
  ctx: Ctx,
  input: { readonly meetingId: string; readonly seen: string; readonly requestId: string },
): Promise<AgendaResult<null>> {
  const found = await meetingToPrepare(ctx, input.meetingId);
  if (await isSaid(ctx, input.requestId)) return done(null);
  if (!found.ok) return found;
  if (!prepares(found.value)) return refuse('not-asked');
  if (found.value.now.sha256 !== input.seen) return refuse('changed-meanwhile');
  await keepSaid(ctx, found.value, { kind: 'ready', text: '', requestId: input.requestId });
  return done(null);
}

function prepares({ presidium, me }: MeetingToPrepare): boolean {
  return me !== null && presidium.some(({ personId }) => personId === me);
}
