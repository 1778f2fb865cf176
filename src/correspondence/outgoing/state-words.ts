import { catalogue, type Lang, longMoment } from '../../ui/index.ts';
import type { MailingState } from './mailing-state.ts';

const words = catalogue({
  sv: {
    waiting: 'Skickas strax.',
    underWay: 'Lämnas över just nu.',
    putOff: (at: string, answer: string, next: string) =>
      `E-postservern tog inte emot mejlet ${at} (”${answer}”). Det skickas igen av sig självt ${next}.`,
    givenUp: (answer: string) =>
      `E-postservern har inte tagit emot mejlet på ett och ett halvt dygn (”${answer}”). Det skickas inte igen av sig självt.`,
    refused: (at: string, answer: string) => `E-postservern sade nej ${at} (”${answer}”). Mejlet har inte kommit fram.`,
    unsure: (at: string) =>
      `Vi vet inte om mejlet kom fram: det blev avbrott när det lämnades över ${at}. Det skickas inte igen av sig självt.`,
    restored: (at: string) =>
      `Vi vet inte om mejlet har gått: det väntade när säkerhetskopian togs, och kopian lästes tillbaka ${at}. Det skickas inte igen av sig självt.`,
    sent: (at: string, answer: string) => `E-postservern tog emot mejlet ${at} (”${answer}”).`,
    known: (at: string, reason: string) => `Mejlet har kommit fram, enligt besked ${at}: ”${reason}”.`,
    bounced: (at: string, answer: string) => `Mejlet kom tillbaka ${at} (”${answer}”).`,
  },
  en: {
    waiting: 'Will be sent in a moment.',
    underWay: 'Is being handed over just now.',
    putOff: (at, answer, next) =>
      `The mail server did not take the mail ${at} (“${answer}”). It is sent again by itself ${next}.`,
    givenUp: (answer) =>
      `The mail server has not taken the mail for a day and a half (“${answer}”). It is not sent again by itself.`,
    refused: (at, answer) => `The mail server said no ${at} (“${answer}”). The mail has not arrived.`,
    unsure: (at) =>
      `We do not know whether the mail arrived: there was an interruption when it was handed over ${at}. It is not sent again by itself.`,
    restored: (at) =>
      `We do not know whether the mail has gone: it waited when the backup was taken, and the backup was read back ${at}. It is not sent again by itself.`,
    sent: (at, answer) => `The mail server took the mail ${at} (“${answer}”).`,
    known: (at, reason) => `The mail has arrived, as told ${at}: “${reason}”.`,
    bounced: (at, answer) => `The mail came back ${at} (“${answer}”).`,
  },
});

/** Where a mail stands, in a sentence or two, with the server's own words. */
export function mailingStateInWords(lang: Lang, state: MailingState): string {
  const t = words[lang];
  const at = 'at' in state ? longMoment(lang, state.at) : '';
  switch (state.kind) {
    case 'waiting':
      return t.waiting;
    case 'under-way':
      return t.underWay;
    case 'put-off':
      return t.putOff(at, state.answer, longMoment(lang, state.nextTry));
    case 'given-up':
      return t.givenUp(state.answer);
    case 'refused':
      return t.refused(at, state.answer);
    case 'unsure':
      return state.restored ? t.restored(at) : t.unsure(at);
    case 'bounced':
      return t.bounced(at, state.answer);
    case 'sent':
      return state.reason === null ? t.sent(at, state.answer ?? '') : t.known(at, state.reason);
  }
}
