import { catalogue } from '../../../ui/index.ts';

type Words = {
  crumb: string;
  followup: string;
  lead: string;
  leadNone: string;
  title: string;
  titleHelp: string;
  from: string;
  to: string;
  answerBy: string;
  message: string;
  messageHelp: string;
  principals: string;
  principalsHelp: string;
  review: string;
  reviewAgain: string;
  check: string;
  changed: string;
  open: string;
  noServer: string;
  people: string;
  who: string;
  count: string;
  how: string;
  boards: string;
  principal: string;
  board: string;
  mailbox: string;
  noMailbox: string;
  nobody: string;
  nobodyHow: string;
  sayWho: string;
  mails: string;
  mailsHelp: string;
  before: (title: string) => string;
};

export const openWords = catalogue<Words>({
  sv: {
    crumb: 'Öppna en rapportperiod',
    followup: 'Uppföljning',
    lead: 'När perioden öppnas får var och en som svarar för något ett mejl, och varje huvudman ett. Inget går förrän du har granskat det.',
    leadNone: 'Hela planens tid har redan en period. Du kan ändå öppna en till.',
    title: 'Periodens namn',
    titleHelp: 'Står i mejlen och i rapporten.',
    from: 'Första dagen som det rapporteras om',
    to: 'Sista dagen som det rapporteras om',
    answerBy: 'Sista dag att svara',
    message: 'Egna ord först i mejlet',
    messageHelp: 'Resten skrivs för var och en: vilka aktiviteter, sista dagen och länken.',
    principals: 'Fråga också varje huvudman hur långt den har kommit',
    principalsHelp: 'Ett mejl till brevlådan hos den nämnd som beslutade om planen.',
    review: 'Granska innan perioden öppnas',
    reviewAgain: 'Granska igen',
    check: 'Granska innan mejlen går',
    changed: 'Något ändrades efter granskningen. Granska igen.',
    open: 'Öppna perioden',
    noServer: 'Ingen e-postserver är inställd, så inga mejl går. Frågorna väntar i Att göra hos dem som har konto.',
    people: 'De som svarar för aktiviteter',
    who: 'Namn',
    count: 'Aktiviteter',
    how: 'Nås genom',
    boards: 'Huvudmännen',
    principal: 'Huvudman',
    board: 'Nämnd',
    mailbox: 'Brevlåda',
    noMailbox: 'ingen brevlåda: frågas inte med mejl',
    nobody: 'Aktiviteter som ingen svarar för',
    nobodyHow: 'Ingen frågas om dem förrän du säger vem som svarar.',
    sayWho: 'Säg vem som svarar',
    mails: 'Mejlen som de blir',
    mailsHelp: 'Länken i varje mejl är mottagarens egen och skrivs in först när mejlet går.',
    before: (title) => `Senaste perioden är ${title}.`,
  },
  en: {
    crumb: 'Open a reporting period',
    followup: 'Follow-up',
    lead: 'When the period is opened, everybody who answers for something gets a mail, and each principal one. None goes until you have looked it through.',
    leadNone: 'All of the plan’s time has a period already. You can open another all the same.',
    title: 'Name of the period',
    titleHelp: 'Stands in the mails and in the report.',
    from: 'First day that is reported on',
    to: 'Last day that is reported on',
    answerBy: 'Last day to answer',
    message: 'Words of your own, first in the mail',
    messageHelp: 'The rest is written for each: which activities, the last day and the link.',
    principals: 'Also ask each principal how far it has come',
    principalsHelp: 'A mail to the mailbox of the board that decided on the plan.',
    review: 'Look it through before the period is opened',
    reviewAgain: 'Look again',
    check: 'Look it through before the mails go',
    changed: 'Something was changed after you looked. Look it through again.',
    open: 'Open the period',
    noServer: 'No mail server is configured, so no mails go. The questions wait at the desk of those who have an account.',
    people: 'Those who answer for activities',
    who: 'Name',
    count: 'Activities',
    how: 'Reached by',
    boards: 'The principals',
    principal: 'Principal',
    board: 'Board',
    mailbox: 'Mailbox',
    noMailbox: 'no mailbox: not asked by mail',
    nobody: 'Activities that nobody answers for',
    nobodyHow: 'Nobody is asked about them until you say who answers.',
    sayWho: 'Say who answers',
    mails: 'The mails as they will be',
    mailsHelp: 'The link in each mail is its receiver’s own, and is written in only when the mail goes.',
    before: (title) => `The latest period is ${title}.`,
  },
});
