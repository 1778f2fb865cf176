import { sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { mailingLock } from '../mailing-lock.ts';
import { needsPerson, stateOf } from '../outgoing/mailing-state.ts';
import type { MailingRefusal } from '../outgoing/refusals.ts';
import { maySeeMailings } from '../outgoing/see-mailings.ts';
import { mailingById } from '../queries/mailings.ts';
import { tellPostman } from './decide-mailing.ts';
import { noteBounce } from './note-bounce.ts';
import { noteEvent, noteSent } from './note-event.ts';

export interface Judgement {
  readonly mailingId: string;
  /** It came, or it is to be sent again. */
  readonly came: boolean;
  /** How the person knows, or why. */
  readonly reason: string;
}

/** A person has been told that a mail which was taken did not arrive: by its receiver, or by a report that proves nothing by itself. */
export async function reportBounce(ctx: Ctx, given: Omit<Judgement, 'came'>): Promise<Result<null, MailingRefusal>> {
  if (!maySeeMailings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const reason = given.reason.trim();
  if (reason === '') return refuse('reason-missing', 'reason');
  const mailing = await mailingById(ctx, given.mailingId);
  if (mailing === null) return refuse('mailing-not-found');
  // Sent twice, it is told once.
  if (mailing.events.at(-1)?.kind === 'bounced') return done(null);
  return (await noteBounce(ctx, mailing.id, reason)) ? done(null) : refuse('nothing-to-judge');
}

/**
 * A person says of a mail that nobody can know of, or that was not taken: it came, or send it again. Never while a process is at it, and
 * once: what has been judged needs no word.
 */
export async function judgeMailing(ctx: Ctx, given: Judgement): Promise<Result<null, MailingRefusal>> {
  if (!maySeeMailings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const reason = given.reason.trim();
  if (reason === '') return refuse('reason-missing', 'reason');
  if ((await mailingById(ctx, given.mailingId)) === null) return refuse('mailing-not-found');
  const lock = mailingLock(sql`${given.mailingId}::text`);
  const { rows } = await ctx.tx.execute<{ got: boolean }>(sql`select pg_try_advisory_xact_lock(${lock}) as got`);
  if (rows[0]?.got !== true) return refuse('still-under-way');
  const mailing = await mailingById(ctx, given.mailingId);
  if (mailing === null) return refuse('mailing-not-found');
  const state = stateOf({ ...mailing, underWay: false });
  const kind = given.came ? 'judged-sent' : 'judged-unsent';
  if (!needsPerson(state)) return mailing.events.at(-1)?.kind === kind ? done(null) : refuse('nothing-to-judge');
  await noteEvent(ctx, mailing.id, kind, reason.slice(0, 1000));
  if (given.came) await noteSent(ctx, mailing);
  else await tellPostman(ctx);
  return done(null);
}
