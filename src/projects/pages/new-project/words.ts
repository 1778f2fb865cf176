import { catalogue } from '../../../ui/index.ts';

export const newProjectWords = catalogue({
  sv: {
    title: 'Lägg upp ett projekt',
    lead: 'Det här räcker för att börja. Direktivet skrivs i nästa steg, och allt går att ändra tills det har lagts fast.',
    leader: 'Vem leder det?',
    leaderHelp: 'Den personen, eller den som är ombud, skriver direktivet och håller projektet aktuellt här.',
    newPerson: 'Lägg till en person',
    steering: 'Vem styr det?',
    steeringHelp: 'Det organ som projektet rapporterar till.',
    notYet: 'Inte bestämt än',
    save: 'Lägg upp projektet',
  },
  en: {
    title: 'Set up a project',
    lead: 'This is enough to begin. The charter is written in the next step, and everything can be changed until it has been frozen.',
    leader: 'Who leads it?',
    leaderHelp: 'That person, or their deputy, writes the charter and keeps the project up to date here.',
    newPerson: 'Add a person',
    steering: 'Who steers it?',
    steeringHelp: 'The organ that the project reports to.',
    notYet: 'Not settled yet',
    save: 'Set up the project',
  },
});
