import { capitalise, catalogue, countInWords } from '../../../../ui/index.ts';

type Words = {
  title: string;
  lead: string;
  leadAgain: (silent: number) => string;
  noServer: string;
  noFiles: string;
  principals: string;
  principalsHelp: string;
  not: string;
  noMailbox: string;
  states: { answered: string; silent: string; today: string };
  until: string;
  untilHelp: string;
  message: string;
  messageHelp: string;
  review: string;
  reviewAgain: string;
  check: string;
  changed: string;
  sentence: (mails: number, without: readonly string[], until: string) => string;
  send: string;
  mails: string;
  mailsHelp: string;
};

export const askWords = catalogue<Words>({
  sv: {
    title: 'Fråga huvudmännen vad de tycker',
    lead: 'Mejlet går till en nämnds brevlåda hos var och en, med remissens filer och en personlig länk. Den som svarar behöver inte logga in.',
    leadAgain: (silent) =>
      silent === 0
        ? 'Alla som är tillfrågade har svarat. Här kan du fråga fler.'
        : `${capitalise(countInWords('sv', silent))} ${silent === 1 ? 'huvudman' : 'huvudmän'} har inte svarat. Den som inte har fått något mejl i dag är förvald; var och en får högst ett om dagen.`,
    noServer:
      'Ingen e-postserver är inställd, så inga mejl går härifrån. Du kan anteckna att du har frågat och skriva in vad de säger.',
    noFiles: 'Remissen har inga filer här. Skriv i mejlet var huvudmännen kan läsa den.',
    principals: 'Vilka som frågas',
    principalsHelp: 'Välj nämnd för var och en, eller fråga inte.',
    not: 'Fråga inte',
    noMailbox: 'ingen brevlåda',
    states: { answered: 'har svarat', silent: 'har inte svarat', today: 'har fått ett mejl i dag' },
    until: 'Svara senast',
    untilHelp: 'Lämna tid att skriva svaret innan remissens sista dag.',
    message: 'Egna ord först i mejlet',
    messageHelp: 'Resten skrivs för var och en. Hela mejlen visas innan de går.',
    review: 'Granska mejlen',
    reviewAgain: 'Granska igen',
    check: 'Granska innan mejlen går',
    changed: 'Något ändrades efter granskningen. Granska igen.',
    sentence: (mails, without, until) => {
      const go =
        mails === 0
          ? 'Inget mejl går.'
          : `${mails === 1 ? 'Ett mejl' : `${capitalise(countInWords('sv', mails))} mejl`} går nu, med svar senast den ${until}. Det går inte att ångra.`;
      return without.length === 0
        ? go
        : `${go} Inget mejl når ${without.join(', ')}: de antecknas som tillfrågade, och du får fråga dem själv.`;
    },
    send: 'Fråga huvudmännen',
    mails: 'Mejlen som de blir',
    mailsHelp: 'Länken i varje mejl är mottagarens egen och skrivs in först när mejlet går.',
  },
  en: {
    title: 'Ask the principals what they think',
    lead: 'The mail goes to a board’s mailbox at each, with the referral’s files and a personal link. Whoever answers need not sign in.',
    leadAgain: (silent) =>
      silent === 0
        ? 'All who were asked have answered. Here you can ask more.'
        : `${capitalise(countInWords('en', silent))} ${silent === 1 ? 'principal has' : 'principals have'} not answered. Those who have had no mail today are chosen; each gets one a day at most.`,
    noServer:
      'No mail server is configured, so no mails go from here. You can note that you have asked, and write down what they say.',
    noFiles: 'The referral has no files here. Write in the mail where the principals can read it.',
    principals: 'Who is asked',
    principalsHelp: 'Choose a board for each, or do not ask.',
    not: 'Do not ask',
    noMailbox: 'no mailbox',
    states: { answered: 'has answered', silent: 'has not answered', today: 'has had a mail today' },
    until: 'Answer by',
    untilHelp: 'Leave time to write the answer before the referral’s last day.',
    message: 'Words of your own, first in the mail',
    messageHelp: 'The rest is written for each. The whole mails are shown before they go.',
    review: 'Look the mails through',
    reviewAgain: 'Look again',
    check: 'Look it through before the mails go',
    changed: 'Something was changed after you looked. Look it through again.',
    sentence: (mails, without, until) => {
      const go =
        mails === 0
          ? 'No mail goes.'
          : `${mails === 1 ? 'One mail goes' : `${capitalise(countInWords('en', mails))} mails go`} now, to be answered by ${until}. It cannot be undone.`;
      return without.length === 0
        ? go
        : `${go} No mail reaches ${without.join(', ')}: they are noted as asked, and you ask them yourself.`;
    },
    send: 'Ask the principals',
    mails: 'The mails as they will be',
    mailsHelp: 'The link in each mail is its receiver’s own, and is written in only when the mail goes.',
  },
});
