import { isSecretariat } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../platform/waiting.ts';
import { dayAndMonth, type Lang } from '../../ui/index.ts';
import { hoursInWords } from '../calendar/hours.ts';
import { type MeetingWithLife, ruleWithout } from '../meeting.ts';
import { noticeBy } from '../notice/rule-days.ts';
import { meetingsWhere } from './meetings.ts';
import { noticeToSend } from './notice-to-send.ts';
import { personActing } from './person-acting.ts';
import { repliesTo } from './replies.ts';
import { rulesOn } from './rules.ts';

/** How far ahead meetings are looked at, and how long before its day a notice begins to wait. */
const daysAhead = 100;
const daysBefore = 3;
const seats = ['chair', 'vice-chair', 'member'];

/** What waits about notices: to be sent by the organ's own rule, changes that nobody has been told of, and one's own answer. */
export async function noticesWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  const keeps = isSecretariat(ctx.actor);
  const organs = ctx.actor.grants.flatMap(({ organ, role, deputyFor }) =>
    organ !== null && deputyFor === undefined && seats.includes(role) ? [organ] : [],
  );
  if (!keeps && organs.length === 0) return [];
  const ahead = await meetingsWhere(ctx, { from: ctx.today, to: ctx.today.add({ days: daysAhead }) });
  const noticed = ahead.filter(({ life }) => life.noticed > 0 && life.sitting === 'not-begun');
  const mine = noticed.filter(({ organId, stands }) => stands === 'planned' && organs.includes(organId));
  return [
    ...(keeps
      ? await toSend(
          ctx,
          ahead.filter(({ life, stands }) => life.noticed === 0 && stands === 'planned'),
        )
      : []),
    ...(keeps ? await toTell(ctx, noticed) : []),
    ...(await toAnswer(ctx, mine)),
  ];
}

async function toSend(ctx: Ctx, meetings: readonly MeetingWithLife[]): Promise<readonly Waiting[]> {
  const rules = await rulesOn(ctx, [...new Set(meetings.map(({ organId }) => organId))], ctx.today);
  return meetings.flatMap((meeting) => {
    const by = noticeBy(rules.get(meeting.organId) ?? ruleWithout(meeting.organId), meeting.on);
    if (ctx.today.until(by).days > daysBefore) return [];
    const inBoth = (write: (lang: Lang) => string) => ({ sv: write('sv'), en: write('en') });
    const name = meeting.organ.name;
    return [
      {
        key: `notice-to-send-${meeting.id}`,
        sentence: inBoth((lang) =>
          lang === 'sv'
            ? `Kallelsen till mötet med ${name} den ${dayAndMonth('sv', meeting.on)} ska gå senast den ${dayAndMonth('sv', by)}.`
            : `The notice of the meeting of ${name} on ${dayAndMonth('en', meeting.on)} is to go by ${dayAndMonth('en', by)}.`,
        ),
        button: { sv: 'Skicka kallelsen', en: 'Send the notice' },
        ...{ href: `/moten/${meeting.id}/kallelse`, urgency: urgencyOf(by, ctx.today), by },
      },
    ];
  });
}

async function toTell(ctx: Ctx, meetings: readonly MeetingWithLife[]): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = [];
  for (const meeting of meetings) {
    const { refused, kind } = await noticeToSend(ctx, meeting, '');
    if (refused !== null) continue;
    const { id, organ, on } = meeting;
    const cancelled = kind === 'cancellation';
    waiting.push({
      key: `notice-to-tell-${id}`,
      sentence: {
        sv: cancelled
          ? `Mötet med ${organ.name} den ${dayAndMonth('sv', on)} är inställt, men de som är kallade vet det inte.`
          : `Mötet med ${organ.name} den ${dayAndMonth('sv', on)} har ändrats sedan kallelsen gick.`,
        en: cancelled
          ? `The meeting of ${organ.name} on ${dayAndMonth('en', on)} is cancelled, but those who are called do not know.`
          : `The meeting of ${organ.name} on ${dayAndMonth('en', on)} has changed since the notice went.`,
      },
      button: cancelled ? { sv: 'Skicka beskedet', en: 'Send the message' } : { sv: 'Skicka ändringen', en: 'Send the change' },
      ...{ href: `/moten/${id}/kallelse`, urgency: cancelled ? 'now' : urgencyOf(on, ctx.today), by: on },
    });
  }
  return waiting;
}

async function toAnswer(ctx: Ctx, meetings: readonly MeetingWithLife[]): Promise<readonly Waiting[]> {
  const me = meetings.length === 0 ? null : await personActing(ctx);
  if (me === null) return [];
  const ids = meetings.map(({ id }) => id);
  const answered = new Set((await repliesTo(ctx, ids, me)).map(({ meetingId }) => meetingId));
  return meetings
    .filter(({ id }) => !answered.has(id))
    .map((meeting) => {
      const { id, organ, on } = meeting;
      const when = (lang: Lang) => `${dayAndMonth(lang, on)} ${hoursInWords(lang, meeting)}`;
      return {
        key: `notice-to-answer-${id}`,
        sentence: {
          sv: `${organ.name} möts den ${when('sv')}, och du har inte sagt om du kommer.`,
          en: `${organ.name} meets on ${when('en')}, and you have not said whether you come.`,
        },
        button: { sv: 'Svara', en: 'Answer' },
        ...{ href: `/moten/${id}/svar`, urgency: urgencyOf(on, ctx.today), by: on },
      };
    });
}
