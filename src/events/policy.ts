import { isInside, isProgram, isSecretariat } from '../members/index.ts';
import { anyone, type Permission } from '../platform/permission.ts';

export const maySeeConferences: Permission = {
  code: 'see-conferences',
  sentence: {
    sv: 'Alla med ett uppdrag får se konferenser och kunskapssammanträden, med program, material och vad de ledde till. Listan över deltagare ser bara sekretariatet; mejlen till dem ser även de som handlägger hos värdmyndigheten.',
    en: 'Everyone with an assignment may see conferences and knowledge sessions, with programme, material and what they led to. Only the secretariat sees the list of participants; the host authority’s officers see the mails to them, too.',
  },
  allows: (actor) => isInside(actor) || isProgram(actor),
};

export const mayKeepConferences: Permission = {
  code: 'keep-conferences',
  sentence: {
    sv: 'Sekretariatet får lägga upp konferenser, öppna och stänga anmälan, se och mejla deltagare, publicera och sammanfatta.',
    en: 'The secretariat may set up conferences, open and close registration, see and mail participants, publish and sum up.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};

export const mayRegister = anyone('register-for-conference', {
  sv: 'Vem som helst får anmäla sig till en konferens som är öppen för anmälan, utan konto.',
  en: 'Anyone may register for a conference that is open for registration, without an account.',
});

/** The link is the key: it came in a mail to one participant, and nobody finds one by trying. */
export const mayKeepOwnRegistration = anyone('keep-own-registration-by-link', {
  sv: 'Den som har fått en personlig länk till sin anmälan får bekräfta, ändra och avboka den, utan att logga in.',
  en: 'Whoever has been sent a personal link to their registration may confirm, change and cancel it, without signing in.',
});

export const eventsPermissions = [maySeeConferences, mayKeepConferences, mayRegister, mayKeepOwnRegistration] as const;
