import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    newTitle: 'Lägg till ett område',
    title: (area: string) => `Ändra ${area}`,
    plan: (plan: string) => `Ändra ${plan}`,
    name: 'Områdets namn',
    text: 'Text',
    textHelp: 'Vad området handlar om. En tom rad ger ett nytt stycke.',
    goals: 'Mål',
    goalsHelp: 'Ett mål på varje rad, i den ordning de ska stå.',
    save: 'Spara området',
  },
  en: {
    newTitle: 'Add an area',
    title: (area) => `Change ${area}`,
    plan: (plan) => `Change ${plan}`,
    name: 'Name of the area',
    text: 'Text',
    textHelp: 'What the area is about. An empty line begins a new paragraph.',
    goals: 'Goals',
    goalsHelp: 'One goal on each line, in the order they are to stand.',
    save: 'Save the area',
  },
});
