import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayVerifyMinutes } from '../../policy.ts';
import { personActing } from '../../queries/person-acting.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';
import { verifications } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { completeIfVerified } from './complete-minutes.ts';
import { meetingInTurn } from './meeting-to-write.ts';

/** The exact text that a verifier has seen. */
interface OfText {
  readonly meetingId: string;
  readonly minutesId: string;
  readonly textSha256: string;
  readonly requestId: string;
}

export interface Attested {
  /** Whether this word was the last: the text is verified. */
  readonly complete: boolean;
}

/** A verifier, signed in, attests exactly the text that they have read. Whoever is last completes it. */
export async function attest(ctx: Ctx, input: OfText & { readonly read: boolean }): Promise<MinutesResult<Attested>> {
  const ready = await toSay(ctx, input, { kind: 'attested', text: '' });
  if (!ready.ok) return ready;
  const { word, stands, complete } = ready.value;
  if (stands === 'attested') return done({ complete });
  if (!input.read) return refuse('not-read', 'read');
  await say(ctx, input, word);
  const isLast = await completeIfVerified(ctx, input.meetingId);
  await tellMeeting(ctx, input.meetingId);
  return done({ complete: isLast });
}

/** A verifier, signed in, says what is wrong: the text is edited and frozen anew, or they are answered and attest after all. */
export async function object(ctx: Ctx, input: OfText & { readonly text: string }): Promise<MinutesResult<null>> {
  const text = input.text.trim();
  const ready = await toSay(ctx, input, { kind: 'objected', text });
  if (!ready.ok) return ready;
  const { word, complete, said } = ready.value;
  if (said) return done(null);
  if (complete) return refuse('verified');
  if (text === '') return refuse('words-missing', 'text');
  await say(ctx, input, word);
  await tellMeeting(ctx, input.meetingId);
  return done(null);
}

interface Word {
  readonly kind: 'attested' | 'objected';
  readonly text: string;
}

/** What must be so for a verifier to say anything of a text. */
async function toSay(ctx: Ctx, input: OfText, { kind, text }: Word) {
  if (!mayVerifyMinutes.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const found = await meetingInTurn(ctx, input.meetingId);
  if (!found.ok) return found;
  const { latest, current, complete } = found.value.minutes;
  const person = await personActing(ctx);
  const own = current.find(({ personId }) => personId === person);
  if (own === undefined) return refuse('not-verifier');
  if (latest === null) return refuse('nothing-frozen');
  if (latest.id !== input.minutesId || latest.textSha256 !== input.textSha256) return refuse('text-changed');
  // One form has both words, and whoever goes back in it may say the other: each is one of its own.
  const requestId = requestOf(kind, own.id, input.requestId, text);
  const [earlier] = await ctx.tx
    .select({ id: verifications.id })
    .from(verifications)
    .where(eq(verifications.requestId, requestId));
  if (complete && own.stands !== 'attested') return refuse('verified');
  const word = { verifierId: own.id, kind, text, requestId };
  return done({ word, stands: own.stands, complete, said: earlier !== undefined });
}

async function say(
  ctx: Ctx,
  { meetingId, minutesId, textSha256 }: OfText,
  word: Word & { readonly verifierId: string; readonly requestId: string },
): Promise<void> {
  await ctx.tx.insert(verifications).values({
    ...{ id: newId(), meetingId, minutesId, textSha256, ...word, way: 'signed-in' },
    ...{ by: ctx.actor.account, at: ctx.now },
  });
}
