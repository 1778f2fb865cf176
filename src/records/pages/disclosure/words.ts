import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Lämna ut ett ärendes handlingar',
    records: 'Handlingar',
    choose: 'Välj det ärende som begäran gäller.',
    noMatters: 'Här finns inga ärenden än.',
    matter: 'Ärende',
    show: 'Visa handlingarna',
    none: (matter: string) => `I ärendet ”${matter}” finns ingen allmän handling som du får se.`,
    lead: (count: string, many: boolean, owners: string, several: boolean, matter: string) =>
      `${count} ${many ? 'allmänna handlingar' : 'allmän handling'} hos ${owners} ${several ? 'myndigheter' : 'myndighet'} hör till ärendet ”${matter}”.`,
    toTry: (count: string, many: boolean) =>
      many
        ? `${count} av dem kan omfattas av sekretess. De prövas på nytt vid varje begäran (OSL) och följer med först när du har prövat dem och kryssat för dem.`
        : `${count} av dem kan omfattas av sekretess. Den prövas på nytt vid varje begäran (OSL) och följer med först när du har prövat den och kryssat för den.`,
    only: 'Listan visar det som du får se. Arbetsmaterial är inte allmän handling och står inte här. Varje myndighet prövar sina egna handlingar.',
    name: 'Handling',
    kind: 'Slag',
    access: 'Åtkomstklass',
    number: 'Diarienummer',
    day: 'Dag',
    size: 'Storlek',
    owner: 'Ägs av',
    goes: 'Följer med',
    yes: 'ja',
    tried: 'Prövad, lämnas ut',
    triedOf: (title: string) => `Prövad, lämnas ut: ${title}`,
    zip: 'Hämta som ZIP',
    csv: 'Hämta listan som CSV',
    tooLarge: (size: string, most: string) => `Filerna är tillsammans ${size}. Högst ${most} går i en ZIP: hämta dem en och en.`,
    list: 'Förteckning',
    fileName: 'Fil',
    notWith: 'prövas på nytt vid varje begäran, följer inte med',
    toMatter: 'Till ärendet',
  },
  en: {
    title: 'Disclose the records of a matter',
    records: 'Records',
    choose: 'Choose the matter that the request is about.',
    noMatters: 'There are no matters here yet.',
    matter: 'Matter',
    show: 'Show the records',
    none: (matter) => `In the matter “${matter}” there is no official document that you may see.`,
    lead: (count, many, owners, several, matter) =>
      `${count} official ${many ? 'documents' : 'document'} of ${owners} ${several ? 'authorities' : 'authority'} ${many ? 'belong' : 'belongs'} to the matter “${matter}”.`,
    toTry: (count, many) =>
      many
        ? `Secrecy may apply to ${count} of them. They are tried anew at each request (OSL) and go along only when you have tried and ticked them.`
        : `Secrecy may apply to ${count} of them. It is tried anew at each request (OSL) and goes along only when you have tried and ticked it.`,
    only: 'The list holds what you may see. Working material is no official document and is not here. Each authority tries its own records.',
    name: 'Record',
    kind: 'Kind',
    access: 'Access class',
    number: 'Registration number',
    day: 'Day',
    size: 'Size',
    owner: 'Owned by',
    goes: 'Goes along',
    yes: 'yes',
    tried: 'Tried, is disclosed',
    triedOf: (title) => `Tried, is disclosed: ${title}`,
    zip: 'Take out as ZIP',
    csv: 'Take the list out as CSV',
    tooLarge: (size, most) => `Together the files are ${size}. At most ${most} go into one ZIP: take them out one by one.`,
    list: 'List',
    fileName: 'File',
    notWith: 'tried anew at each request, does not go along',
    toMatter: 'To the matter',
  },
});
