import { capitalise, catalogue, countInWords } from '../../../ui/index.ts';

type Words = {
  crumb: string;
  followup: string;
  lead: string;
  noServer: string;
  closed: string;
  people: string;
  peopleHelp: string;
  principals: string;
  principalsHelp: string;
  left: (n: number, of: number) => string;
  answered: string;
  silent: string;
  today: string;
  never: string;
  message: string;
  messageHelp: string;
  review: string;
  reviewAgain: string;
  check: string;
  changed: string;
  sentence: (mails: number, without: number) => string;
  send: string;
  mails: string;
  mailsHelp: string;
  back: string;
};

export const remindWords = catalogue<Words>({
  sv: {
    crumb: 'Påminn och fråga igen',
    followup: 'Uppföljning',
    lead: 'De som är tysta är förvalda. Var och en får högst ett mejl om dagen, med en ny länk som ersätter den förra.',
    noServer: 'Ingen e-postserver är inställd, så härifrån går inga mejl. Ring eller skriv själv till dem som är tysta.',
    closed: 'Perioden är stängd. Öppna den igen för att fråga någon.',
    people: 'De som svarar för aktiviteter',
    peopleHelp: 'Den som redan har svarat får hela frågan igen, om du kryssar för den.',
    principals: 'Huvudmännen',
    principalsHelp: 'Mejlet går till nämndens brevlåda.',
    left: (n, of) => `har inte rapporterat ${n === of ? (of === 1 ? 'sin aktivitet' : `någon av ${of}`) : `${n} av ${of}`}`,
    answered: 'har svarat',
    silent: 'har inte svarat',
    today: 'har fått ett mejl i dag',
    never: 'har inte frågats',
    message: 'Egna ord först i mejlet',
    messageHelp: 'Resten skrivs för var och en. Hela mejlen visas innan de går.',
    review: 'Granska mejlen',
    reviewAgain: 'Granska igen',
    check: 'Granska innan mejlen går',
    changed: 'Något ändrades efter granskningen. Granska igen.',
    sentence: (mails, without) => {
      const go = `${mails === 1 ? 'Ett mejl' : `${capitalise(countInWords('sv', mails, true))} mejl`} går nu. Det går inte att ångra.`;
      if (without === 0) return go;
      return `${go} ${capitalise(countInWords('sv', without))} av de valda nås inte av mejl.`;
    },
    send: 'Skicka',
    mails: 'Mejlen som de blir',
    mailsHelp: 'Länken i varje mejl är mottagarens egen och skrivs in först när mejlet går.',
    back: 'Tillbaka till perioden',
  },
  en: {
    crumb: 'Remind and ask again',
    followup: 'Follow-up',
    lead: 'Those who are silent are ticked. Everybody gets one mail a day at most, with a new link that takes the earlier one’s place.',
    noServer: 'No mail server is configured, so no mails go from here. Call or write yourself to those who are silent.',
    closed: 'The period is closed. Open it again to ask somebody.',
    people: 'Those who answer for activities',
    peopleHelp: 'Who has answered gets the whole question again, if you tick them.',
    principals: 'The principals',
    principalsHelp: 'The mail goes to the board’s mailbox.',
    left: (n, of) => `has not reported on ${n === of ? (of === 1 ? 'its activity' : `any of ${of}`) : `${n} of ${of}`}`,
    answered: 'has answered',
    silent: 'has not answered',
    today: 'has had a mail today',
    never: 'has not been asked',
    message: 'Words of your own, first in the mail',
    messageHelp: 'The rest is written for each. The whole mails are shown before they go.',
    review: 'Look the mails through',
    reviewAgain: 'Look again',
    check: 'Look it through before the mails go',
    changed: 'Something was changed after you looked. Look it through again.',
    sentence: (mails, without) => {
      const go = `${mails === 1 ? 'One mail goes' : `${capitalise(countInWords('en', mails))} mails go`} now. It cannot be undone.`;
      return without === 0 ? go : `${go} ${capitalise(countInWords('en', without))} of those chosen cannot be reached by mail.`;
    },
    send: 'Send',
    mails: 'The mails as they will be',
    mailsHelp: 'The link in each mail is its receiver’s own, and is written in only when the mail goes.',
    back: 'Back to the period',
  },
});
