import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    how: 'Den som leder projektet, och sekretariatet, sätter milstolpar: en dag då något ska vara på plats.',
    picture: 'Milstolparna över tiden',
    description: 'En rad för projektet och en för varje milstolpe. Är den flyttad går en streckad linje från den första dagen.',
    project: 'Hela projektet',
    span: (from: string, to: string) => `${from} till ${to}`,
    moved: (first: string) => `först satt till ${first}`,
    at: (state: string, day: string) => `${state} ${day}`,
    today: 'I dag',
    keys: {
      now: 'projektets tid',
      frozen: 'flyttad från sin första dag',
      awaited: 'väntar',
      reached: 'nådd',
      dropped: 'struken',
    },
  },
  en: {
    how: 'Whoever leads the project, and the secretariat, sets milestones: a day on which something is to be there.',
    picture: 'The milestones over time',
    description: 'A row for the project and one for each milestone. If it was moved, a dashed line leads from its first day.',
    project: 'The whole project',
    span: (from, to) => `${from} to ${to}`,
    moved: (first) => `first set to ${first}`,
    at: (state, day) => `${state} ${day}`,
    today: 'Today',
    keys: {
      now: 'the project’s time',
      frozen: 'moved from its first day',
      awaited: 'awaited',
      reached: 'reached',
      dropped: 'dropped',
    },
  },
});
