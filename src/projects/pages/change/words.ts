import { catalogue } from '../../../ui/index.ts';

export const changeWords = catalogue({
  sv: {
    title: (project: string) => `Ändra ${project}`,
    crumb: 'Ändra',
    lead: 'Det som redan är fastlagt ändras inte: direktivet säger det som gällde när det lades fast.',
    reason: 'Varför flyttas sista dagen?',
    reasonHelp: 'Behövs när direktivet är fastlagt och dagen är en annan än förut.',
    save: 'Spara ändringen',
    back: 'Tillbaka till projektet',
  },
  en: {
    title: (project) => `Change ${project}`,
    crumb: 'Change',
    lead: 'What has been frozen does not change: the charter says what held when it was frozen.',
    reason: 'Why is the last day moved?',
    reasonHelp: 'Needed once the charter has been frozen and the day is another than before.',
    save: 'Save the change',
    back: 'Back to the project',
  },
});
