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
    checks: 'I have looked',
    read: 'Everyone may read comments and answers: they name no single person but in their office, and nothing that is secret',
  },
});
