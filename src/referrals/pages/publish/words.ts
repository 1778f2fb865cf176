import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Publicera synpunkter och svar',
    lead: 'Så här kommer alla att kunna läsa det. Ingen person nämns vid namn, och inte heller vilka som inte har svarat.',
    answers: 'Synpunkter och svar',
    boards: 'Nämnder som har yttrat sig',
    willShow: 'Det här blir offentligt',
    found: (numbers: string) =>
      `En synpunkt, ett svar eller ett diarienummer innehåller personnummer eller samordningsnummer: ${numbers}. Det stoppar publiceringen.`,
    look: 'Titta särskilt på',
    noSuspects:
      'Inga telefonnummer, privata adresser, underskrifter, överklaganden eller jäv nämns med de ord som programmet söker efter. Det är inget bevis: läs ändå.',
    suspects: (count: number) =>
      count === 1
        ? 'Ett ställe kan handla om en enskild person. Programmet söker bara efter vissa ord: läs också resten.'
        : `${count} ställen kan handla om en enskild person. Programmet söker bara efter vissa ord: läs också resten.`,
    moreSuspects: (count: number) => `Och ${count} till, som inte visas här.`,
    row: (number: number) => `Synpunkt ${number}`,
    about: {
      signatures: 'underskrift',
      'home-details': 'telefon eller privat adress',
      appellants: 'någon som har överklagat',
      'conflict-reasons': 'jäv',
    },
    number: 'Nr',
    all: (count: number) =>
      count === 1
        ? 'Synpunkten blir offentlig som den står.'
        : `Alla ${count} synpunkter blir offentliga som de står, på alla sidor ovan.`,
    checks: 'Jag har tittat',
    read: 'Synpunkter och svar får läsas av alla: de nämner ingen enskild person annat än i sitt uppdrag, och inget som är hemligt',
  },
  en: {
    title: 'Publish comments and answers',
    lead: 'This is how everyone will be able to read it. Nobody is named in person, nor those who have not answered.',
    answers: 'Comments and answers',
    boards: 'Boards that have given statements',
    willShow: 'This becomes public',
    found: (numbers) =>
      `A comment, an answer or a registration number contains a personal identity number or coordination number: ${numbers}. It stops publishing.`,
    look: 'Look twice at',
    noSuspects:
      'No telephone numbers, private addresses, signatures, appeals or conflicts of interest are mentioned in the words that the program looks for. That proves nothing: read all the same.',
    suspects: (count) =>
      count === 1
        ? 'One place may be about a single person. The program looks for certain words only: read the rest too.'
        : `${count} places may be about a single person. The program looks for certain words only: read the rest too.`,
    moreSuspects: (count) => `And ${count} more, not shown here.`,
    row: (number) => `Comment ${number}`,
    about: {
      signatures: 'a signature',
      'home-details': 'telephone or private address',
      appellants: 'somebody who has appealed',
      'conflict-reasons': 'a conflict of interest',
    },
    number: 'No.',
    all: (count) =>
      count === 1
        ? 'The comment becomes public as it stands.'
        : `All ${count} comments become public as they stand, on all the pages above.`,
    checks: 'I have looked',
    read: 'Everyone may read comments and answers: they name no single person but in their office, and nothing that is secret',
  },
});
