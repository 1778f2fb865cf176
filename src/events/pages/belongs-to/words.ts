import { catalogue } from '../../../ui/index.ts';

export const belongsWords = catalogue({
  sv: {
    title: 'Säg vad den hör till',
    none: 'Konferensen hör inte till något än. Välj det område, den aktivitet eller det projekt som den handlar om.',
    some: (names: string) => `Konferensen hör till ${names}.`,
    choose: 'Område, aktivitet eller projekt',
    projects: 'Projekt',
    nothing: 'Det finns ingen beslutad arbetsplan och inget projekt att välja.',
    add: 'Lägg till',
    remove: (name: string) => `Ta bort ${name}`,
    done: { tillagd: 'Det är tillagt.', borta: 'Det är borttaget.' },
    back: 'Tillbaka till konferensen',
  },
  en: {
    title: 'Say what it belongs to',
    none: 'The conference does not belong to anything yet. Choose the area, the activity or the project that it is about.',
    some: (names) => `The conference belongs to ${names}.`,
    choose: 'Area, activity or project',
    projects: 'Projects',
    nothing: 'There is no decided work plan and no project to choose.',
    add: 'Add',
    remove: (name) => `Remove ${name}`,
    done: { tillagd: 'It has been added.', borta: 'It has been removed.' },
    back: 'Back to the conference',
  },
});
