import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Lägg upp ett eget mått',
    lead: 'Något som huvudmännen själva räknar och berättar. Nyckeltal som finns i Kolada väljs där i stället.',
    name: 'Vad heter måttet?',
    explanation: 'Förklaring',
    explanationHelp: 'Vad räknas, hur och av vem? Så att alla huvudmän räknar likadant.',
    unit: 'Vad räknas?',
    unitHelp: 'Står efter siffran: procent, antal, dagar …',
    better: 'Åt vilket håll är bättre?',
    betters: { higher: 'Högre', lower: 'Lägre', neither: 'Det går inte att säga av siffran ensam' },
    about: 'Vad säger det något om?',
    area: (number: string, title: string) => `${number} ${title}`,
    save: 'Lägg upp måttet',
  },
  en: {
    title: 'Set up a measure of your own',
    lead: 'Something that the principals themselves count and tell. Key figures that Kolada has are chosen there instead.',
    name: 'What is the measure called?',
    explanation: 'Explanation',
    explanationHelp: 'What is counted, how and by whom? So that all principals count alike.',
    unit: 'What is counted?',
    unitHelp: 'Stands after the figure: per cent, number, days …',
    better: 'Which way is better?',
    betters: { higher: 'Higher', lower: 'Lower', neither: 'The figure alone cannot say' },
    about: 'What does it say something of?',
    area: (number, title) => `${number} ${title}`,
    save: 'Set up the measure',
  },
});
