import type { Temporal } from 'temporal-polyfill';
import { longDate } from '../../ui/index.ts';
import type { ReceivedReferral } from './received.ts';

/** What a mail that asks a principal what it thinks is written from. Swedish: it goes to a Swedish authority's registrar. */
export interface PositionMailFacts {
  readonly referral: Pick<ReceivedReferral, 'title' | 'from' | 'theirNumber' | 'answerBy' | 'how'>;
  /** `Motala kommun`. */
  readonly principal: string;
  readonly until: Temporal.PlainDate;
  /** The secretariat's own words first; may be empty. */
  readonly message: string;
  /** Asked before, and silent. */
  readonly isReminder: boolean;
  /** Files that go with it. */
  readonly files: number;
  /** As the kept mail has it (`withheldPersonalLink`). */
  readonly link: string;
  readonly senderName: string;
  readonly bodyName: string;
}

export interface PlainMail {
  readonly subject: string;
  /** Plain text, lines ended by \n. */
  readonly body: string;
}

/** The mail to a board's mailbox. Pure. */
export function positionMail(facts: PositionMailFacts): PlainMail {
  const { referral, principal, until, message, isReminder, files, link, senderName, bodyName } = facts;
  const by = longDate('sv', until);
  const number = referral.theirNumber === '' ? '' : ` (${referral.theirNumber})`;
  const asks = `${referral.from} har sänt ${referral.title}${number} på remiss, med svar senast den ${longDate('sv', referral.answerBy)}.`;
  const why =
    referral.how === 'answers'
      ? `${bodyName} svarar gemensamt och behöver veta vad ${principal} tycker.`
      : `Varje huvudman svarar själv. ${bodyName} samlar vad huvudmännen tycker och gör en gemensam text att bygga svaret på.`;
  const attached = files === 0 ? [] : [files === 1 ? 'Remissen är bifogad.' : 'Remissens handlingar är bifogade.'];
  return {
    subject: `${isReminder ? 'Påminnelse: vad' : 'Vad'} tycker ${principal} om ${referral.title}? Svara senast ${by}`,
    body: letter([
      'Hej!',
      ...(isReminder ? [`Vi har inte fått veta vad ${principal} tycker om ${referral.title} än.`] : []),
      ...(message.trim() === '' ? [] : [message.trim()]),
      `${asks} ${why}`,
      [
        `Säg senast den ${by} om ni står bakom förslaget, har synpunkter, är emot eller avstår.`,
        'Skriv också om en nämnd har beslutat det eller om det är tjänstepersonernas bedömning.',
        ...attached,
      ].join(' '),
      `Öppna sidan och svara. Ingen inloggning behövs:\n${link}`,
      'Länken är er egen, så skicka den bara vidare till den som ska svara för er. Ni kan ändra ert svar tills remissen är besvarad.',
      `Vänliga hälsningar\n${senderName}\n${bodyName}`,
    ]),
  };
}

function letter(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
