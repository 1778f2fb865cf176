import { eq } from 'drizzle-orm';
import { openAccountsOfPeople } from '../../../accounts/index.ts';
import { decideMailing, mailingsAbout, sendNotice } from '../../../correspondence/index.ts';
import { type Body, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { isOneAddress } from '../../../platform/mail/address.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { noticeSha256 } from '../../notice/notice-content.ts';
import { noticeMail } from '../../notice/notice-mail.ts';
import { noticeTitle } from '../../notice/notice-text.ts';
import { noticePdf } from '../../notice/paper/notice-pdf.ts';
import { standingPapers } from '../../notice/standing-papers.ts';
import { mayKeepMeetings } from '../../policy.ts';
import type { Called, HowReached } from '../../queries/called.ts';
import { meetingById } from '../../queries/meetings.ts';
import { type NoticeToSend, noticeToSend } from '../../queries/notice-to-send.ts';
import { peopleToTell } from '../../queries/people-to-tell.ts';
import type { NoticeResult } from '../../refusals/notice.ts';
import { meetingNotices, noticeReceivers } from '../../tables.ts';
import { openPapers } from '../papers/open-papers.ts';
import { tellMeeting } from '../tell-meeting.ts';
import type { NoticeWays } from './notice-ways.ts';

export interface SendMeetingNotice {
  readonly meetingId: string;
  /** Plain text that goes with it; ''. */
  readonly message: string;
  /** Hash of the notice that was looked through, with its message: what has changed since is not sent unseen. Left out: as it is now. */
  readonly textSha256?: string | undefined;
  /** Addresses typed for this sending alone, by person: those without an account. */
  readonly addresses?: ReadonlyMap<string, string> | undefined;
  /** Records of papers that are opened to everyone inside; all that can be unless said. */
  readonly openIds?: readonly string[] | undefined;
  readonly requestId: string;
}

interface SentNotice {
  readonly number: number;
  /** How many mails went out, or are on their way. */
  readonly mails: number;
}

const mostWords = 5000;

/**
 * Sends a meeting's notice, or what has changed since the last one: freezes it, opens its papers to those inside, and lets a mail with an
 * invitation go to each who is called and takes one. By the organ's own rule it may be late: that is said on the page, and refuses nothing.
 */
export async function sendMeetingNotice(ctx: Ctx, out: NoticeWays, input: SendMeetingNotice): Promise<NoticeResult<SentNotice>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (input.message.length > mostWords) return refuse('text-too-long', 'message');
  for (const [personId, address] of input.addresses ?? [])
    if (!isOneAddress(address)) return refuse('address-wrong', `adress-${personId}`);
  await inTurn(ctx, input.meetingId);
  const earlier = await sentAs(ctx, input.requestId);
  if (earlier !== null) return done({ number: earlier, mails: 0 });
  const meeting = await meetingById(ctx, input.meetingId);
  const body = await bodyOf(ctx);
  if (meeting === null) return refuse('not-found');
  if (body === null) return refuse('body-missing');
  const toSend = await noticeToSend(ctx, meeting, input.message);
  if (toSend.refused !== null) return refuse(toSend.refused);
  const textSha256 = noticeSha256(toSend.content);
  if (input.textSha256 !== undefined && input.textSha256 !== textSha256) return refuse('changed-meanwhile');
  const { kind, content } = toSend;
  const id = newId();
  await ctx.tx.insert(meetingNotices).values({
    ...{ id, meetingId: meeting.id, number: content.number, kind, content, textSha256, message: content.message },
    ...{ on: ctx.today, by: ctx.actor.account, at: ctx.now, example: meeting.example, requestId: input.requestId },
  });
  await openPapers(ctx, { meetingId: meeting.id, recordIds: input.openIds ?? standingPapers(toSend.agenda) });
  const mails = await tellAll(ctx, out, { id, meeting, body, toSend, addresses: input.addresses ?? new Map() });
  await tellMeeting(ctx, meeting.id);
  return done({ number: content.number, mails });
}

async function sentAs(ctx: Ctx, requestId: string): Promise<number | null> {
  const [row] = await ctx.tx
    .select({ number: meetingNotices.number })
    .from(meetingNotices)
    .where(eq(meetingNotices.requestId, requestId));
  return row?.number ?? null;
}

