import { catalogue } from '../words.ts';

/** Words that only the pictures need. */
export const pictureWords = catalogue({
  sv: {
    planned: 'planerat',
    meeting: 'möte',
    lastDay: 'sista dag att lämna in',
    appealTime: 'tid för överklagande',
    legalForce: 'laga kraft',
    today: 'i dag',
    noMeeting: 'inget möte känt',
    dashedIsPlanned: 'Streckat är planerat.',
    fromTo: (from: string, to: string) => `${from}–${to}`,
    lane: (name: string, events: string) => `${name}: ${events}`,
    noSteps: 'inget beslutssteg',
    principal: 'Huvudman',
    paragraph: (paragraph: string) => `§ ${paragraph}`,
    condition: 'Villkor',
    step: (number: number) => `Steg ${number}`,
  },
  en: {
    planned: 'planned',
    meeting: 'meeting',
    lastDay: 'last day to submit',
    appealTime: 'time for appeal',
    legalForce: 'legal force',
    today: 'today',
    noMeeting: 'no meeting known',
    dashedIsPlanned: 'Dashed is planned.',
    fromTo: (from, to) => `${from}–${to}`,
    lane: (name, events) => `${name}: ${events}`,
    noSteps: 'no deciding step',
    principal: 'Principal',
    paragraph: (paragraph) => `§ ${paragraph}`,
    condition: 'Condition',
    step: (number) => `Step ${number}`,
  },
});
