import { isOperator, isSecretariat } from '../members/index.ts';
import { isSignedIn } from '../platform/actor.ts';
import { anyone, type Permission } from '../platform/permission.ts';
import type { OwnAccount } from './identified.ts';

const signIn = anyone('sign-in', {
  sv: 'Alla får logga in, be om ett nytt lösenord och använda en länk som de har fått.',
  en: 'Anyone may sign in, ask for a new password and use a link they have been sent.',
});

/** A key is not enough: the subject is found only for a browser where its holder is signed in. */
export const mayManageOwn: Permission<OwnAccount> = {
  code: 'manage-own-account',
  sentence: {
    sv: 'Den som är inloggad får se och avsluta sina egna inloggningar, byta sitt lösenord och hantera sina nycklar.',
    en: 'Whoever is signed in may see and end their own sessions, change their password and manage their keys.',
  },
  allows: (actor, own) => isSignedIn(actor) && actor.account === own.account.id,
};

const manageAccounts: Permission = {
  code: 'manage-accounts',
  sentence: {
    sv: 'Sekretariatet och driften får bjuda in, se och stänga konton.',
    en: 'The secretariat and the operator may invite, see and close accounts.',
  },
  allows: (actor) => isSignedIn(actor) && (isSecretariat(actor) || isOperator(actor)),
};

const seeWhoMayDoWhat: Permission = {
  code: 'see-who-may-do-what',
  sentence: {
    sv: 'Den som är inloggad får se vem som får göra vad.',
    en: 'Whoever is signed in may see who may do what.',
  },
  allows: (actor) => isSignedIn(actor),
};

export const may = { signIn, manageOwnAccount: mayManageOwn, manageAccounts, seeWhoMayDoWhat };

/** All that can be allowed in this room: what the page of rights and the test of routes × roles are made from. */
export const accountsPermissions: readonly Permission<never>[] = Object.values(may);