interface Sending {
  /** The notice's. */
  readonly id: string;
  readonly meeting: MeetingWithLife;
  readonly body: Body;
  readonly toSend: NoticeToSend;
  readonly addresses: ReadonlyMap<string, string>;
}

/** @returns how many mails */
async function tellAll(ctx: Ctx, out: NoticeWays, sending: Sending): Promise<number> {
  const { id, meeting, toSend } = sending;
  const paper = await keepPaper(ctx, out, sending);
  const called = await peopleToTell(ctx, meeting, toSend);
  const accounts = await openAccountsOfPeople(
    ctx,
    called.map(({ personId }) => personId),
  );
  const how = new Map<string, HowReached>();
  for (const person of called) {
    const account = accounts.get(person.personId);
    const address = sending.addresses.get(person.personId);
    const mail = mailTo(out, sending, person, account !== undefined);
    const request = requestFor(id, person.personId);
    if (account !== undefined) {
      const sent = await sendNotice(ctx, out.ways, { ...mail, accountId: account.id, requestId: request, files: [paper] });
      how.set(person.personId, sent === 'sent' ? 'mail' : 'page');
    } else if (address !== undefined && out.ways.canSend) {
      await sendLetter(ctx, out, sending, { address, name: person.name, mail, request, paper });
      how.set(person.personId, 'mail');
    } else how.set(person.personId, 'none');
  }
  const mailings = await mailingsAbout(ctx, 'meeting', meeting.id, ['notice', 'letter']);
  const mailingIds = new Map(mailings.map((mailing) => [mailing.requestId, mailing.id]));
  if (called.length > 0)
    await ctx.tx.insert(noticeReceivers).values(
      called.map(({ personId }) => ({
        ...{ id: newId(), noticeId: id, meetingId: meeting.id, personId, how: how.get(personId) ?? 'none' },
        mailingId: mailingIds.get(requestFor(id, personId)) ?? null,
      })),
    );
  return [...how.values()].filter((each) => each === 'mail').length;
}

function mailTo(out: NoticeWays, { meeting, toSend }: Sending, person: Called, signsIn: boolean) {
  const { kind, content, changes } = toSend;
  return noticeMail({ meetingId: meeting.id, kind, content, changes, url: out.url }, { ...person, signsIn });
}

/** The same for the same notice and person, so that nothing goes twice. */
function requestFor(noticeId: string, personId: string): string {
  return requestOf('meeting-notice', noticeId, personId);
}

interface Letter {
  readonly address: string;
  readonly name: string;
  readonly mail: ReturnType<typeof mailTo>;
  readonly request: string;
  readonly paper: { readonly recordId: string; readonly fileName: string };
}

/** To somebody without an account, at an address that was typed for this sending: in Swedish, with the paper, and no page to answer on. */
async function sendLetter(ctx: Ctx, out: NoticeWays, { meeting, body }: Sending, letter: Letter): Promise<void> {
  await decideMailing(ctx, out.ways, {
    ...{ requestId: letter.request, purpose: 'letter', owner: body.hostBoardId, to: letter.address, counterpart: letter.name },
    ...{ senderName: body.name, subject: letter.mail.subject.sv, body: letter.mail.body.sv, files: [letter.paper] },
    ...{ about: { kind: 'meeting', id: meeting.id }, example: meeting.example },
  });
}

/** Where the notice lies as a paper: a record of the host authority, drawn up now (TF 2:10). */
export function paperIdOf(noticeId: string): string {
  return requestOf('meeting-notice-paper', noticeId);
}

async function keepPaper(ctx: Ctx, out: NoticeWays, { id, meeting, body, toSend }: Sending): Promise<Letter['paper']> {
  const { kind, content, changes } = toSend;
  const file = await noticePdf({
    ...{ kind, content, changes, author: body.name, at: ctx.now, example: meeting.example, sealer: out.sealer },
  });
  const kept = await keepRecord(ctx, {
    ...{ id: paperIdOf(id), title: noticeTitle('sv', kind, content), kind: 'meeting-notice', owner: body.hostBoardId },
    ...{ access: 'public', becameOfficialOn: ctx.today, sharedWith: 'inside', bytes: file.bytes, fileName: file.fileName },
    ...{ about: { kind: 'meeting', id: meeting.id }, example: meeting.example },
  });
  if (!kept.ok) throw new Error(`the paper of a notice was refused: ${kept.refusals.map(({ code }) => code).join(', ')}`);
  return { recordId: kept.value.id, fileName: file.fileName };
}
