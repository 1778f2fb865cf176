import { catalogue } from '../../../ui/index.ts';

export const newWords = catalogue({
  sv: {
    title: 'Lägg upp en konferens',
    lead: 'Bara de med ett uppdrag ser den till att börja med. Du skriver programmet i nästa steg, och publicerar sedan.',
    save: 'Lägg upp konferensen',
    cancel: 'Avbryt',
  },
  en: {
    title: 'Set up a conference',
    lead: 'At first only those with an assignment see it. You write the programme in the next step, and publish after that.',
    save: 'Set up the conference',
    cancel: 'Cancel',
  },
});
