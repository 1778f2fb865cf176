import { and, asc, eq } from 'drizzle-orm';
import type { Logger } from 'pino';
import { allBoardIds } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { program } from '../../platform/actor.ts';
import { type Database, sqlState } from '../../platform/db/database.ts';
import { type Attendant, openAttendant } from '../../platform/jobs/index.ts';
import { openRecord } from '../queries/open-record.ts';
import { documentText } from '../reading/apart/apart.ts';
import type { WhyUnread } from '../reading/text/told-kind.ts';
import { searchable } from '../search/searchable.ts';
import { recordTexts } from '../tables.ts';

const readTextsAct = 'read-texts';

/**
 * Reads the files of records as they come, as long as the process lives, so that search finds them. It is told of by `samrad_record_text`.
 * @param seconds between looks without being told; sixty unless said
 */
export function openTextReader(parts: {
  readonly database: Database;
  readonly log: Pick<Logger, 'error'>;
  readonly seconds?: number;
}): Attendant {
  const { database, log, seconds = 60 } = parts;
  return openAttendant({
    ...{ seconds, log, failed: 'text of a record not read' },
    look: async (isStopping) => {
      while (!isStopping() && (await readNextText(database))) await pause();
    },
  });
}

/** Whoever asks for a page goes before. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/**
 * Reads the text of the record that has waited longest. What the file holds never makes it throw. Two processes may read the same one:
 * the first to be done is believed.
 * @returns false when none waits
 */
export async function readNextText(database: Database): Promise<boolean> {
  // Each board's records lie behind its own wall; the program reads for all of them.
  const actor = program(readTextsAct, await database.read(program(readTextsAct), allBoardIds));
  const next = await database.read(actor, nextWaiting);
  if (next === null) return false;
  // Between the transactions: a file may take some seconds, and whoever changes the record meanwhile must not wait.
  const found = await readText(next);
  const keep = (text: ReadText) => database.write(actor, readTextsAct, (ctx) => keepText(ctx, next.id, text));
  await keep(found).catch((error: unknown) => {
    // Text that the database cannot hold would be in the way of all that wait after it.
    if (found.state === 'unreadable' || sqlState(error) === undefined) throw error;
    return keep(unreadable('too-much'));
  });
  return true;
}

interface Waiting {
  readonly id: string;
  readonly opened: Awaited<ReturnType<typeof openRecord>>;
}

interface ReadText {
  readonly state: 'read' | 'unreadable';
  readonly reason: string | null;
  readonly text: string;
}

const unreadable = (reason: WhyUnread): ReadText => ({ state: 'unreadable', reason, text: '' });
const waits = eq(recordTexts.state, 'waiting');

async function nextWaiting(ctx: Ctx): Promise<Waiting | null> {
  const [next] = await ctx.tx
    .select({ id: recordTexts.recordId })
    .from(recordTexts)
    .where(waits)
    .orderBy(asc(recordTexts.recordedAt))
    .limit(1);
  return next === undefined ? null : { id: next.id, opened: await openRecord(ctx, next.id) };
}

async function readText({ opened }: Waiting): Promise<ReadText> {
  if (opened === null) return unreadable('broken');
  const read = await documentText(opened.bytes, opened.record.mediaType, opened.record.fileName, { patient: true });
  return read.ok ? { state: 'read', reason: null, text: searchable(read.text) } : unreadable(read.why);
}

async function keepText(ctx: Ctx, id: string, text: ReadText): Promise<void> {
  await ctx.tx
    .update(recordTexts)
    .set({ ...text, readAt: ctx.now })
    .where(and(eq(recordTexts.recordId, id), waits));
}
