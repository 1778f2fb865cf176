import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    referrals: 'Remisser',
    kinds: { statement: 'På remiss, för yttrande', informal: 'Synpunkter på ett utkast' },
    lead: {
      statement: (day: string) =>
        `Nämnderna ombads yttra sig senast den ${day}. Här står vad de svarade, och vad de fick för svar.`,
      informal: (day: string) =>
        `De som hjälper till att skriva kunde lämna synpunkter till och med den ${day}. De nämns efter var de arbetar, inte vid namn.`,
    },
    boards: 'Nämnder som har yttrat sig',
    rows: 'Synpunkter och svar',
    none: 'Inga synpunkter på enskilda ställen',
    noneHow: 'De som svarade hade inget att lägga till i texten.',
    seePlan: 'Läs texten som var på remiss',
    about: 'Om uppgifterna',
    published: 'Publicerat',
    publishedIs: (moment: string, day: string) => `${moment}, som det såg ut den ${day}`,
    number: 'Diarienummer',
    description: (title: string) => `Synpunkter på ${title} och svaren på dem.`,
  },
  en: {
    referrals: 'Referrals',
    kinds: { statement: 'Out for statement', informal: 'Comments on a draft' },
    lead: {
      statement: (day) =>
        `The boards were asked for statements by ${day}. Here stands what they answered, and what they were answered.`,
      informal: (day) => `Those who help to write could comment until ${day}. They are told by where they work, not by name.`,
    },
    boards: 'Boards that have given statements',
    rows: 'Comments and answers',
    none: 'No comments on single passages',
    noneHow: 'Those who answered had nothing to add to the text.',
    seePlan: 'Read the text that was out for statement',
    about: 'About these facts',
    published: 'Published',
    publishedIs: (moment, day) => `${moment}, as it was on ${day}`,
    number: 'Registration number',
    description: (title) => `Comments on ${title} and the answers to them.`,
  },
});
