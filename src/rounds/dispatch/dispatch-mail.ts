import { dayLines } from './days-in-mail.ts';
import { type MailFacts, withNumbers } from './mail-facts.ts';

export interface DispatchMailFacts extends MailFacts {
  /** The draft decisions as text. */
  readonly clauses: string;
  /** In order, with what each is: `Arbetsplan.pdf`, `det som ska beslutas`. */
  readonly files: readonly { readonly fileName: string; readonly what: string }[];
}

/** What the secretariat starts from; the same in every mail, theirs to change. Swedish. */
export function dispatchIntro(bodyName: string, title: string): string {
  return `Hej!\n\nHär kommer ${title} från ${bodyName}. Allt ni behöver för att ta upp ärendet finns i det här mejlet.`;
}

export function dispatchSubject(facts: MailFacts): string {
  return withNumbers(`${facts.round.title} ${facts.round.expects === 'approve' ? 'för beslut' : 'för kännedom'}`, facts);
}

/** The whole mail: what, what is asked, by when, how to answer, what is attached, and the draft decisions to copy. */
export function dispatchBody(facts: DispatchMailFacts, intro: string): string {
  const { files, clauses } = facts;
  return `${[
    intro.trim(),
    `TILL\n${facts.board}, ${facts.principal}`,
    `VAD VI BER OM\n${asked(facts)} ${numbersSaid(facts)}`,
    `NÄR\n${dayLines(facts).join('\n')}`,
    `HUR NI SVARAR\n${howToAnswer}`,
    `BIFOGAT\n${files.map(({ fileName, what }, place) => `${place + 1}. ${fileName} (${what})`).join('\n')}`,
    `FÖRSLAG TILL BESLUT\n${clauses.trim()}`,
    `Vänliga hälsningar\n${facts.senderName}\n${facts.bodyName}`,
  ].join('\n\n')}\n`;
}

export const howToAnswer =
  'Svara på det här mejlet och bifoga protokollsutdraget när det är justerat. Mer behövs inte: inget konto och ingen blankett.';

function asked({ board, principal, part, round }: MailFacts): string {
  const verb = round.expects === 'note' ? 'antecknar' : part === 'recommend' ? 'tillstyrker' : 'godkänner';
  return `Att ${board} i ${principal} ${verb} ${round.title}.`;
}

function numbersSaid({ round, numbers }: MailFacts): string {
  const ours = round.registrationNumber === null ? '' : `Vårt diarienummer är ${round.registrationNumber}. `;
  if (numbers.length === 0) return `${ours}Skriv gärna ert diarienummer i svaret.`;
  return `${ours}${numbers.length === 1 ? 'Ert är' : 'Era är'} ${numbers.join(' och ')}.`;
}
