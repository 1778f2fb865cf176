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
  },
});
