import { withheldPersonalLink } from '../../../correspondence/index.ts';
import { type Lang, longMoment, type SelectOption } from '../../../ui/index.ts';
import { languageFor, type MailToWrite } from '../../acts/participants/write-to-participants.ts';
import type { ParticipantMail } from '../../after/after.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { areGone } from '../../participants/participants.ts';
import { receiversOf } from '../../participants/receivers.ts';
import { writtenMail } from '../../registering/mails.ts';
import type { Registration } from '../../registering/registration.ts';
import { writeMailWords } from './words.ts';

/** One of the mails, as it will go. */
interface MailSample {
  readonly name: string;
  readonly address: string;
  readonly language: Lang;
  readonly subject: string;
  readonly body: string;
}

interface SentRow extends Omit<ParticipantMail, 'at' | 'to' | 'occasion' | 'itemId'> {
  readonly when: string;
  readonly whom: string;
  readonly occasion: string;
}

export interface WriteMailView {
  readonly conference: Conference;
  /** Why nothing can be written; null when it can. */
  readonly why: 'gone' | 'nobody' | 'noServer' | null;
  readonly counts: Readonly<Record<'seated' | 'waiting' | 'all', number>>;
  readonly sessions: readonly SelectOption[];
  /** Whether any of those registered reads English. */
  readonly hasEnglish: boolean;
  /** Those whom the mail goes to as it is chosen now. */
  readonly receivers: readonly Registration[];
  /** One in each language that there are receivers of. */
  readonly samples: readonly MailSample[];
  readonly sent: readonly SentRow[];
}

interface Known {
  readonly conference: Conference;
  readonly people: readonly Registration[];
  readonly programme: readonly ProgrammeItem[];
  readonly mails: readonly ParticipantMail[];
  readonly canSend: boolean;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  readonly bodyName: string;
}

/** @param mail as typed; null before anything is */
export function presentWriteMail(lang: Lang, known: Known, mail: MailToWrite | null): WriteMailView {
  const w = writeMailWords[lang];
  const { conference, people, programme, mails, canSend } = known;
  const count = (to: 'seated' | 'waiting' | 'all') => receiversOf(people, to, null).length;
  const counts = { seated: count('seated'), waiting: count('waiting'), all: count('all') };
  const receivers = mail === null || mail.to === null ? [] : receiversOf(people, mail.to, mail.itemId);
  return {
    ...{ conference, counts, receivers, hasEnglish: people.some(({ language }) => language === 'en') },
    why: areGone(people) ? 'gone' : counts.all === 0 ? 'nobody' : canSend ? null : 'noServer',
    sessions: programme
      .filter(({ choice, struck }) => choice !== '' && struck === null)
      .map(({ id, title, choice }) => ({
        ...{ value: id, group: choice },
        label: w.sessionOf(title, receiversOf(people, 'session', id).length),
      })),
    samples: mail === null ? [] : samplesOf(known, mail, receivers),
    sent: mails.map(({ at, to, itemId, occasion, ...rest }) => ({
      ...{ ...rest, when: longMoment(lang, at), occasion: w.occasions[occasion] },
      whom: programme.find(({ id }) => id === itemId)?.title ?? w.whomOf[to],
    })),
  };
}

function samplesOf({ conference, url, bodyName }: Known, mail: MailToWrite, to: readonly Registration[]): readonly MailSample[] {
  return (['sv', 'en'] as const).flatMap((language) => {
    const one = to.find((each) => languageFor(each, mail) === language);
    if (one === undefined) return [];
    const subject = (language === 'en' ? mail.englishSubject : mail.subject).trim();
    const body = language === 'en' ? mail.englishBody : mail.body;
    const link = withheldPersonalLink(language, `${language === 'en' ? `${url}/en` : url}/anmalan`);
    return [
      { name: one.name, address: one.email, language, ...writtenMail(language, { subject, body, conference, bodyName }, link) },
    ];
  });
}
