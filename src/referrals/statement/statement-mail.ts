import type { Temporal } from 'temporal-polyfill';
import { longDate } from '../../ui/index.ts';

export interface StatementMailFacts {
  /** What the text is called. */
  readonly title: string;
  /** The consultation body. */
  readonly bodyName: string;
  /** The board with its authority: `Socialnämnden, Motala kommun`. */
  readonly board: string;
  readonly until: Temporal.PlainDate;
  /** What the secretariat writes to all. */
  readonly message: string;
  readonly registrationNumber: string | null;
  /** Whether an answer to the mail comes in by itself. */
  readonly answersComeIn: boolean;
  /** Where it is read: whole address. */
  readonly address: string;
  readonly senderName: string;
}

/** The mail that asks a board for a statement: Swedish, as all that the host authority sends. Plain text, lines ended by \n. */
export function statementMail(facts: StatementMailFacts): { readonly subject: string; readonly body: string } {
  const day = longDate('sv', facts.until);
  const paragraphs = [
    'Hej!',
    facts.message.trim(),
    `${facts.bodyName} sänder ${facts.title} på remiss till ${facts.board}. Vi ber om nämndens yttrande senast den ${day}.`,
    'Planen är bifogad som PDF. Skriv gärna vid varje synpunkt vilket ställe den gäller, till exempel aktivitet 2.1: då kan vi svara på var och en.',
    facts.answersComeIn
      ? 'Svara på det här mejlet med protokollsutdraget bifogat. Ni behöver inget konto.'
      : 'Skicka protokollsutdraget till oss. Ni behöver inget konto.',
    `Den som har ett konto kan läsa och svara här:\n${facts.address}`,
    facts.registrationNumber === null ? '' : `Vårt diarienummer: ${facts.registrationNumber}`,
    `Med vänlig hälsning\n${facts.senderName}\n${facts.bodyName}`,
  ];
  return {
    subject: `Remiss: ${facts.title}. Yttrande senast ${day}`,
    body: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`,
  };
}
