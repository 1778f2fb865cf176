import { catalogue } from '../../../../ui/index.ts';

/** What the pages of the task list share. */
export const shared = catalogue({
  sv: {
    meetings: 'Möten',
    list: 'Uppdragslistan',
    person: 'Person som ska göra det',
    personHelp: 'Välj en person, ett organ, eller båda.',
    nobody: 'Ingen särskild person',
    organ: 'Organ som ska göra det',
    noOrgan: 'Inget organ',
    inOrgan: (organ: string) => `Sitter i ${organ}`,
    others: 'Andra',
    due: 'Ska vara klart',
    dueHelp: 'Kan lämnas tomt om ingen dag är bestämd.',
    states: { open: 'öppet', done: 'klart', dropped: 'avskrivet' },
    paragraph: (paragraph: number) => `§ ${paragraph}`,
  },
  en: {
    meetings: 'Meetings',
    list: 'Task list',
    person: 'Person who is to do it',
    personHelp: 'Choose a person, an organ, or both.',
    nobody: 'No one person',
    organ: 'Organ that is to do it',
    noOrgan: 'No organ',
    inOrgan: (organ) => `Sits in ${organ}`,
    others: 'Others',
    due: 'To be done by',
    dueHelp: 'May be left empty if no day has been set.',
    states: { open: 'open', done: 'done', dropped: 'dropped' },
    paragraph: (paragraph) => `§ ${paragraph}`,
  },
});
