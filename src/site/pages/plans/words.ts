import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    plans: 'Arbetsplan',
    description: 'Arbetsplanerna: den som gäller, och de andra som är publicerade.',
    none: 'Ingen arbetsplan är publicerad än.',
    noneHow: 'När sekretariatet publicerar arbetsplanen går den att läsa här, med områden, mål och aktiviteter.',
    latest: (number: number, day: string) => `Version ${number}, publicerad den ${day}.`,
  },
  en: {
    plans: 'Work plan',
    description: 'The work plans: the one in force, and the others that have been published.',
    none: 'No work plan has been published yet.',
    noneHow: 'When the secretariat publishes the work plan it can be read here, with its areas, goals and activities.',
    latest: (number, day) => `Version ${number}, published on ${day}.`,
  },
});
