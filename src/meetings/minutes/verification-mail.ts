import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../ui/index.ts';
import { titleOfMinutes } from './minutes-as-text.ts';
import type { MinutesContent } from './minutes-content.ts';

/** What a mail that came in about a verifier's answer stands for: `id` is the verifier's row. */
export const verificationKind = 'minutes-verification';

interface MailAsked {
  readonly content: MinutesContent;
  readonly fileName: string;
  /** Of the file as it is sent, lower-case hex. */
  readonly fileSha256: string;
  /** Last day by the organ's own rule; null where it has none. */
  readonly by: Temporal.PlainDate | null;
  /** Whether an answer to the mail comes back here. */
  readonly canAnswer: boolean;
  readonly senderName: string;
}

/** The words that a verifier is asked to answer with. */
export function wordsToAnswer(kind: MinutesContent['kind']): string {
  return kind === 'notes' ? 'Jag justerar minnesanteckningarna' : 'Jag justerar protokollet';
}

/** The mail to a verifier who verifies by answering it, in Swedish: the file is with it. Pure. */
export function verificationMail(asked: MailAsked): { readonly subject: string; readonly body: string } {
  const { content, fileName, fileSha256, by, canAnswer, senderName } = asked;
  const title = titleOfMinutes(content);
  const words = wordsToAnswer(content.kind);
  const what = content.kind === 'notes' ? 'minnesanteckningarna' : 'protokollet';
  const paragraphs = [
    'Hej!',
    `Du är vald att justera ${what} från ${content.organ} den ${longDate('sv', Temporal.PlainDate.from(content.on))}. Texten ligger i filen ${fileName}.`,
    ...(by === null ? [] : [`Enligt organets egen regel ska det vara gjort senast den ${longDate('sv', by)}.`]),
    canAnswer
      ? `Läs texten och svara på det här mejlet med orden:\n\n${words}`
      : `Läs texten och skriv till oss med orden:\n\n${words}`,
    'Är något fel, skriv i stället vad som är fel och hur det ska stå.',
    `Hälsningar\n${senderName}`,
    `Filens kontrollsumma (SHA-256):\n${fileSha256}`,
  ];
  return { subject: `Att justera: ${title}`, body: `${paragraphs.join('\n\n')}\n` };
}
