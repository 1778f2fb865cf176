import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Arbetsplan',
    add: 'Ny arbetsplan',
    inForce: 'Gällande',
    coming: 'Utkast och på väg',
    earlier: 'Tidigare',
    plan: 'Plan',
    years: 'År',
    state: 'Läge',
    number: 'Diarienummer',
    versions: 'Versioner',
    empty: 'Ingen arbetsplan än',
    emptyMore: 'Här står planen som gäller, utkast och tidigare planer. Sekretariatet skriver den första.',
  },
  en: {
    title: 'Work plan',
    add: 'New work plan',
    inForce: 'In force',
    coming: 'Drafts and on their way',
    earlier: 'Earlier',
    plan: 'Plan',
    years: 'Years',
    state: 'State',
    number: 'Registration number',
    versions: 'Versions',
    empty: 'No work plan yet',
    emptyMore: 'The plan in force, drafts and earlier plans stand here. The secretariat writes the first one.',
  },
});
