import { catalogue } from '../../../ui/index.ts';

/** Words that several pages of the room say. */
export const roomWords = catalogue({
  sv: {
    room: 'Projekt',
    state: {
      draft: 'direktivet skrivs',
      frozen: 'direktivet fastlagt',
      out: 'hos huvudmännen',
      decided: 'beslutat',
      'under-way': 'pågår',
      paused: 'vilar',
      ended: 'avbrutet',
      closed: 'avslutat',
    },
    role: { leader: 'Leder', steering: 'Styr', member: 'Arbetar i projektet' },
    kind: { charter: 'Projektdirektiv', closing: 'Slutrapport' },
    number: (number: number) => `nummer ${number}`,
    nobody: 'inte bestämt än',
  },
  en: {
    room: 'Projects',
    state: {
      draft: 'charter being written',
      frozen: 'charter frozen',
      out: 'with the principals',
      decided: 'decided',
      'under-way': 'under way',
      paused: 'resting',
      ended: 'ended early',
      closed: 'closed',
    },
    role: { leader: 'Leads', steering: 'Steers', member: 'Works in the project' },
    kind: { charter: 'Charter', closing: 'Closing report' },
    number: (number) => `number ${number}`,
    nobody: 'not settled yet',
  },
});
