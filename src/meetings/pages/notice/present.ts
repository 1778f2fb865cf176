import { needsPerson } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { recordsById } from '../../../records/index.ts';
import { isoDate, type Lang } from '../../../ui/index.ts';
import { type PaperReach, paperReach } from '../../agenda/paper-reach.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { changeSentence } from '../../notice/change-words.ts';
import { noticeSha256 } from '../../notice/notice-content.ts';
import { noticeMail } from '../../notice/notice-mail.ts';
import { noticeSentence } from '../../notice/notice-sentence.ts';
import { meetingName, type NoticeKindOfMeeting, noticeAsText, whenAndWhere } from '../../notice/notice-text.ts';
import { daysLate, noticeBy } from '../../notice/rule-days.ts';
import { standingPapers } from '../../notice/standing-papers.ts';
import { type Called, type HowReached, reachOf } from '../../queries/called.ts';
import { noticeReceived } from '../../queries/notice-state.ts';
import { noticeToSend } from '../../queries/notice-to-send.ts';
import { noticesOf } from '../../queries/notices.ts';
import { peopleToTell } from '../../queries/people-to-tell.ts';
import { ruleOn } from '../../queries/rules.ts';

/** Somebody in the preview of a notice. */
export interface PreviewRow extends Called {
  readonly how: HowReached;
}

/** A paper, and what opening it would be. */
export interface PaperToOpen {
  readonly recordId: string;
  readonly title: string;
  readonly reach: Exclude<PaperReach, 'all'>;
}

/** A notice that has gone, in the list. */
export interface GoneRow {
  readonly number: number;
  readonly kind: NoticeKindOfMeeting;
  readonly day: string;
  /** Mails that were sent, and how many of them a server has taken. */
  readonly mails: number;
  readonly arrived: number;
  /** That certainly have not come, or of which nobody knows. */
  readonly failed: number;
}

/** What the page where a notice is sent shows. */
export interface NoticeView {
  readonly meeting: MeetingWithLife;
  readonly sentence: string;
  readonly canGo: boolean;
  /** Nothing stands on the agenda, so that there is nothing to call to. */
  readonly needsAgenda: boolean;
  readonly canSend: boolean;
  readonly kind: NoticeKindOfMeeting;
  /** `SVO, fredag den 12 mars 2027 kl. 9–12`: what the check says it is about. */
  readonly what: string;
  readonly changes: readonly string[];
  readonly rows: readonly PreviewRow[];
  /** Days late by the organ's rule if it goes today; 0 when in time, and for what comes after the first. */
  readonly late: number;
  readonly text: string;
  /** Papers that stand on the agenda and are not open to everyone inside. */
  readonly papers: readonly PaperToOpen[];
  readonly mail: { readonly subject: string; readonly body: string };
  readonly textSha256: string;
  /** The latest first. */
  readonly gone: readonly GoneRow[];
}

export async function noticeView(
  ctx: Ctx,
  { lang, url, canSend, message }: { lang: Lang; url: string; canSend: boolean; message: string },
  meeting: MeetingWithLife,
): Promise<NoticeView> {
  const toSend = await noticeToSend(ctx, meeting, message);
  const { kind, content, changes, latest, refused } = toSend;
  const rule = await ruleOn(ctx, meeting.organId, meeting.on);
  const people = await peopleToTell(ctx, meeting, toSend);
  const reach = await reachOf(
    ctx,
    canSend,
    people.map(({ personId }) => personId),
  );
  const mail = noticeMail({ meetingId: meeting.id, kind, content, changes, url }, { as: 'member', presents: [], signsIn: true });
  return {
    ...{
      meeting,
      canGo: refused === null,
      needsAgenda: refused === 'no-agenda',
      canSend,
      kind,
      textSha256: noticeSha256(content),
    },
    sentence: noticeSentence(lang, {
      ...{ refused, cancelled: meeting.stands !== 'planned', changes: changes.length, today: ctx.today },
      ...{
        sentOn: latest === null ? null : stockholmDay(latest.at),
        by: noticeBy(rule, meeting.on),
        ownRule: rule.from !== null,
      },
    }),
    what: `${meetingName(content)}, ${whenAndWhere(lang, content)}`,
    changes: changes.map((change) => changeSentence(lang, change)),
    rows: people.map((person) => ({ ...person, how: reach.get(person.personId) ?? 'none' })),
    late: kind === 'notice' && refused === null ? daysLate(rule, meeting.on, ctx.today) : 0,
    papers: kind === 'cancellation' ? [] : await papersToOpen(ctx, standingPapers(toSend.agenda)),
    text: noticeAsText(lang, content, changes),
    mail: { subject: mail.subject[lang], body: mail.body[lang] },
    gone: await goneOf(ctx, meeting.id),
  };
}

async function papersToOpen(ctx: Ctx, recordIds: readonly string[]): Promise<readonly PaperToOpen[]> {
  const records = await recordsById(ctx, recordIds);
  return recordIds.flatMap((recordId) => {
    const record = records.get(recordId);
    const reach = record === undefined ? 'all' : paperReach(record);
    return record === undefined || reach === 'all' ? [] : [{ recordId, title: record.title, reach }];
  });
}

async function goneOf(ctx: Ctx, meetingId: string): Promise<readonly GoneRow[]> {
  const rows: GoneRow[] = [];
  for (const { id, number, kind, at } of await noticesOf(ctx, meetingId)) {
    const mails = (await noticeReceived(ctx, meetingId, id)).flatMap(({ mail }) => mail ?? []);
    const arrived = mails.filter((mail) => mail.kind === 'sent').length;
    const failed = mails.filter(needsPerson).length;
    rows.push({ failed, number, kind, day: isoDate(stockholmDay(at)), mails: mails.length, arrived });
  }
  return rows.toReversed();
}
