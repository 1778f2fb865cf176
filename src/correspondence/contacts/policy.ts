import { isProgram, isSecretariat } from '../../members/index.ts';
import { anyone, type Permission } from '../../platform/permission.ts';

export const mayKeepContacts: Permission = {
  code: 'keep-contacts',
  sentence: {
    sv: 'Sekretariatet får fråga nämnderna efter deras kontaktuppgifter, se svaren och anteckna dem.',
    en: 'The secretariat may ask the boards for their contacts, see the answers and note them.',
  },
  allows: (actor) => isSecretariat(actor) || isProgram(actor),
};

/** The link is the key: it went to the authority's own mailbox, and nobody finds one by trying. */
export const mayAnswerByLink = anyone('answer-contact-by-link', {
  sv: 'Den som har fått länken i ett mejl om kontaktuppgifter får bekräfta eller rätta just den nämndens uppgifter, utan att logga in.',
  en: 'Whoever has been sent the link in a mail about contacts may confirm or correct that very board’s, without signing in.',
});
