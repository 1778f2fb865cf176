import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    conferences: 'Konferenser',
    description: 'Temakonferenser och kunskapssammanträden: program, anmälan och vad de ledde till.',
    coming: (count: string, many: number) => `${count} ${many === 1 ? 'konferens' : 'konferenser'} är på väg.`,
    onlyPast: 'Ingen konferens är på väg just nu.',
    lead: 'Välj en konferens för att se programmet och anmäla dig. Du behöver inget konto.',
    comingTitle: 'På väg',
    pastTitle: 'Tidigare',
    none: 'Inga konferenser är publicerade än.',
    noneHow: 'När en temakonferens eller ett kunskapssammanträde är på väg står programmet här.',
  },
  en: {
    conferences: 'Conferences',
    description: 'Theme conferences and knowledge sessions: programme, registration and what they led to.',
    coming: (count, many) => `${count} ${many === 1 ? 'conference is' : 'conferences are'} coming.`,
    onlyPast: 'No conference is coming at the moment.',
    lead: 'Choose a conference to see its programme and to register. You need no account.',
    comingTitle: 'Coming',
    pastTitle: 'Earlier',
    none: 'No conferences have been published yet.',
    noneHow: 'When a theme conference or a knowledge session is coming, its programme stands here.',
  },
});
