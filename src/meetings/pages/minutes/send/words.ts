import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: (name: string) => `Skicka texten till ${name}`,
    lead: 'För den som hellre justerar med mejl. Mejlet har den frysta texten som PDF, och säger vad man ska svara. Svaret kommer till Inkommet, där du antecknar justeringen.',
    noMail: 'Programmet är inte inställt för att skicka mejl. Ladda ner filen och skicka den själv.',
    address: 'E-postadress',
    addressHelp: 'Visas inte för någon annan. Den finns kvar bara i mejlet som skickas.',
    sent: (when: string, to: string) => `Skickat ${when} till ${to}.`,
    save: 'Skicka',
  },
  en: {
    title: (name) => `Send the text to ${name}`,
    lead: 'For those who prefer to verify by mail. The mail has the frozen text as PDF, and says what to answer. The answer comes to what has been received, where you note the verification.',
    noMail: 'The program is not set up to send mail. Download the file and send it yourself.',
    address: 'Mail address',
    addressHelp: 'Shown to nobody else. It is kept only in the mail that is sent.',
    sent: (when, to) => `Sent ${when} to ${to}.`,
    save: 'Send',
  },
});
