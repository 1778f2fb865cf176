import type { Temporal } from 'temporal-polyfill';
import { capitalise, catalogue, type Lang, longMoment } from '../../ui/index.ts';
import type { Conference, ProgrammeItem } from '../conference.ts';
import { whenInWords } from '../conference-words.ts';
import type { Place } from './seating.ts';

/** A mail, subject and text, lines ended by \n. */
export interface ParticipantMail {
  readonly subject: string;
  readonly body: string;
}

/** Why somebody is written to. `moved`: a cancelled place, or a new seat, has come to them. */
export type MailOccasion = 'registered' | 'link' | 'moved' | 'session' | 'changed' | 'cancelled' | 'lapsed';

/** What a mail about one's registration is written from. Nothing that was typed in a form: it would carry anybody's words to anybody. */
export interface MailFacts {
  readonly conference: Pick<Conference, 'title' | 'on' | 'starts' | 'ends' | 'place' | 'contact' | 'contactMail'>;
  readonly programme: readonly ProgrammeItem[];
  readonly place: Place;
  /** Until when it must be confirmed; null when it is, or need not be. */
  readonly confirmBy: Temporal.Instant | null;
  readonly bodyName: string;
}

const words = catalogue({
  sv: {
    hello: 'Hej!',
    subjects: {
      registered: (title: string) => `Bekräfta din anmälan: ${title}`,
      registeredDone: (title: string) => `Din anmälan: ${title}`,
      link: (title: string) => `Länken till din anmälan: ${title}`,
      moved: (title: string) => `Du har fått plats: ${title}`,
      session: (title: string) => `Du har fått plats på ett pass: ${title}`,
      changed: (title: string) => `Din anmälan är ändrad: ${title}`,
      cancelled: (title: string) => `Du är avbokad: ${title}`,
      lapsed: (title: string) => `Din anmälan gäller inte längre: ${title}`,
    },
    opening: {
      registered: (title: string) => `Någon, troligen du, har anmält den här adressen till ${title}.`,
      link: (title: string) =>
        `Den här adressen är redan anmäld till ${title}. Här är länken till anmälan igen; ingenting är ändrat.`,
      moved: (title: string) => `En plats har blivit ledig på ${title}, och den är din.`,
      session: (title: string) => `En plats har blivit ledig på ett pass som du har valt på ${title}, och den är din.`,
      changed: (title: string) => `Din anmälan till ${title} är ändrad.`,
      cancelled: (title: string) => `Du är nu avbokad från ${title}. Platsen går till nästa på väntelistan.`,
      lapsed: (title: string) =>
        `Anmälan till ${title} bekräftades inte i tid, så den gäller inte längre. Platsen går till nästa på väntelistan.`,
    },
    seat: 'Du har plats.',
    waiting: (turn: number) =>
      `Alla platser är tagna just nu. Du står som nummer ${turn} på väntelistan och får ett mejl om en plats blir din.`,
    confirmBy: {
      seat: (moment: string) => `Bekräfta senast ${moment}, annars går platsen till någon annan.`,
      waiting: (moment: string) => `Bekräfta senast ${moment}, annars förlorar du din tur.`,
    },
    sessionSeat: (choice: string, title: string) => `${choice}: ${title}`,
    sessionWaiting: (choice: string, title: string) => `${choice}: ${title} (fullt, du står i kö)`,
    confirm: 'Bekräfta, ändra eller avboka här:',
    keep: 'Se, ändra eller avboka här:',
    again: 'Vill du komma ändå? Gå hit för att anmäla dig igen:',
    own: 'Länken är din egen, så skicka den inte vidare.',
    notYou: 'Var det inte du? Då behöver du inte göra något: obekräftade anmälningar tas bort av sig själva.',
    ask: (contact: string, mail: string) => `Frågor: ${[contact, mail].filter((each) => each !== '').join(', ')}`,
    regards: 'Vänliga hälsningar',
  },
  en: {
    hello: 'Hello!',
    subjects: {
      registered: (title) => `Confirm your registration: ${title}`,
      registeredDone: (title) => `Your registration: ${title}`,
      link: (title) => `The link to your registration: ${title}`,
      moved: (title) => `You have got a seat: ${title}`,
      session: (title) => `You have got a seat at a session: ${title}`,
      changed: (title) => `Your registration is changed: ${title}`,
      cancelled: (title) => `You have cancelled: ${title}`,
      lapsed: (title) => `Your registration is no longer valid: ${title}`,
    },
    opening: {
      registered: (title) => `Somebody, probably you, has registered this address for ${title}.`,
      link: (title) =>
        `This address is registered for ${title} already. Here is the link to the registration again; nothing is changed.`,
      moved: (title) => `A seat has become free at ${title}, and it is yours.`,
      session: (title) => `A seat has become free at a session that you have chosen at ${title}, and it is yours.`,
      changed: (title) => `Your registration for ${title} is changed.`,
      cancelled: (title) =>
        `You have now cancelled your registration for ${title}. The seat goes to the next on the waiting list.`,
      lapsed: (title) =>
        `The registration for ${title} was not confirmed in time, so it is no longer valid. The seat goes to the next on the waiting list.`,
    },
    seat: 'You have a seat.',
    waiting: (turn) =>
      `All seats are taken just now. You are number ${turn} on the waiting list, and get a mail if a seat becomes yours.`,
    confirmBy: {
      seat: (moment) => `Confirm by ${moment}, otherwise the seat goes to somebody else.`,
      waiting: (moment) => `Confirm by ${moment}, otherwise you lose your turn.`,
    },
    sessionSeat: (choice, title) => `${choice}: ${title}`,
    sessionWaiting: (choice, title) => `${choice}: ${title} (full, you are in the queue)`,
    confirm: 'Confirm, change or cancel here:',
    keep: 'See, change or cancel here:',
    again: 'Would you like to come after all? Register again from here:',
    own: 'The link is yours alone, so do not pass it on.',
    notYou: 'Was it not you? Then you need do nothing: registrations that are not confirmed are removed by themselves.',
    ask: (contact, mail) => `Questions: ${[contact, mail].filter((each) => each !== '').join(', ')}`,
    regards: 'Kind regards',
  },
});

