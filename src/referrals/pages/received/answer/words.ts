import { catalogue } from '../../../../ui/index.ts';
import type { ReceivedHow } from '../../../received/received.ts';

type Words = {
  title: Record<ReceivedHow, string>;
  lead: string;
  begun: string;
  saved: string;
  heading: string;
  summary: string;
  summaryHelp: string;
  body: string;
  differences: string;
  differencesHelp: string;
  save: string;
  freeze: string;
  positions: string;
  pdf: string;
  freezeTitle: Record<ReceivedHow, string>;
  freezeLead: string;
  freezeCheck: (number: number, title: string) => string;
  same: (number: number) => string;
  seeSame: string;
  freezeNow: string;
  back: string;
  empty: string;
};

export const answerWords = catalogue<Words>({
  sv: {
    title: { answers: 'Skriv svaret', coordinates: 'Skriv den gemensamma texten' },
    lead: 'Spara så ofta du vill. När texten är färdig fastställs den, och då kan den tas upp på ett möte och sändas.',
    begun: 'Rubriken och det som huvudmännen tycker olika om är ifyllt från deras ställningstaganden. Ändra fritt.',
    saved: 'Utkastet är sparat.',
    heading: 'Rubrik',
    summary: 'Sammanfattning',
    summaryHelp: 'Svaret i korthet.',
    body: 'Texten',
    differences: 'Där huvudmännen tycker olika',
    differencesHelp: 'Skrivs ut som det är, så att ingen huvudman försvinner i en gemensam formulering.',
    save: 'Spara utkastet',
    freeze: 'Läs igenom och fastställ',
    positions: 'Läs ställningstagandena',
    pdf: 'Utkastet som PDF',
    freezeTitle: { answers: 'Fastställ svaret', coordinates: 'Fastställ den gemensamma texten' },
    freezeLead:
      'Läs igenom. En fastställd text ändras aldrig, men du kan skriva vidare på utkastet och fastställa ett nytt nummer.',
    freezeCheck: (number, title) => `${title} fastställs som nummer ${number}.`,
    same: (number) => `Samma text är redan fastställd som nummer ${number}.`,
    seeSame: 'Läs den',
    freezeNow: 'Fastställ',
    back: 'Tillbaka till utkastet',
    empty: 'Texten är inte skriven än.',
  },
  en: {
    title: { answers: 'Write the answer', coordinates: 'Write the common text' },
    lead: 'Save as often as you like. When the text is ready it is settled, and can then be taken up at a meeting and sent.',
    begun: 'The heading, and where the principals differ, are filled in from their positions. Change freely.',
    saved: 'The draft is kept.',
    heading: 'Heading',
    summary: 'Summary',
    summaryHelp: 'The answer in short.',
    body: 'The text',
    differences: 'Where the principals differ',
    differencesHelp: 'Written as it is, so that no principal disappears in a common phrase.',
    save: 'Keep the draft',
    freeze: 'Read through and settle',
    positions: 'Read the positions',
    pdf: 'The draft as PDF',
    freezeTitle: { answers: 'Settle the answer', coordinates: 'Settle the common text' },
    freezeLead: 'Read it through. A settled text never changes, but you can go on writing the draft and settle another number.',
    freezeCheck: (number, title) => `${title} is settled as number ${number}.`,
    same: (number) => `The same text is settled already, as number ${number}.`,
    seeSame: 'Read it',
    freezeNow: 'Settle',
    back: 'Back to the draft',
    empty: 'The text has not been written yet.',
  },
});
