import { eq } from 'drizzle-orm';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { tokenOf } from '../../../platform/mail/arrived-mail.ts';
import { openRecord } from '../../../records/index.ts';
import { documentsIn } from '../../incoming/documents-in-mail.ts';
import { type ParsedMail, parseMail } from '../../incoming/parse-mail.ts';
import { fieldsOf, type MailFields, readFiles } from '../../incoming/taken-apart.ts';
import { type Judged, type Ours, unprovenBounce, unreadable, verdictOf } from '../../incoming/verdict.ts';
import { type KnownMatter, knownMatter } from '../../queries/incoming/known-matter.ts';
import { provenBounces } from '../../queries/incoming/proven-bounces.ts';
import { incomingArrivals, incomingMails } from '../../tables.ts';
import { keepReading } from './keep-reading.ts';
import type { Arrival, Reading, ReadMail } from './reading.ts';

/**
 * Reads a mail that was kept, once: tells what it is, keeps its files, finds what it is about, and sends a receipt. What is in the mail is
 * taken apart outside every transaction; what it comes to is written in one. Done twice, it does nothing the second time.
 */
export async function readArrival(given: Reading, id: string): Promise<void> {
  const actor = program('incoming mail');
  const found = await given.database.read(actor, (ctx) => arrivalToRead(ctx, id));
  if (found === null) return;
  const mail = await parseMail(found.bytes);
  const fields = mail === null ? nothingRead : await fieldsOf(mail);
  const known = await given.database.read(actor, (ctx) =>
    knownMatter(ctx, tokensIn(found.arrival, fields, given.ours), fields.answers),
  );
  const judged = mail === null ? unreadable : await judgeWhole(given, mail, found.arrival, { known, fields });
  const files = mail !== null && judged.verdict === 'letter' ? await readFiles(mail) : [];
  const whole: ReadMail = {
    ...{ arrival: found.arrival, fields, judged, known, files },
    documents: files.flatMap(({ reading }) => reading ?? []),
    filesLeftOut: mail?.filesLeftOut ?? 0,
    report: mail === null ? '' : reportIn(mail),
  };
  const asOwner = program('incoming mail', [found.arrival.owner]);
  await given.database.write(asOwner, 'read-incoming-mail', (ctx) => keepReading(ctx, given, whole));
}

const nothingRead: MailFields = {
  ...{ fromAddress: '', fromName: '', subject: '', messageId: null, body: '' },
  ...{ answers: [], receivers: [] },
};

/** The arrival with its bytes, while it has not been read. */
async function arrivalToRead(ctx: Ctx, id: string) {
  const [arrival] = await ctx.tx.select().from(incomingArrivals).where(eq(incomingArrivals.id, id));
  const done = await ctx.tx.select({ id: incomingMails.id }).from(incomingMails).where(eq(incomingMails.id, id));
  if (arrival === undefined || done.length > 0 || (await bodyOf(ctx)) === null) return null;
  const opened = await openRecord(ctx, arrival.recordId);
  return opened === null ? null : { arrival, bytes: opened.bytes };
}

function tokensIn({ envelopeTo }: Arrival, { receivers }: MailFields, { answerAddress }: Ours): readonly string[] {
  const tokens = [...envelopeTo, ...receivers].map((address) => tokenOf(address, answerAddress));
  return [...new Set(tokens.filter((token) => token !== null && token !== ''))] as string[];
}

function judge(mail: ParsedMail, { envelopeFrom }: Arrival, { answersUs }: KnownMatter, ours: Ours): Judged {
  const hasDocuments = documentsIn(mail.files).length > 0;
  return verdictOf(mail, { envelopeFrom, answersUs, hasDocuments }, ours);
}

/** A bounce counts for the mails that it plainly gives back. */
async function judgeWhole(
  given: Reading,
  mail: ParsedMail,
  arrival: Arrival,
  { known, fields }: Pick<ReadMail, 'known' | 'fields'>,
): Promise<Judged> {
  const judged = judge(mail, arrival, known, given.ours);
  if (judged.verdict !== 'bounce') return judged;
  const { proven, hasOthers } = await given.database.read(program('incoming mail'), (ctx) =>
    provenBounces(ctx, mail, judged.bounced, [...arrival.envelopeTo, ...fields.receivers]),
  );
  return proven.length === 0 && hasOthers ? unprovenBounce : { ...judged, bounced: proven };
}

/** The line of a report that says why (RFC 3464, 2.3). */
function reportIn(mail: ParsedMail): string {
  const status = mail.files.find(({ mediaType }) => mediaType === 'message/delivery-status');
  const said = status === undefined ? '' : Buffer.from(status.bytes.subarray(0, 20_000)).toString('utf8');
  const line = /^diagnostic-code:\s*(.+)/im.exec(said)?.[1] ?? /^status:\s*(.+)/im.exec(said)?.[1];
  return (line ?? mail.subject).trim();
}
