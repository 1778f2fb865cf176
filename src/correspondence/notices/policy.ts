import { isSignedIn } from '../../platform/actor.ts';
import { anyone, type Permission } from '../../platform/permission.ts';

export const mayStopMails = anyone('stop-mails', {
  sv: 'Den som har fått ett mejl får sluta få sådana, genom länken i mejlet och utan att logga in.',
  en: 'Whoever has been sent a mail may stop getting such mail, by the link in it and without signing in.',
});

/** Whose choices and mails they are: an account, asked for from a browser where its holder is signed in. */
export interface OwnMails {
  readonly accountId: string;
}

/** A key is not enough, as for the rest of one's account. */
export const mayChooseMails: Permission<OwnMails> = {
  code: 'choose-own-mails',
  sentence: {
    sv: 'Den som är inloggad får välja vilka mejl som ska komma, och läsa dem som har skickats.',
    en: 'Whoever is signed in may choose which mail is to come, and read what has been sent.',
  },
  allows: (actor, own) => isSignedIn(actor) && actor.account === own.accountId,
};
