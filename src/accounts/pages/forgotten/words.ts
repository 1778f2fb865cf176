import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Välj ett nytt lösenord',
    lead: 'Skriv din e-postadress, så skickar vi en länk att välja ett nytt lösenord med.',
    email: 'E-postadress',
    submit: 'Skicka länken',
    back: 'Till inloggningen',
    sentTitle: 'Titta i din e-post',
    sent: 'Om adressen hör till ett konto har vi skickat en länk dit. Den gäller i två timmar. Kommer inget mejl: titta i skräpposten, eller fråga sekretariatet vilken adress som ditt konto har.',
    noMailTitle: 'Be sekretariatet om en ny inbjudan',
    noMail: 'Programmet kan inte skicka e-post här. Sekretariatet kan stänga kontot och bjuda in dig på nytt.',
  },
  en: {
    title: 'Choose a new password',
    lead: 'Enter your e-mail address and we will send a link to choose a new password by.',
    email: 'E-mail address',
    submit: 'Send the link',
    back: 'To sign-in',
    sentTitle: 'Look in your e-mail',
    sent: 'If the address belongs to an account, we have sent a link there. It works for two hours. If nothing arrives, look among junk mail, or ask the secretariat which address your account has.',
    noMailTitle: 'Ask the secretariat for a new invitation',
    noMail: 'The program cannot send e-mail here. The secretariat can close the account and invite you again.',
  },
});
