import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import { publicationOf } from '../../../records/index.ts';
import type { Conference } from '../../conference.ts';
import { missingToOpen } from '../../conference-situation.ts';
import { mayKeepConferences } from '../../policy.ts';
import { conferenceById } from '../../queries/conferences/conferences.ts';
import type { ConferenceRefusal, ConferenceResult } from '../../refusals/conferences.ts';
import { conferenceEvents } from '../../tables.ts';
import { type Announcing, tellOfCancelled } from './announce.ts';

/** What happens to a conference as a whole. */
type ConferenceEventKind = (typeof conferenceEvents.$inferSelect)['kind'];

interface SaidOfConference {
  readonly conferenceId: string;
  readonly kind: ConferenceEventKind;
  /** Why, said to the participants and in public; needed when it is cancelled. */
  readonly text?: string | undefined;
  readonly requestId: string;
}

const mostOfText = 1000;

const missingCodes = { contact: 'contact-missing', disposal: 'disposal-missing', 'register-by': 'registration-over' } as const;

/** Opens or closes registration, or cancels the conference and tells everybody registered. @returns how many were mailed */
export async function sayOfConference(
  ctx: Ctx,
  parts: Announcing,
  { conferenceId, kind, text = '', requestId }: SaidOfConference,
): Promise<ConferenceResult<{ readonly told: number }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `conference ${conferenceId}`);
  const conference = await conferenceById(ctx, conferenceId);
  if (conference === null) return refuse('not-found');
  if ((await ctx.tx.$count(conferenceEvents, eq(conferenceEvents.requestId, requestId))) > 0) return done({ told: 0 });
  const why = text.trim();
  const refusals = kind === 'cancelled' ? refuseCancel(conference, why) : await refuseTurn(ctx, conference, kind);
  if (refusals.length > 0) return { ok: false, refusals };
  await ctx.tx.insert(conferenceEvents).values({
    ...{ conferenceId: conference.id, kind, text: kind === 'cancelled' ? why : '', on: ctx.today },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  if (kind !== 'cancelled') return done({ told: 0 });
  return done({ told: await tellOfCancelled(ctx, parts, conference, { reason: why, requestId }) });
}

/** Why it cannot be cancelled with these words, if it cannot. */
function refuseCancel({ state }: Conference, why: string): readonly Refusal<ConferenceRefusal>[] {
  if (state === 'cancelled' || state === 'over') return [{ code: state }];
  if (why === '') return [{ code: 'reason-missing', field: 'text' }];
  return why.length > mostOfText ? [{ code: 'too-long', field: 'text' }] : [];
}

/** Why registration cannot be opened or closed, if it cannot. */
export async function refuseTurn(
  ctx: Ctx,
  conference: Conference,
  kind: 'opened' | 'closed',
): Promise<readonly Refusal<ConferenceRefusal>[]> {
  const { state } = conference;
  if (state === 'cancelled' || state === 'over') return [{ code: state }];
  if (kind === 'closed') return state === 'open' ? [] : [{ code: 'not-open' }];
  if (state === 'open') return [{ code: 'open' }];
  const isPublic = (await publicationOf(ctx, 'conference', conference.id)) !== null;
  return [
    ...(isPublic ? [] : [{ code: 'not-published' } as const]),
    ...missingToOpen(conference, ctx.today).map((missing) => ({ code: missingCodes[missing] })),
  ];
}
