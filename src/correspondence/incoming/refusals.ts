import { catalogue } from '../../ui/index.ts';

export type IncomingRefusal = 'matter-unknown' | 'board-unknown' | 'reason-missing' | 'not-read-yet' | 'not-allowed';

/** One sentence for each refusal. */
export const incomingRefusalWords = catalogue({
  sv: {
    'matter-unknown': 'Välj vad mejlet gäller.',
    'board-unknown': 'Välj en nämnd som svarar i det ärendet.',
    'reason-missing': 'Skriv varför det inte finns något att registrera.',
    'not-read-yet': 'Mejlet håller på att läsas in. Försök igen om en stund.',
    'not-allowed': 'Bara sekretariatet får göra det.',
  },
  en: {
    'matter-unknown': 'Choose what the mail is about.',
    'board-unknown': 'Choose a board that answers in that matter.',
    'reason-missing': 'Write why there is nothing to record.',
    'not-read-yet': 'The mail is being read. Try again in a moment.',
    'not-allowed': 'Only the secretariat may do that.',
  },
});
