import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Ny arbetsplan',
    lead: 'Planen börjar som ett utkast som bara de som hjälper till att skriva ser.',
    planTitle: (first: number, last: number) => `Arbetsplan ${first}–${last}`,
    previous: 'Följer på',
    previousHelp: 'Planen som den nya ska ersätta.',
    none: 'Ingen tidigare plan',
    save: 'Skapa utkastet',
    fromPlan: 'Börja från den förra planen',
    fromPlanMore: 'Välj vad som fortsätter och vad som avslutas, och varför.',
    fromWord: 'Börja från ett Word-dokument',
    fromWordMore: 'Rubriker blir områden och listor blir aktiviteter. Du ser hur det blir innan något sparas.',
    empty: 'Börja från tomt',
  },
  en: {
    title: 'New work plan',
    lead: 'The plan begins as a draft that only those who help to write it see.',
    planTitle: (first, last) => `Arbetsplan ${first}–${last}`,
    previous: 'Follows on',
    previousHelp: 'The plan that the new one is to replace.',
    none: 'No earlier plan',
    save: 'Create the draft',
    fromPlan: 'Begin from the last plan',
    fromPlanMore: 'Choose what carries on and what is closed, and why.',
    fromWord: 'Begin from a Word document',
    fromWordMore: 'Headings become areas and lists become activities. You see how it turns out before anything is kept.',
    empty: 'Begin from nothing',
  },
});
