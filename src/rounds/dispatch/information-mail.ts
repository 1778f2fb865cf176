import { longDate } from '../../ui/index.ts';
import { type MailFacts, withNumbers } from './mail-facts.ts';

interface InformationFacts extends Pick<MailFacts, 'bodyName' | 'senderName' | 'round' | 'board' | 'principal' | 'numbers'> {
  /** The earlier decision that was judged to cover the new text. Days are ISO. */
  readonly covered: { readonly decidedOn: string; readonly paragraph: string | null; readonly reason: string };
  readonly files: readonly { readonly fileName: string; readonly what: string }[];
}

export function informationSubject(facts: Pick<MailFacts, 'round' | 'numbers'>): string {
  return withNumbers(`${facts.round.title}, ny version för kännedom`, facts);
}

/** The whole mail to a board that need not decide again: that it need not, why, and what to do if it thinks otherwise. Swedish. */
export function informationBody(facts: InformationFacts): string {
  const { bodyName, senderName, round, board, principal, covered, files } = facts;
  const paragraph = covered.paragraph === null ? '' : `, § ${covered.paragraph},`;
  const why = covered.reason === '' ? '' : ` ${covered.reason.trim().replace(/(?<![.\s])[.\s]*$/, '.')}`;
  return `${[
    `Hej!\n\nHär kommer en ny version av ${round.title} från ${bodyName}, för kännedom.`,
    `TILL\n${board}, ${principal}`,
    `NI BEHÖVER INTE BESLUTA IGEN\nNämndens beslut den ${longDate('sv', covered.decidedOn)}${paragraph} är bedömt att täcka också den nya versionen, med de villkor som står i det.${why}`,
    'OM NÄMNDEN ANSER NÅGOT ANNAT\nSvara på det här mejlet. Då tas den nya versionen upp hos er också.',
    `BIFOGAT\n${files.map(({ fileName, what }, place) => `${place + 1}. ${fileName} (${what})`).join('\n')}`,
    `Vänliga hälsningar\n${senderName}\n${bodyName}`,
  ].join('\n\n')}\n`;
}