/** The mail about one's own registration. @param link as the kept mail has it (`withheldPersonalLink`) */
export function registrationMail(lang: Lang, occasion: MailOccasion, facts: MailFacts, link: string): ParticipantMail {
  const w = words[lang];
  const { conference, place, confirmBy, bodyName } = facts;
  const isIn = place.state === 'seat' || place.state === 'waiting';
  const isConfirmed = occasion === 'registered' && confirmBy === null;
  const subject = (isConfirmed ? w.subjects.registeredDone : w.subjects[occasion])(conference.title);
  return {
    subject,
    body: letter([
      w.hello,
      w.opening[occasion](conference.title),
      ...(isIn ? [standsIn(lang, facts)] : []),
      ...(isIn ? [whenAndWhere(lang, conference)] : []),
      `${isIn ? (confirmBy === null ? w.keep : w.confirm) : w.again}\n${link}`,
      confirmBy === null ? w.own : `${w.own} ${w.notYou}`,
      ...askLine(lang, conference),
      `${w.regards}\n${bodyName}`,
    ]),
  };
}

function standsIn(lang: Lang, { place, confirmBy, programme }: MailFacts): string {
  const w = words[lang];
  const sentence = place.state === 'seat' ? w.seat : w.waiting(place.turn ?? 0);
  const within = w.confirmBy[place.state === 'seat' ? 'seat' : 'waiting'];
  const confirm = confirmBy === null ? '' : ` ${within(longMoment(lang, confirmBy))}`;
  const sessions = place.sessions.map(({ choice, itemId, state }) => {
    const title = programme.find(({ id }) => id === itemId)?.title ?? '';
    return state === 'seat' ? w.sessionSeat(choice, title) : w.sessionWaiting(choice, title);
  });
  return [sentence + confirm, ...sessions].join('\n');
}

/** The mail that those who arrange it have written, with the receiver's own link under it. */
export function writtenMail(
  lang: Lang,
  { subject, body, conference, bodyName }: ParticipantMail & Pick<MailFacts, 'conference' | 'bodyName'>,
  link: string,
): ParticipantMail {
  const w = words[lang];
  return {
    subject,
    body: letter([w.hello, body.trim(), `${w.keep}\n${link}`, w.own, ...askLine(lang, conference), `${w.regards}\n${bodyName}`]),
  };
}

function whenAndWhere(lang: Lang, conference: MailFacts['conference']): string {
  return [conference.title, capitalise(whenInWords(lang, conference)), conference.place].join('\n');
}

function askLine(lang: Lang, { contact, contactMail }: MailFacts['conference']): readonly string[] {
  return contact === '' && contactMail === '' ? [] : [words[lang].ask(contact, contactMail)];
}

function letter(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
