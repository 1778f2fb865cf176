import { capitalise, catalogue, countInWords } from '../../../ui/index.ts';

export const roundsWords = catalogue({
  sv: {
    title: 'Beslut hos huvudmännen',
    lead: (open: number) =>
      open === 0
        ? 'Inget utskick väntar på beslut.'
        : `${open === 1 ? 'Ett utskick väntar' : `${capitalise(countInWords('sv', open, true))} utskick väntar`} på beslut hos huvudmännen.`,
    caption: 'Utskickade texter',
    text: 'Text',
    state: 'Läge',
    stands: 'Var det står',
    sent: 'Utskickad',
    answerBy: 'Svar senast',
    number: 'Dnr',
    follows: 'Följer på',
    followedBy: 'Följs av',
    empty: 'Inget är utskickat än',
    how: 'När en arbetsplan är klar fryser sekretariatet den och skickar den för beslut. Då syns den här.',
    none: 'Inget utskick är sådant',
    noneHow: 'Ändra det som söks, eller visa alla.',
    filter: 'Visa bara vissa utskick',
    search: 'Ord i text eller diarienummer',
    allStates: 'Alla lägen',
    year: 'Utskickad år',
    allYears: 'Alla år',
    show: 'Visa',
    all: 'Visa alla',
  },
  en: {
    title: 'The principals’ decisions',
    lead: (open) =>
      open === 0
        ? 'No round waits for decisions.'
        : `${open === 1 ? 'One round waits' : `${capitalise(countInWords('en', open))} rounds wait`} for the principals’ decisions.`,
    caption: 'Texts that have been sent',
    text: 'Text',
    state: 'State',
    stands: 'Where it stands',
    sent: 'Sent',
    answerBy: 'Answer by',
    number: 'Reg. no.',
    follows: 'Follows',
    followedBy: 'Followed by',
    empty: 'Nothing has been sent yet',
    how: 'When a work plan is ready, the secretariat freezes it and sends it for decision. Then it is shown here.',
    none: 'No round is like that',
    noneHow: 'Change what is searched for, or show all.',
    filter: 'Show some rounds only',
    search: 'Words in text or number',
    allStates: 'All states',
    year: 'Year sent',
    allYears: 'All years',
    show: 'Show',
    all: 'Show all',
  },
});
