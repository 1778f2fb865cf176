import { catalogue } from '../../../ui/index.ts';
import type { FetchFailure } from '../../kolada/fetch.ts';

/** What the pages about Kolada share. */
export const koladaWords = catalogue({
  sv: {
    kolada: 'Nyckeltal från Kolada',
    /** RKA asks whoever uses its figures to say where they come from. */
    source: 'Källa: Kolada, som ges ut av RKA (Rådet för främjande av kommunala analyser).',
    answeredAt: (moment: string) => `Kolada svarade ${moment}.`,
    older: (moment: string) => `Det som visas är vad Kolada svarade ${moment}.`,
    showAgain: 'Visa sidan igen',
    waits: 'Svaret kommer oftast inom några sekunder. Sidan visar det av sig själv; gör den inte det, visa den igen.',
  },
  en: {
    kolada: 'Key figures from Kolada',
    source: 'Source: Kolada, published by RKA (the Council for the Promotion of Municipal Analyses).',
    answeredAt: (moment) => `Kolada answered on ${moment}.`,
    older: (moment) => `What is shown is what Kolada answered on ${moment}.`,
    showAgain: 'Show the page again',
    waits: 'The answer usually comes within seconds. The page shows it by itself; if it does not, show the page again.',
  },
});

/** Why nothing came, said to whoever waits for it. */
export const failureWords = catalogue<Record<FetchFailure, string>>({
  sv: {
    away: 'Kolada svarar inte just nu. Försök igen om en stund.',
    'cut-off': 'Svaret från Kolada bröts i mitten, så inget av det används. Försök igen.',
    refused: 'Kolada tog inte emot frågan.',
    'not-understood': 'Kolada svarade på ett sätt som programmet inte förstår. Säg till den som sköter driften.',
    ended: 'Måttet följs inte längre, så inget hämtades.',
  },
  en: {
    away: 'Kolada does not answer right now. Try again in a while.',
    'cut-off': 'The answer from Kolada was cut off in the middle, so none of it is used. Try again.',
    refused: 'Kolada did not accept the question.',
    'not-understood': 'Kolada answered in a way that the program does not understand. Tell whoever runs it.',
    ended: 'The measure is no longer followed, so nothing was fetched.',
  },
});
