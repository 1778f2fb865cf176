import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Ctx } from '../../platform/act.ts';
import { program } from '../../platform/actor.ts';
import type { Database } from '../../platform/db/database.ts';
import type { Delivery, Mailer } from '../../platform/mail/index.ts';
import { mailingLock } from '../mailing-lock.ts';
import type { NoticeLinks } from '../notices/stop-token.ts';
import type { Mailing } from '../outgoing/mailing.ts';
import { isDue } from '../outgoing/mailing-state.ts';
import { isPersonalLinkWithheld, withPersonalLink } from '../outgoing/personal-link.ts';
import { mailingById } from '../queries/mailings.ts';
import { linkHashOf, questionAsMail } from './contacts/question-as-mail.ts';
import { CannotBeMade, composeMailing, mailAsRecord } from './mail-as-record.ts';
import { noteEvent, noteSent } from './note-event.ts';
import { noticeAsMail } from './notice-as-mail.ts';

export interface Sending {
  readonly database: Database;
  readonly mailer: Mailer;
  /** What the links under mails to people are made with. */
  readonly links: NoticeLinks;
}

const act = 'send-mailing';

/**
 * One try to hand a mail over, if it is due and no other process is at it. What is committed, in this order: `begun` with the mail as a
 * record; `handing-over` right before the last bytes are let go, which the database takes from one process only; then the answer.
 * A process that dies in between leaves behind exactly what is known.
 */
export async function sendMailing({ database, mailer, links }: Sending, id: string): Promise<void> {
  await alone(database, id, async () => {
    const begun = await begin({ database, mailer, links }, id);
    if (begun === null) return;
    const { mailing, raw } = begun;
    const actor = program('mail', [mailing.owner]);
    const delivery = await mailer.deliver({
      ...{ raw, to: mailing.to },
      beforeLast: () => database.write(actor, act, (ctx) => noteEvent(ctx, id, 'handing-over', null)),
    });
    await persistently(() =>
      database.write(actor, act, async (ctx) => {
        if (delivery.kind !== 'unsure') await noteEvent(ctx, id, delivery.kind, answerOf(delivery));
        if (delivery.kind === 'taken') await noteSent(ctx, mailing);
      }),
    );
  });
}

interface Begun {
  readonly mailing: Mailing;
  readonly raw: Uint8Array;
}

/** @returns null when it is not to be sent (any more), or cannot: that is said as the answer to it */
async function begin({ database, ...how }: Sending, id: string): Promise<Begun | null> {
  const known = await database.read(program('mail'), (ctx) => mailingById(ctx, id));
  if (known === null) return null;
  const actor = program('mail', [known.owner]);
  return database
    .write(actor, act, (ctx) => compose(ctx, id, how))
    .catch(async (error: unknown) => {
      if (!(error instanceof CannotBeMade)) throw error;
      await database.write(actor, act, (ctx) => noteEvent(ctx, id, 'refused', error.message));
      return null;
    });
}

async function compose(ctx: Ctx, id: string, { mailer: { from }, links }: Omit<Sending, 'database'>): Promise<Begun | null> {
  const mailing = await mailingById(ctx, id);
  if (mailing === null || !isDue(mailing, ctx.now)) return null;
  const raw = await bytesOf(ctx, mailing, from, links);
  await noteEvent(ctx, id, 'begun', null);
  return { mailing, raw };
}

async function bytesOf(ctx: Ctx, mailing: Mailing, from: Mailer['from'], links: NoticeLinks): Promise<Uint8Array> {
  if (mailing.purpose === 'notice') return noticeAsMail(ctx, mailing, from, links);
  const hash = await linkHashOf(ctx, mailing);
  if (hash !== null) return questionAsMail(ctx, mailing, from, { hash, secret: links.secret });
  const kept = await mailAsRecord(ctx, mailing, from);
  if (!isPersonalLinkWithheld(mailing.body)) return kept;
  return composeMailing(ctx, mailing, from, withPersonalLink(mailing.body, links.secret, mailing.id));
}

/** Does the work while nobody else is at this mail; not at all while somebody is. */
async function alone(database: Database, id: string, work: () => Promise<void>): Promise<void> {
  const client = await database.pool.connect();
  const lock = mailingLock(sql`${id}::text`);
  let broken: Error | undefined;
  try {
    const db = drizzle(client);
    const { rows } = await db.execute<{ got: boolean }>(sql`select pg_try_advisory_lock(${lock}) as got`);
    if (rows[0]?.got !== true) return;
    try {
      await work();
    } finally {
      await db.execute(sql`select pg_advisory_unlock(${lock})`).catch((error: Error) => {
        broken = error;
      });
    }
  } finally {
    client.release(broken);
  }
}

/** The answer is heard once: a database that is away for a moment is no reason to forget it. */
async function persistently(write: () => Promise<void>): Promise<void> {
  for (const pause of [100, 500, 2000]) {
    try {
      return await write();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await write();
}

function answerOf({ answer }: Delivery): string | null {
  return answer === '' ? null : answer;
}
