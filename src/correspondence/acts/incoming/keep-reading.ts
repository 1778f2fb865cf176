import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { addressWithToken } from '../../../platform/mail/arrived-mail.ts';
import { isOneAddress } from '../../../platform/mail/index.ts';
import { keepRecord, noteDispatch } from '../../../records/index.ts';
import { plainLine } from '../../incoming/mail-head.ts';
import type { MatterMatch, MatterTold } from '../../incoming/providers.ts';
import { isToBeReceipted, receiptText } from '../../incoming/receipt.ts';
import { receiptsTo } from '../../queries/incoming/known-matter.ts';
import { mailingByMessageId } from '../../queries/mailings.ts';
import { incomingFiles, incomingMails, incomingMatches } from '../../tables.ts';
import { decideMailing } from '../decide-mailing.ts';
import { noteBounce } from '../note-bounce.ts';
import type { Reading, ReadMail } from './reading.ts';

/** A mail's match, with what is told of it. */
interface Matched {
  readonly match: MatterMatch;
  readonly told: MatterTold;
}

/** Writes what was read in a mail, all at once. Does nothing when it has been read before. */
export async function keepReading(ctx: Ctx, given: Reading, mail: ReadMail): Promise<void> {
  const { arrival, fields, judged } = mail;
  const { receivers: _, answers, ...shown } = fields;
  const [made] = await ctx.tx
    .insert(incomingMails)
    .values({ id: arrival.id, owner: arrival.owner, ...shown, answers: [...answers], verdict: judged.verdict, why: judged.why })
    .onConflictDoNothing()
    .returning({ id: incomingMails.id });
  if (made === undefined) return;
  if (judged.verdict === 'bounce') await tellOfBounce(ctx, mail);
  if (judged.verdict !== 'letter' && judged.verdict !== 'unreadable') return;
  const matched = judged.verdict === 'letter' ? await matchOf(ctx, given, mail) : null;
  const recordIds = await keepFiles(ctx, mail, matched);
  if (matched !== null) await keepMatch(ctx, arrival.id, matched.match);
  await noteReceived(ctx, mail, matched, recordIds);
  await sendReceipt(ctx, given, mail, matched);
}

/** With who says so: a person can then judge of it. */
async function tellOfBounce(ctx: Ctx, { judged, report, fields }: ReadMail): Promise<void> {
  for (const messageId of judged.bounced) {
    const mailing = await mailingByMessageId(ctx, messageId);
    if (mailing !== null)
      await noteBounce(ctx, mailing.id, `${plainLine(report)} (mejl från ${fields.fromAddress || 'okänd avsändare'})`);
  }
}

async function matchOf(ctx: Ctx, { providers }: Reading, mail: ReadMail): Promise<Matched | null> {
  const { fields, files, documents, known } = mail;
  const texts = [fields.subject, fields.body, ...files.flatMap(({ text }) => (text === null ? [] : [text]))];
  const match = await providers.matchMatter(ctx, { known: known.known, sender: fields.fromAddress, texts, documents });
  const told = match === null ? null : await providers.matterTold(ctx, match.about, match.boardId);
  return match === null || told === null ? null : { match, told };
}

/**
 * Each file becomes a record of its own where it may be one; what may not (programs, macros, archives) lies in the whole mail.
 * @returns the mail's records
 */
