import { catalogue } from '../../../ui/index.ts';

export const registerWords = catalogue({
  sv: {
    title: (conference: string) => `Anmäl dig till ${conference}`,
    closedTitle: (conference: string) => `Anmälan till ${conference}`,
    crumb: 'Anmälan',
    arranged: (organ: string) => `Ordnas av ${organ}.`,
    about: 'Läs om konferensen',
    back: 'Till konferensens sida',
    privacy: 'Så hanterar vi dina uppgifter',
    use: (host: string) =>
      `Vi använder uppgifterna för att ordna konferensen och för att nå dig om den. ${host} ansvarar för dem. Det är en uppgift av allmänt intresse, enligt artikel 6.1 e i dataskyddsförordningen.`,
    useOurs: 'Värdmyndigheten',
    see: 'Bara sekretariatet ser listan över anmälda. Mejlen till dig är värdmyndighetens handlingar, så även de som handlägger där kan se dem. Anmälan är en allmän handling, så någon kan begära att få läsa den så länge den finns kvar.',
    goes: (day: string, number: string, by: string, on: string) =>
      `Uppgifterna tas bort den ${day}, enligt gallringsbeslut ${number} (${by}, ${on}). Då tas även mejlen till dig bort.`,
    rights: (contact: string) =>
      `Vill du veta vilka uppgifter vi har, eller få dem rättade? Hör av dig till ${contact}. Du kan också klaga hos Integritetsskyddsmyndigheten.`,
    next: 'När du har tryckt får du ett mejl med en egen länk. Öppna den och bekräfta inom 48 timmar, annars går platsen vidare.',
    nextShown: 'När du har tryckt visas en egen länk. Spara den: med den ändrar och avbokar du.',
    register: 'Anmäl mig',
    join: 'Ställ mig på väntelistan',
    trap: 'Lämna fältet tomt',
    thanks: 'Tack, vi har tagit emot din anmälan',
    thanksLead:
      'Om någon minut kommer ett mejl till adressen du skrev. Där står om du har fått plats eller står på väntelistan. Öppna länken i mejlet och bekräfta inom 48 timmar, annars går platsen vidare.',
    thanksShown: (contact: string) =>
      `Var adressen redan anmäld gäller den tidigare anmälan. Har du tappat länken till den, hör av dig till ${contact}.`,
    noMail: (contact: string) => `Kommer inget mejl? Titta i skräpposten, eller hör av dig till ${contact}.`,
  },
  en: {
    title: (conference) => `Register for ${conference}`,
    closedTitle: (conference) => `Registration for ${conference}`,
    crumb: 'Registration',
    arranged: (organ) => `Arranged by ${organ}.`,
    about: 'Read about the conference',
    back: 'To the conference’s page',
    privacy: 'How we handle your details',
    use: (host) =>
      `We use the details to arrange the conference and to reach you about it. ${host} is responsible for them. It is a task of public interest, under Article 6(1)(e) of the General Data Protection Regulation.`,
    useOurs: 'The host authority',
    see: 'Only the secretariat sees the list of those registered. The mails to you are documents of the host authority, so its officers can see them, too. A registration is an official document, so somebody may ask to read it as long as it is kept.',
    goes: (day, number, by, on) =>
      `The details are removed on ${day}, by disposal decision ${number} (${by}, ${on}). The mails to you are removed then, too.`,
    rights: (contact) =>
      `Would you like to know what details we have, or have them corrected? Write to ${contact}. You may also complain to the Swedish Authority for Privacy Protection.`,
    next: 'When you have pressed you get a mail with a link of your own. Open it and confirm within 48 hours, otherwise the seat goes to somebody else.',
    nextShown: 'When you have pressed, a link of your own is shown. Keep it: with it you change and cancel.',
    register: 'Register me',
    join: 'Put me on the waiting list',
    trap: 'Leave the field empty',
    thanks: 'Thank you, we have received your registration',
    thanksLead:
      'In a minute or so a mail comes to the address that you wrote. It says whether you have got a seat or are on the waiting list. Open the link in the mail and confirm within 48 hours, otherwise the seat goes to somebody else.',
    thanksShown: (contact) =>
      `If the address was registered already, that registration holds. If you have lost the link to it, write to ${contact}.`,
    noMail: (contact) => `No mail? Look among unwanted mail, or write to ${contact}.`,
  },
});
