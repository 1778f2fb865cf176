import type { InvitationInBoth, Notice } from '../../correspondence/index.ts';
import { catalogue, type Lang, list } from '../../ui/index.ts';
import type { NoticeChange } from './changes-since.ts';
import type { NoticeContent } from './notice-content.ts';
import { meetingName, type NoticeKindOfMeeting, noticeAsText, noticeTitle } from './notice-text.ts';

/** As what somebody is called. */
export type CalledAs = 'member' | 'substitute' | 'rapporteur' | 'other';

export interface NoticeMail {
  readonly meetingId: string;
  readonly kind: NoticeKindOfMeeting;
  readonly content: NoticeContent;
  readonly changes: readonly NoticeChange[];
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

/** Somebody whom a notice goes to. */
export interface NoticeReceiver {
  readonly as: CalledAs;
  /** Positions of the items that they present. */
  readonly presents: readonly number[];
  /** Has an account: without one there is no page to be led to. */
  readonly signsIn: boolean;
}

const words = catalogue({
  sv: {
    called: {
      member: 'Du kallas till det här mötet.',
      substitute: 'Du är ersättare. Du får kallelsen för att veta, och blir tillfrågad om en ledamot inte kan komma.',
      rapporteur: (items: string) => `Du ska föredra ${items}.`,
      other: 'Du får kallelsen till det här mötet.',
    },
    item: (position: number) => `punkt ${position}`,
    papers: 'Dagordningen med handlingar finns här:',
    reply: 'Säg om du kommer:',
    replyHint: 'Svara där, och inte med kalenderns knappar: de når inte sekretariatet.',
    read: 'Läs mer här:',
    tell: 'Hör av dig till sekretariatet om du inte kan komma, eller vill ha handlingarna.',
  },
  en: {
    called: {
      member: 'You are called to this meeting.',
      substitute: 'You are a substitute. You get the notice to know, and will be asked if a member cannot come.',
      rapporteur: (items) => `You are to present ${items}.`,
      other: 'You get the notice of this meeting.',
    },
    item: (position) => `item ${position}`,
    papers: 'The agenda with its papers is here:',
    reply: 'Say whether you come:',
    replyHint: 'Answer there, not with the calendar’s buttons: they do not reach the secretariat.',
    read: 'Read more here:',
    tell: 'Tell the secretariat if you cannot come, or want the papers.',
  },
});

/** The mail to one who is called, in both languages. Pure. */
export function noticeMail(
  mail: NoticeMail,
  receiver: NoticeReceiver,
): Pick<Notice, 'kind' | 'subject' | 'body' | 'about' | 'invitation'> {
  const { kind, content, meetingId } = mail;
  const inBoth = (write: (lang: Lang) => string) => ({ sv: write('sv'), en: write('en') });
  return {
    ...{ kind: 'meeting-notice', about: { kind: 'meeting', id: meetingId } },
    subject: inBoth((lang) => noticeTitle(lang, kind, content)),
    body: inBoth((lang) => bodyText(lang, mail, receiver)),
    invitation: invitationOf(mail),
  };
}

function bodyText(
  lang: Lang,
  { kind, content, changes, url, meetingId }: NoticeMail,
  { as, presents, signsIn }: NoticeReceiver,
): string {
  const w = words[lang];
  const here = pageOf(lang, url, meetingId);
  const text = noticeAsText(lang, content, changes);
  if (kind === 'cancellation') return [text, ...(signsIn ? [`${w.read}\n${here}`] : [])].join('\n\n');
  const rapporteur = presents.length === 0 ? [] : [w.called.rapporteur(list(lang, presents.map(w.item)))];
  const called = as === 'rapporteur' ? rapporteur : [w.called[as], ...rapporteur];
  if (!signsIn) return [called.join(' '), text, w.tell].join('\n\n');
  const reply = as === 'rapporteur' ? [] : [`${w.reply}\n${here}/svar\n${w.replyHint}`];
  return [called.join(' '), text, `${w.papers}\n${here}`, ...reply].join('\n\n');
}

/** The meeting's page in a language. */
export function pageOf(lang: Lang, url: string, meetingId: string): string {
  return `${url}${lang === 'en' ? '/en' : ''}/moten/${meetingId}`;
}

/** The name of a meeting in calendars: the same in what is sent and what is followed, so that neither makes two of one. */
export function meetingUid(meetingId: string): string {
  return `${meetingId}@samrad`;
}

/** What calendars are asked: numbers rise with each notice, so that the latest counts (RFC 5546, 2.1.4). */
function invitationOf({ meetingId, kind, content, changes, url }: NoticeMail): InvitationInBoth {
  const inBoth = (write: (lang: Lang) => string) => ({ sv: write('sv'), en: write('en') });
  const { on, starts, ends, place, online, number } = content;
  return {
    ...{ uid: meetingUid(meetingId), sequence: number, method: kind === 'cancellation' ? 'CANCEL' : 'REQUEST' },
    ...{ starts: `${on}T${starts}`, ends: `${on}T${ends}`, location: place === '' ? online : place },
    summary: inBoth(() => meetingName(content)),
    description: inBoth((lang) => `${noticeAsText(lang, content, changes)}\n\n${pageOf(lang, url, meetingId)}`),
    url: inBoth((lang) => pageOf(lang, url, meetingId)),
  };
}
