import { capitalise, catalogue, countInWords } from '../../../ui/index.ts';

export const askWords = catalogue({
  sv: {
    title: (left: number, year: number) => {
      if (left === 0) return `Alla nämnder med brevlåda har frågats eller bekräftat för ${year}`;
      return `${capitalise(countInWords('sv', left))} ${left === 1 ? 'nämnd har' : 'nämnder har'} inte frågats för ${year}`;
    },
    lead: 'Ett mejl till varje brevlåda, i ditt namn, med en länk som besvaras med ett tryck. Inget går förrän du har granskat det.',
    leadNone: 'Svaren syns bland kontakterna. Vill du fråga någon igen kryssar du för nämnden, och att den ska få frågan igen.',
    election: (day: string) => `Nämnderna är nya sedan årsskiftet, efter valet den ${day}.`,
    crumb: 'Fråga nämnderna',
    noServer: 'Ingen e-postserver är inställd, så härifrån går inga mejl. Anteckna i stället svaren för hand, nämnd för nämnd.',
    checkTitle: 'Granska innan mejlen går',
    changed: 'Något ändrades efter granskningen. Granska igen.',
    check: (mails: number, sender: string) =>
      `${mails === 1 ? 'Ett mejl' : `${capitalise(countInWords('sv', mails, true))} mejl`} går nu, i namn av ${sender}. Det går inte att ångra.`,
    send: (mails: number) => (mails === 1 ? 'Skicka ett mejl' : `Skicka ${mails} mejl`),
    intro: 'Så börjar mejlet',
    introHelp: 'Resten fylls i för varje nämnd. Hela mejlen står längre ner.',
    to: 'Vilka ska frågas?',
    toHelp: 'Förvalda är de som varken har bekräftat eller fått frågan i år, och vars adress inte studsar.',
    asked: (on: string) => `frågad ${on}`,
    again: 'Fråga igen även dem som redan har fått frågan i år',
    review: 'Granska mejlen',
    reviewAgain: 'Granska igen',
    mails: 'Mejlen som de blir',
    mailTo: (board: string) => `Mejlet till ${board}`,
    address: 'Till',
    subject: 'Ämne',
    replies: 'Svar går till',
    repliesOwn: 'nämndens egen svarsadress hos oss',
    repliesNone: 'ingen svarsadress är inställd',
    empty: 'Ingen nämnd har någon brevlåda att fråga',
    emptyHow: 'Lägg in brevlådan på nämndens sida.',
  },
  en: {
    title: (left, year) => {
      if (left === 0) return `All boards with a mailbox have been asked or have confirmed for ${year}`;
      return `${capitalise(countInWords('en', left))} ${left === 1 ? 'board has' : 'boards have'} not been asked for ${year}`;
    },
    lead: 'A mail to each mailbox, in your name, with a link that is answered by one press. None goes until you have looked it through.',
    leadNone: 'The answers show among the contacts. To ask a board again, tick it, and that it is to be asked again.',
    election: (day) => `The boards are new since New Year, after the election on ${day}.`,
    crumb: 'Ask the boards',
    noServer: 'No mail server is configured, so no mails go from here. Note the answers by hand instead, board by board.',
    checkTitle: 'Look it through before the mails go',
    changed: 'Something was changed after you looked. Look it through again.',
    check: (mails, sender) =>
      `${mails === 1 ? 'One mail goes' : `${capitalise(countInWords('en', mails))} mails go`} now, in the name of ${sender}. It cannot be undone.`,
    send: (mails) => (mails === 1 ? 'Send one mail' : `Send ${mails} mails`),
    intro: 'How the mail begins',
    introHelp: 'The rest is filled in for each board. The whole mails stand further down.',
    to: 'Who is to be asked?',
    toHelp:
      'Ticked beforehand are those that have neither confirmed nor been asked this year, and whose address does not bounce.',
    asked: (on) => `asked ${on}`,
    again: 'Ask those again, too, that have been asked this year',
    review: 'Look the mails through',
    reviewAgain: 'Look again',
    mails: 'The mails as they will be',
    mailTo: (board) => `The mail to ${board}`,
    address: 'To',
    subject: 'Subject',
    replies: 'Answers go to',
    repliesOwn: 'the board’s own reply address with us',
    repliesNone: 'no reply address is configured',
    empty: 'No board has a mailbox to ask',
    emptyHow: 'Give the mailbox on the board’s page.',
  },
});
