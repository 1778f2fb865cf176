import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Ny arbetsplan',
    lead: 'Planen börjar som ett utkast som bara de som hjälper till att skriva ser.',
    planTitle: (first: number, last: number) => `Arbetsplan ${first}–${last}`,
    previous: 'Följer på',
    previousHelp: 'Planen som den nya ska ersätta.',
    none: 'Ingen tidigare plan',
    copy: 'Börja med den tidigare planens områden och mål',
    copyHelp: 'Aktiviteterna hör till sina egna år och följer inte med.',
    save: 'Skapa utkastet',
  },
  en: {
    title: 'New work plan',
    lead: 'The plan begins as a draft that only those who help to write it see.',
    planTitle: (first, last) => `Arbetsplan ${first}–${last}`,
    previous: 'Follows on',
    previousHelp: 'The plan that the new one is to replace.',
    none: 'No earlier plan',
    copy: 'Begin with the areas and goals of the earlier plan',
    copyHelp: 'Its activities belong to their own years and do not come along.',
    save: 'Create the draft',
  },
});
