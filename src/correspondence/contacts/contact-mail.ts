import type { Temporal } from 'temporal-polyfill';
import { longDate } from '../../ui/index.ts';
import type { Occasion } from './occasion.ts';

/** What a question about contacts is written from. */
export interface QuestionFacts {
  /** "Socialnämnden, Ydre kommun". */
  readonly board: string;
  readonly mailbox: string;
  readonly title: string | null;
  readonly person: string | null;
  readonly year: number;
  /** Where the page is that answers, this authority's own. */
  readonly link: string;
  /** The last day on which the link is valid. */
  readonly until: Temporal.PlainDate;
  /** Whether an answer to the mail comes back to where mail is read. */
  readonly canReply: boolean;
  readonly senderName: string;
  readonly bodyName: string;
}

/** What the secretariat starts from; theirs to change. Swedish: it goes to a Swedish authority's registrar. */
export function questionIntro({ kind, electedOn }: Occasion): string {
  const why =
    kind === 'election' && electedOn !== null
      ? `Efter valet den ${longDate('sv', electedOn)} är många nämnder nya. Därför vill vi veta att det här fortfarande är rätt ställe.`
      : 'En gång om året frågar vi om det fortfarande är rätt ställe.';
  return `Hej!\n\nHit skickar vi handlingar och frågor till er nämnd. ${why}`;
}

export function questionSubject({ year, board }: Pick<QuestionFacts, 'year' | 'board'>): string {
  return `Stämmer era kontaktuppgifter för ${year}? ${board}`;
}

export function questionBody(facts: QuestionFacts, intro: string): string {
  const { title, person } = facts;
  const known = [
    `Nämnd: ${facts.board}`,
    `Funktionsbrevlåda: ${facts.mailbox}`,
    `Funktion: ${title ?? 'inte angiven'}`,
    ...(person === null ? [] : [`Namn: ${person}`]),
  ];
  const reply = facts.canReply ? ' Det går lika bra att svara på det här mejlet.' : '';
  return `${[
    intro.trim(),
    `DET HÄR HAR VI\n${known.join('\n')}`,
    `STÄMMER DET?\nÖppna sidan och tryck på Uppgifterna stämmer. Är något fel rättar ni det där. Ingen inloggning behövs.${reply}\n${facts.link}`,
    `Länken är er egen och gäller till och med den ${longDate('sv', facts.until)}. Uppge bara funktion och namn, inget privat.`,
    `Vänliga hälsningar\n${facts.senderName}\n${facts.bodyName}`,
  ].join('\n\n')}\n`;
}

/** What both the old and the new address are told when an authority has changed its mailbox by the link. */
export function changedMail(given: {
  readonly board: string;
  readonly from: string;
  readonly to: string;
  readonly on: Temporal.PlainDate;
  readonly canReply: boolean;
  readonly bodyName: string;
}): { readonly subject: string; readonly body: string } {
  const { board, from, to, on, canReply, bodyName } = given;
  const wrong = canReply ? 'Är det fel? Svara på det här mejlet.' : 'Är det fel? Hör av er till sekretariatet.';
  return {
    subject: `Ny funktionsbrevlåda: ${board}`,
    body: `${[
      'Hej!',
      `Den ${longDate('sv', on)} ändrades funktionsbrevlådan för ${board} genom länken i vårt mejl.`,
      `Tidigare: ${from}\nNu: ${to}`,
      `Handlingar till nämnden går i fortsättningen till den nya adressen. ${wrong}`,
      `Det här är ett automatiskt meddelande från ${bodyName}.`,
    ].join('\n\n')}\n`,
  };
}
