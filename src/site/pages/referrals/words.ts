import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    referrals: 'Remisser',
    description: 'Vad nämnder och andra har sagt om de texter som har varit på remiss, och vad de har fått för svar.',
    some: (count: string, many: number) => `Synpunkterna på ${count} ${many === 1 ? 'text' : 'texter'} är publicerade, med svar.`,
    lead: 'En text skickas på remiss innan den beslutas. Varje synpunkt får ett svar: infört, delvis infört eller inte infört, med skäl.',
    none: 'Inga synpunkter är publicerade än.',
    noneHow: 'När en text har varit på remiss och tabellen över synpunkter och svar har publicerats går den att läsa här.',
    published: (day: string) => `Publicerat den ${day}.`,
  },
  en: {
    referrals: 'Referrals',
    description: 'What boards and others have said of the texts that have been out for statement, and what they were answered.',
    some: (count, many) => `The comments on ${count} ${many === 1 ? 'text' : 'texts'} have been published, with answers.`,
    lead: 'A text is sent out for statement before it is decided. Every comment gets an answer: included, partly included or not included, with the reason.',
    none: 'No comments have been published yet.',
    noneHow:
      'When a text has been out for statement and the table of comments and answers has been published, it can be read here.',
    published: (day) => `Published on ${day}.`,
  },
});
