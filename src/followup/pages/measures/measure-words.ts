import { catalogue } from '../../../ui/index.ts';

/** Words that several of the measures' pages share. */
export const measureWords = catalogue({
  sv: {
    measures: 'Mått',
    wholePlan: 'Hela planen',
    source: 'Källa',
    sources: (said: string) => `Källa: ${said}.`,
    betters: {
      higher: 'Högre är bättre.',
      lower: 'Lägre är bättre.',
      neither: 'Varken högre eller lägre är bättre i sig.',
    },
    madeUp: 'Siffrorna är påhittade.',
    add: 'Lägg upp ett eget mått',
    cancel: 'Avbryt',
  },
  en: {
    measures: 'Measures',
    wholePlan: 'The whole plan',
    source: 'Source',
    sources: (said) => `Source: ${said}.`,
    betters: {
      higher: 'Higher is better.',
      lower: 'Lower is better.',
      neither: 'Neither higher nor lower is better in itself.',
    },
    madeUp: 'The figures are made up.',
    add: 'Set up a measure of your own',
    cancel: 'Cancel',
  },
});
