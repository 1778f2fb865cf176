import { catalogue, countInWords } from '../../../../ui/index.ts';
import type { ReceivedHow, Sending } from '../../../received/received.ts';

type Words = {
  title: Record<ReceivedHow, string>;
  lead: (number: number, title: string) => string;
  notFrozen: string;
  toFreeze: string;
  noServer: string;
  means: string;
  choices: Record<Sending['means'], string>;
  mailHelp: Record<ReceivedHow, string>;
  to: Record<ReceivedHow, string>;
  toHelp: Record<ReceivedHow, string>;
  on: string;
  onHelp: string;
  decidedBy: string;
  decidedByHelp: string;
  message: string;
  messageHelp: string;
  review: string;
  reviewAgain: string;
  check: string;
  changed: string;
  mailTo: (title: string, to: string, address: string, by: string) => string;
  mailsTo: (title: string, count: number, by: string) => string;
  noted: (title: string, to: string, means: string, day: string, by: string) => string;
  late: (days: string) => string;
  send: string;
  note: string;
  mails: string;
  read: string;
};

export const sendWords = catalogue<Words>({
  sv: {
    title: { answers: 'Sänd svaret', coordinates: 'Sänd den gemensamma texten' },
    lead: (number, title) => `Det är nummer ${number} som sänds: ${title}.`,
    notFrozen: 'Texten måste fastställas innan den sänds.',
    toFreeze: 'Läs igenom och fastställ',
    noServer: 'Ingen e-postserver är inställd. Sänd svaret själv och anteckna det här.',
    means: 'Hur det sänds',
    choices: { mail: 'Med e-post härifrån, nu', post: 'Med post', hand: 'Lämnat för hand', web: 'I deras webbformulär' },
    mailHelp: { answers: 'PDF:en följer med till den som frågar.', coordinates: 'PDF:en följer med till varje huvudmans nämnd.' },
    to: { answers: 'Vart', coordinates: 'Till vem, om det inte går med e-post härifrån' },
    toHelp: {
      answers: 'E-postadress, eller namn om det sänds på annat sätt.',
      coordinates: 'Till exempel huvudmännens registratorer.',
    },
    on: 'Dagen det sändes',
    onHelp: 'Vid e-post härifrån blir det i dag.',
    decidedBy: 'Vem som har beslutat det',
    decidedByHelp: 'Till exempel SVO den 12 mars 2027, § 14.',
    message: 'Egna ord först i mejlet',
    messageHelp: 'Hela mejlet visas innan det går.',
    review: 'Granska',
    reviewAgain: 'Granska igen',
    check: 'Granska innan det går',
    changed: 'Något ändrades efter granskningen. Granska igen.',
    mailTo: (title, to, address, by) =>
      `${title} går nu med e-post till ${to} (${address}). Beslutat av ${by}. Det går inte att ångra.`,
    mailsTo: (title, count, by) =>
      `${title} går nu med ${count === 1 ? 'ett mejl' : `${countInWords('sv', count)} mejl`} till huvudmännens nämnder. Beslutat av ${by}. Det går inte att ångra.`,
    noted: (title, to, means, day, by) => `${title} antecknas som sänt till ${to} ${means} den ${day}. Beslutat av ${by}.`,
    late: (days) => `Det är ${days} efter sista dagen.`,
    send: 'Sänd nu',
    note: 'Anteckna som sänt',
    mails: 'Mejlen som de blir',
    read: 'Läs texten',
  },
  en: {
    title: { answers: 'Send the answer', coordinates: 'Send the common text' },
    lead: (number, title) => `It is number ${number} that is sent: ${title}.`,
    notFrozen: 'The text must be settled before it is sent.',
    toFreeze: 'Read through and settle',
    noServer: 'No mail server is configured. Send the answer yourself and note it here.',
    means: 'How it is sent',
    choices: { mail: 'By mail from here, now', post: 'By post', hand: 'Handed in', web: 'In their web form' },
    mailHelp: { answers: 'The PDF goes along to whoever asks.', coordinates: 'The PDF goes along to each principal’s board.' },
    to: { answers: 'Where', coordinates: 'To whom, if it does not go by mail from here' },
    toHelp: {
      answers: 'Address for mail, or a name if it is sent another way.',
      coordinates: 'For example the principals’ registrars.',
    },
    on: 'The day it was sent',
    onHelp: 'By mail from here it is today.',
    decidedBy: 'Who has decided it',
    decidedByHelp: 'For example SVO on 12 March 2027, § 14.',
    message: 'Words of your own, first in the mail',
    messageHelp: 'The whole mail is shown before it goes.',
    review: 'Look it through',
    reviewAgain: 'Look again',
    check: 'Look it through before it goes',
    changed: 'Something was changed after you looked. Look it through again.',
    mailTo: (title, to, address, by) => `${title} goes by mail now to ${to} (${address}). Decided by ${by}. It cannot be undone.`,
    mailsTo: (title, count, by) =>
      `${title} goes now to the principals’ boards, by ${count === 1 ? 'one mail' : `${countInWords('en', count)} mails`}. Decided by ${by}. It cannot be undone.`,
    noted: (title, to, means, day, by) => `${title} is noted as sent to ${to} ${means} on ${day}. Decided by ${by}.`,
    late: (days) => `That is ${days} after the last day.`,
    send: 'Send now',
    note: 'Note as sent',
    mails: 'The mails as they will be',
    read: 'Read the text',
  },
});

/** `tre dagar`. */
export function daysInWords(lang: 'sv' | 'en', days: number): string {
  if (days === 1) return lang === 'sv' ? 'en dag' : 'one day';
  return `${countInWords(lang, days)} ${lang === 'sv' ? 'dagar' : 'days'}`;
}
