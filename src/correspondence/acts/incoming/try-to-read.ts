import { asc, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { openRecord } from '../../../records/index.ts';
import { mailHead } from '../../incoming/mail-head.ts';
import { unreadable } from '../../incoming/verdict.ts';
import { incomingArrivals, incomingTries } from '../../tables.ts';
import { keepReading } from './keep-reading.ts';
import { readArrival } from './read-arrival.ts';
import type { Reading } from './reading.ts';

/** How long what cannot be read is tried: what is wrong may be ours, and pass. */
const patience = { tries: 5, minutes: 15 };

/**
 * Reads a mail, or notes that it failed. What fails again and again is set aside as unreadable, for a person to see: nothing that has come
 * in lies unseen.
 * @throws what the reading threw, while it is to be tried again
 */
export async function tryToRead(given: Reading, id: string, most = patience): Promise<void> {
  try {
    await readArrival(given, id);
  } catch (error) {
    const actor = program('incoming mail');
    const tries = await given.database.write(actor, 'try-to-read-mail', (ctx) => noteTry(ctx, id, nameOf(error)));
    if (!isEnough(tries, most)) throw error;
    await setAside(given, id);
  }
}

/** Enough tries, over enough time. Pure. @param tries the moments of those that failed, the first first */
export function isEnough(tries: readonly Temporal.Instant[], most: typeof patience): boolean {
  const [first, last] = [tries[0], tries.at(-1)];
  if (first === undefined || last === undefined || tries.length < most.tries) return false;
  return last.since(first).total('minutes') >= most.minutes;
}

/** Its kind alone: what it says may hold what the mail does. */
function nameOf(error: unknown): string {
  return (error instanceof Error ? error.name : typeof error).slice(0, 200);
}

async function noteTry(ctx: Ctx, mailId: string, error: string): Promise<readonly Temporal.Instant[]> {
  await ctx.tx.insert(incomingTries).values({ id: newId(), mailId, error, at: ctx.now });
  const rows = await ctx.tx
    .select({ at: incomingTries.at })
    .from(incomingTries)
    .where(eq(incomingTries.mailId, mailId))
    .orderBy(asc(incomingTries.at));
  return rows.map(({ at }) => at);
}

/** As a mail that could not even be taken apart, with what its first lines say. */
async function setAside(given: Reading, id: string): Promise<void> {
  const found = await given.database.read(program('incoming mail'), async (ctx) => {
    const [arrival] = await ctx.tx.select().from(incomingArrivals).where(eq(incomingArrivals.id, id));
    if (arrival === undefined) return null;
    const bytes = await openRecord(ctx, arrival.recordId).then(
      (opened) => opened?.bytes,
      () => undefined,
    );
    return { arrival, head: bytes === undefined ? { from: '', subject: '' } : await mailHead(bytes) };
  });
  if (found === null) return;
  const { arrival, head } = found;
  const fields = {
    fromAddress: '',
    fromName: head.from,
    subject: head.subject,
    messageId: null,
    answers: [],
    receivers: [],
    body: '',
  };
  const known = { known: null, answersUs: false, token: null };
  const nothing = { judged: unreadable, known, files: [], documents: [], filesLeftOut: 0, report: '' };
  await given.database.write(program('incoming mail', [arrival.owner]), 'set-mail-aside', (ctx) =>
    keepReading(ctx, given, { arrival, fields, ...nothing }),
  );
}
