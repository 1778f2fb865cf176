import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    reason: 'Varför?',
    until: 'Ny sista dag',
    extend: {
      title: 'Förläng tiden för synpunkter',
      lead: (day: string) => `Tiden går ut ${day}. De som utkastet delas med ser den nya dagen; inget mejl går ut.`,
      save: 'Förläng',
    },
    end: {
      title: 'Avsluta inhämtandet av synpunkter',
      lead: (count: number) =>
        count === 0
          ? 'Efter det kan ingen lämna fler synpunkter. Det går inte att ångra.'
          : `Efter det kan ingen lämna fler synpunkter. ${count === 1 ? 'Den enda' : `De ${count}`} som har kommit sammanställs och sparas som handling, och det som kom från andra myndigheter förs upp i listan över vad som har kommit in (TF 2:9). Det går inte att ångra.`,
      save: 'Avsluta och spara',
    },
    withdraw: {
      title: 'Dra tillbaka utkastet',
      lead: 'Gör det om utkastet delades med fel personer, eller om det var fel text. De som det delades med ser att det har dragits tillbaka, men inte längre texten. Synpunkter som har kommit sparas. Mejl som har gått ut går inte att ta tillbaka.',
      save: 'Dra tillbaka',
    },
  },
  en: {
    reason: 'Why?',
    until: 'New last day',
    extend: {
      title: 'Give more time for comments',
      lead: (day) => `The time ends on ${day}. Those the draft is shared with see the new day; no mail goes out.`,
      save: 'Give more time',
    },
    end: {
      title: 'Close the gathering of comments',
      lead: (count) =>
        count === 0
          ? 'After this nobody can comment. It cannot be undone.'
          : `After this nobody can comment. ${count === 1 ? 'The only one that has come is' : `The ${count} that have come are`} compiled and kept as a record, and what came from other authorities is entered in the list of what has been received (TF 2:9). It cannot be undone.`,
      save: 'Close and keep',
    },
    withdraw: {
      title: 'Take the draft back',
      lead: 'Do this when the draft was shared with the wrong people, or was the wrong text. Those it was shared with see that it was taken back, but no longer the text. Comments that have come are kept. Mails that have gone out cannot be called back.',
      save: 'Take back',
    },
  },
});
