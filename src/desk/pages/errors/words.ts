import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    notFoundTitle: 'Sidan finns inte, eller så har du inte tillgång till den.',
    notFoundLead: 'Kontrollera adressen. Har du fått länken av någon annan kan den gälla en annan nämnd än din.',
    toStart: 'Till startsidan',
    failure: (status: number) =>
      ({
        400: 'Vi förstod inte det som skickades.',
        403: 'Formuläret kom inte från en av våra sidor. Öppna sidan på nytt och försök igen.',
        413: 'Det som skickades är för stort.',
        415: 'Vi kan bara ta emot formulär här.',
        429: 'Det kom för mycket på kort tid. Vänta en minut och försök igen.',
      })[status] ?? 'Något gick fel hos oss.',
    failureLead: (status: number) =>
      status === 500
        ? 'Inget har sparats. Gå tillbaka och försök igen; det du skrev finns oftast kvar. Händer det igen, säg till sekretariatet och nämn numret.'
        : 'Inget har sparats.',
    request: 'Nummer',
    hindrance: {
      lost: {
        title: 'Databasen går inte att nå just nu.',
        lead: 'Inget har sparats. Vänta en stund och försök igen; sidan kommer tillbaka av sig själv.',
      },
      busy: { title: 'Just nu är det för mycket att göra.', lead: 'Inget har sparats. Vänta några sekunder och försök igen.' },
      full: {
        title: 'Det finns ingen plats kvar att spara på.',
        lead: 'Inget har sparats. Säg till den som driver systemet: disken är full.',
      },
      'read-only': {
        title: 'Just nu går det att läsa men inte att spara.',
        lead: 'Inget har sparats. Försök igen om några minuter.',
      },
      unsure: {
        title: 'Kontakten med databasen bröts medan det sparades.',
        lead: 'Vi vet inte om det hann sparas. Öppna sidan på nytt och se efter innan du försöker igen.',
      },
      newer: { title: 'En ny version av systemet tar över just nu.', lead: 'Inget har sparats. Försök igen om några sekunder.' },
    },
    typedTitle: 'Det du skrev finns kvar här',
    typedHelp: 'Skicka det igen när det går. Lämnar du sidan innan dess försvinner det.',
    typedUnsure: 'Har det inte sparats kan du skicka det igen härifrån.',
    typedFiles: 'Filer kan inte följa med: dem väljer du på nytt i formuläret.',
    typedShow: 'Läs det du skrev',
    sendAgain: 'Försök spara igen',
  },
  en: {
    notFoundTitle: 'The page does not exist, or you have no access to it.',
    notFoundLead: 'Check the address. If somebody else gave you the link, it may concern another board than yours.',
    toStart: 'To the start page',
    failure: (status: number) =>
      ({
        400: 'We did not understand what was sent.',
        403: 'The form did not come from one of our pages. Open the page anew and try again.',
        413: 'What was sent is too large.',
        415: 'Only forms can be received here.',
        429: 'Too much came in a short time. Wait a minute and try again.',
      })[status] ?? 'Something went wrong on our side.',
    failureLead: (status: number) =>
      status === 500
        ? 'Nothing has been saved. Go back and try again; what you typed is usually still there. If it happens again, tell the secretariat and mention the number.'
        : 'Nothing has been saved.',
    request: 'Number',
    hindrance: {
      lost: {
        title: 'The database cannot be reached at the moment.',
        lead: 'Nothing has been saved. Wait a while and try again; the page comes back by itself.',
      },
      busy: {
        title: 'There is too much to do at the moment.',
        lead: 'Nothing has been saved. Wait a few seconds and try again.',
      },
      full: {
        title: 'There is no room left to save anything.',
        lead: 'Nothing has been saved. Tell whoever runs the system: the disk is full.',
      },
      'read-only': {
        title: 'At the moment things can be read but not saved.',
        lead: 'Nothing has been saved. Try again in a few minutes.',
      },
      unsure: {
        title: 'The connection to the database broke while saving.',
        lead: 'We do not know whether it was saved. Open the page anew and look before you try again.',
      },
      newer: {
        title: 'A new version of the system is taking over right now.',
        lead: 'Nothing has been saved. Try again in a few seconds.',
      },
    },
    typedTitle: 'What you typed is still here',
    typedHelp: 'Send it again when it is possible. If you leave the page before that, it is lost.',
    typedUnsure: 'If it was not saved, you can send it again from here.',
    typedFiles: 'Files cannot come along: choose them anew in the form.',
    typedShow: 'Read what you typed',
    sendAgain: 'Try to save again',
  },
});
