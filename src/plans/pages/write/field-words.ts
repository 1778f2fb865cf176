import { catalogue } from '../../../ui/index.ts';

export const fieldWords = catalogue({
  sv: {
    area: {
      title: 'Områdets namn',
      text: 'Text',
      textHelp: 'Vad området handlar om.',
    },
    goal: { text: 'Mål', textHelp: 'Vad som ska vara uppnått. Skriv ett mål i taget.' },
    activity: {
      title: 'Aktivitetens namn',
      text: 'Text',
      textHelp: 'Vad som ska göras.',
      organ: 'Ansvarigt organ',
      noOrgan: 'Inget av samrådets organ',
      responsible: 'Ansvarig i ord',
      responsibleHelp: 'När det är någon annan, eller mer behöver sägas.',
      from: 'Första dag',
      to: 'Sista dag',
      indicators: 'Mått',
      indicatorsHelp: 'Ett mått på varje rad.',
    },
  },
  en: {
    area: {
      title: 'Name of the area',
      text: 'Text',
      textHelp: 'What the area is about.',
    },
    goal: { text: 'Goal', textHelp: 'What is to have been reached. Write one goal at a time.' },
    activity: {
      title: 'Name of the activity',
      text: 'Text',
      textHelp: 'What is to be done.',
      organ: 'Responsible organ',
      noOrgan: 'None of the body’s organs',
      responsible: 'Responsible, in words',
      responsibleHelp: 'When it is someone else, or more must be said.',
      from: 'First day',
      to: 'Last day',
      indicators: 'Measures',
      indicatorsHelp: 'One measure on each line.',
    },
  },
});
