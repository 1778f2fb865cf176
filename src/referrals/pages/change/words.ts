import { catalogue } from '../../../ui/index.ts';

/** What a change does and who hears of it, by what is shared: a draft among those who help to write it, or a referral to boards. */
export const words = catalogue({
  sv: {
    reason: 'Varför?',
    reasonHelp: { informal: 'Läses av dem som utkastet delas med.', statement: 'Läses av alla som läser remissen.' },
    until: 'Ny sista dag',
    informal: {
      extend: {
        title: 'Förläng tiden för synpunkter',
        lead: (day: string) => `Tiden går ut ${day}. De som utkastet delas med ser den nya dagen; inget mejl går ut.`,
        save: 'Förläng',
      },
      end: {
        title: 'Avsluta inhämtandet av synpunkter',
        early: (day: string, silent: number) =>
          `Tiden går ut först ${day}${silent === 0 ? '' : silent === 1 ? ', och en tillfrågad har inte svarat' : `, och ${silent} tillfrågade har inte svarat`}.`,
        lead: (count: number) =>
          count === 0
            ? 'Efter det kan ingen lämna fler synpunkter.'
            : `Efter det kan ingen lämna fler synpunkter. ${count === 1 ? 'Den enda' : `De ${count}`} som har kommit sammanställs och sparas som handling, och det som kom från andra myndigheter förs upp i listan över vad som har kommit in (tryckfrihetsförordningen 2 kap. 9 §).`,
        told: 'De som utkastet delas med ser på sidan att det är avslutat och varför; inget mejl går ut. Det går inte att ångra.',
        save: 'Avsluta och spara',
      },
      withdraw: {
        title: 'Dra tillbaka utkastet',
        lead: 'Gör det om utkastet delades med fel personer, eller om det var fel text. De som det delades med ser att det har dragits tillbaka, men inte längre texten. Synpunkter som har kommit sparas. Mejl som har gått ut går inte att ta tillbaka.',
        save: 'Dra tillbaka',
      },
    },
    statement: {
      extend: {
        title: 'Ge nämnderna mer tid',
        lead: (day: string) =>
          `Yttrandena ska vara inne ${day}. Den nya dagen visas för alla som läser remissen; inget mejl går ut, så säg till de nämnder som har bett om mer tid.`,
        save: 'Ge mer tid',
      },
      end: {
        title: 'Avsluta remissen',
        early: (day: string, silent: number) =>
          `Remisstiden går ut först ${day}${silent === 0 ? '' : silent === 1 ? ', och en nämnd har inte svarat' : `, och ${silent} nämnder har inte svarat`}.`,
        lead: (count: number) =>
          count === 0
            ? 'Efter det väntar remissen inte på någon. Ett yttrande som ändå kommer kan registreras.'
            : `Efter det väntar remissen inte på någon. ${count === 1 ? 'En synpunkt finns' : `${count} synpunkter finns`} kvar att besvara, och ett yttrande som ändå kommer kan registreras.`,
        told: 'Nämnderna ser på sidan att remissen är avslutad och varför; inget mejl går ut. Det går inte att ångra.',
        save: 'Avsluta remissen',
      },
      withdraw: {
        title: 'Dra tillbaka remissen',
        lead: 'Gör det om remissen gick till fel nämnder, eller om det var fel text. Nämnderna ser på sidan att den har dragits tillbaka och varför. Mejl som har gått ut går inte att ta tillbaka, och de är expedierade: säg själva till dem som fick dem.',
        save: 'Dra tillbaka',
      },
    },
  },
  en: {
    reason: 'Why?',
    reasonHelp: { informal: 'Read by those the draft is shared with.', statement: 'Read by all who read the referral.' },
    until: 'New last day',
    informal: {
      extend: {
        title: 'Give more time for comments',
        lead: (day) => `The time ends on ${day}. Those the draft is shared with see the new day; no mail goes out.`,
        save: 'Give more time',
      },
      end: {
        title: 'Close the gathering of comments',
        early: (day, silent) =>
          `The time does not end until ${day}${silent === 0 ? '' : silent === 1 ? ', and one of those asked has not answered' : `, and ${silent} of those asked have not answered`}.`,
        lead: (count) =>
          count === 0
            ? 'After this nobody can comment.'
            : `After this nobody can comment. ${count === 1 ? 'The only one that has come is' : `The ${count} that have come are`} compiled and kept as a record, and what came from other authorities is entered in the list of what has been received (TF 2:9).`,
        told: 'Those the draft is shared with see on its page that it is closed and why; no mail goes out. It cannot be undone.',
        save: 'Close and keep',
      },
      withdraw: {
        title: 'Take the draft back',
        lead: 'Do this when the draft was shared with the wrong people, or was the wrong text. Those it was shared with see that it was taken back, but no longer the text. Comments that have come are kept. Mails that have gone out cannot be called back.',
        save: 'Take back',
      },
    },
    statement: {
      extend: {
        title: 'Give the boards more time',
        lead: (day) =>
          `Statements are due on ${day}. The new day is shown to all who read the referral; no mail goes out, so tell the boards that have asked for more time.`,
        save: 'Give more time',
      },
      end: {
        title: 'Close the referral',
        early: (day, silent) =>
          `The time does not end until ${day}${silent === 0 ? '' : silent === 1 ? ', and one board has not answered' : `, and ${silent} boards have not answered`}.`,
        lead: (count) =>
          count === 0
            ? 'After this the referral waits for nobody. A statement that comes all the same can be recorded.'
            : `After this the referral waits for nobody. ${count === 1 ? 'One comment remains' : `${count} comments remain`} to be answered, and a statement that comes all the same can be recorded.`,
        told: 'The boards see on its page that the referral is closed and why; no mail goes out. It cannot be undone.',
        save: 'Close the referral',
      },
      withdraw: {
        title: 'Take the referral back',
        lead: 'Do this when the referral went to the wrong boards, or was the wrong text. The boards see on its page that it was taken back and why. Mails that have gone out cannot be called back, and are dispatched: tell those who got them yourselves.',
        save: 'Take back',
      },
    },
  },
});
