import { catalogue } from '../../ui/index.ts';

export const documentWords = catalogue({
  sv: {
    plans: 'Arbetsplan',
    noAreas: 'Planen har inga områden än',
    noAreasMore: 'Här står områdena med mål och aktiviteter när sekretariatet har skrivit dem.',
  },
  en: {
    plans: 'Work plan',
    noAreas: 'The plan has no areas yet',
    noAreasMore: 'The areas with their goals and activities stand here when the secretariat has written them.',
  },
});
