import { eq } from 'drizzle-orm';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import type { Jobs } from '../../../platform/jobs/index.ts';
import type { ArrivedMail } from '../../../platform/mail/arrived-mail.ts';
import { keepRecord, sha256Hex } from '../../../records/index.ts';
import { mailHead, plainLine } from '../../incoming/mail-head.ts';
import { incomingArrivals } from '../../tables.ts';

/** Name of the job that reads what was kept. */
export const readingJob = 'read-incoming-mail';

/**
 * Keeps a mail whole, as the host authority's received record, and asks for it to be read. Of the same bytes one is kept, however often
 * and by however many ways they come.
 * @returns the arrival's id, or null when the mail was here already: nothing may then be committed
 * @throws when there is no body yet whose mail it could be
 */
export async function keepArrival(ctx: Ctx, jobs: Pick<Jobs, 'enqueue'>, mail: ArrivedMail): Promise<string | null> {
  const body = await bodyOf(ctx);
  if (body === null) throw new Error('there is no body whose mail it could be');
  const { via, envelopeFrom, envelopeTo, bytes } = mail;
  const sha256 = sha256Hex(bytes);
  const known = await ctx.tx
    .select({ id: incomingArrivals.id })
    .from(incomingArrivals)
    .where(eq(incomingArrivals.sha256, sha256));
  if (known.length > 0) return null;
  const owner = body.hostBoardId;
  const { from, subject } = await mailHead(bytes);
  const kept = await keepRecord(ctx, {
    ...{ title: `E-post${from === '' ? '' : ` från ${from}`}: ${subject || 'utan ämne'}`, kind: 'mail', owner, wholeMail: true },
    // Nobody has tried it for secrecy: that is done at each request, and until then the secretariat alone sees it.
    ...{ access: 'public', sharedWith: 'secretariat', becameOfficialOn: ctx.today },
    ...{ bytes, fileName: `inkommet-${ctx.today}-${sha256.slice(0, 8)}.eml` },
  });
  if (!kept.ok) throw new Error(`a mail was refused as a record: ${kept.refusals.map(({ code }) => code).join(', ')}`);
  const id = newId();
  const row = {
    id,
    owner,
    via,
    recordId: kept.value.id,
    sha256,
    envelopeFrom: envelopeFrom && plainLine(envelopeFrom),
    receivedAt: ctx.now,
  };
  const [made] = await ctx.tx
    .insert(incomingArrivals)
    .values({ ...row, envelopeTo: envelopeTo.map((address) => plainLine(address)) })
    .onConflictDoNothing()
    .returning({ id: incomingArrivals.id });
  if (made === undefined) return null;
  await jobs.enqueue(ctx, readingJob, { mail: id });
  return id;
}