async function keepFiles(ctx: Ctx, mail: ReadMail, matched: Matched | null): Promise<readonly string[]> {
  const { arrival, documents } = mail;
  const rows: (typeof incomingFiles.$inferInsert)[] = [];
  let readSoFar = 0;
  for (const [ordinal, file] of mail.files.entries()) {
    const found = file.text === null ? undefined : documents[readSoFar++];
    const kept = await keepRecord(ctx, {
      ...{
        title: file.fileName,
        kind: found?.kind === 'minutes-extract' ? 'minutes-extract' : 'attachment',
        owner: arrival.owner,
      },
      ...{ access: 'public', sharedWith: 'secretariat', becameOfficialOn: stockholmDay(arrival.receivedAt) },
      ...{ bytes: file.bytes, fileName: file.fileName, about: matched?.match.about },
      registrationNumber: matched?.told.registrationNumbers[0],
    });
    const recordId = kept.ok ? kept.value.id : arrival.recordId;
    const setAside = file.setAside ?? (kept.ok ? null : 'unknown-type');
    rows.push({ mailId: arrival.id, ordinal, recordId, fileName: file.fileName, setAside });
  }
  if (mail.filesLeftOut > 0) {
    const fileName = `${mail.filesLeftOut} filer till`;
    rows.push({ mailId: arrival.id, ordinal: rows.length, recordId: arrival.recordId, fileName, setAside: 'too-many' });
  }
  if (rows.length > 0) await ctx.tx.insert(incomingFiles).values(rows);
  return [...new Set([arrival.recordId, ...rows.map(({ recordId }) => recordId)])];
}

async function keepMatch(ctx: Ctx, mailId: string, { about, boardId, how }: MatterMatch): Promise<void> {
  await ctx.tx
    .insert(incomingMatches)
    .values({ mailId, aboutKind: about.kind, aboutId: about.id, boardId, how, by: ctx.actor.account, at: ctx.now });
}

/** A line in the list of what was received. */
async function noteReceived(ctx: Ctx, mail: ReadMail, matched: Matched | null, recordIds: readonly string[]): Promise<void> {
  const { arrival, fields } = mail;
  const writer = fields.fromName === '' ? fields.fromAddress : `${fields.fromName} <${fields.fromAddress}>`;
  const board = matched?.told.board ?? null;
  const noted = await noteDispatch(ctx, {
    ...{ direction: 'received', on: stockholmDay(arrival.receivedAt), means: 'mail', owner: arrival.owner, recordIds },
    counterpart: [board, writer].filter((each) => each !== null && each !== '').join(', ') || 'okänd avsändare',
    counterpartBoardId: matched?.match.boardId,
    subject: fields.subject || 'utan ämne',
    registrationNumber: matched?.told.registrationNumbers.join(', '),
    about: matched?.match.about,
  });
  if (!noted.ok) throw new Error(`a mail was refused its line: ${noted.refusals.map(({ code }) => code).join(', ')}`);
}

async function sendReceipt(ctx: Ctx, given: Reading, mail: ReadMail, matched: Matched | null): Promise<void> {
  const { arrival, fields, judged, known } = mail;
  const to = fields.fromAddress;
  const body = await bodyOf(ctx);
  if (!given.ways.canSend || matched === null || body === null || !isOneAddress(to)) return;
  const around = {
    ...{ judged, matched: true, answersUs: known.answersUs },
    isAuthority: await given.providers.isAuthority(ctx, to),
    sentLately: await receiptsTo(ctx, to, ctx.now.subtract({ hours: 24 })),
  };
  if (!isToBeReceipted(around)) return;
  const { told, match } = matched;
  const files = mail.files.map(({ fileName, setAside }) => ({ name: fileName, setAside }));
  const on = stockholmDay(arrival.receivedAt);
  await decideMailing(ctx, given.ways, {
    // One for each mail, however often it is read.
    ...{ requestId: arrival.id, purpose: 'receipt', owner: arrival.owner, to, automatic: true },
    ...{ counterpart: told.board ?? to, counterpartBoardId: match.boardId, senderName: body.name },
    ...{
      inReplyTo: fields.messageId,
      about: match.about,
      registrationNumber: told.registrationNumbers[0],
      example: told.example,
    },
    replyTo: replyAddress(given, known.token),
    ...receiptText({ ...told, on, subject: fields.subject, files, bodyName: body.name }),
  });
}

/** Where an answer to the receipt comes: the same address as the mail did. */
function replyAddress({ ways: { answerAddress } }: Reading, token: string | null): string | null {
  return answerAddress === null || token === null ? answerAddress : addressWithToken(answerAddress, token);
}
