import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    tab: 'Att göra',
    lead: (count: number) =>
      count === 1
        ? 'Den försvinner härifrån när den är gjord.'
        : 'Det mest brådskande står först. Var sak försvinner härifrån när den är gjord.',
    heads: { now: 'Brådskar', soon: 'Snart', later: 'Senare' },
    when: 'När',
    what: 'Vad',
    by: 'Senast',
    act: 'Gör',
    address: 'Adress',
    deputyFor: 'Som vikarie för',
    asDeputy: (name: string) => `som vikarie för ${name}`,
    passed: 'dagen har gått',
    today: 'i dag',
    filter: 'Visa bara',
    text: 'Ord i texten',
    all: 'Allt',
    show: 'Visa',
    done: 'Allt är gjort',
    doneMore: 'När något väntar på dig står det här, med en knapp som leder dit du gör det.',
    noneShown: 'Inget av det som väntar stämmer med det du valde.',
    showAll: 'Visa allt som väntar',
    away: 'Ska du vara borta? Säg vem som vikarierar.',
  },
  en: {
    tab: 'To do',
    lead: (count) =>
      count === 1
        ? 'It leaves this page when it is done.'
        : 'The most urgent comes first. Each thing leaves this page when it is done.',
    heads: { now: 'Urgent', soon: 'Soon', later: 'Later' },
    when: 'When',
    what: 'What',
    by: 'By',
    act: 'Do',
    address: 'Address',
    deputyFor: 'As deputy for',
    asDeputy: (name) => `as deputy for ${name}`,
    passed: 'the day has passed',
    today: 'today',
    filter: 'Show only',
    text: 'Words in the text',
    all: 'All',
    show: 'Show',
    done: 'All is done',
    doneMore: 'When something waits for you it stands here, with a button that leads to where you do it.',
    noneShown: 'Nothing of what waits fits what you chose.',
    showAll: 'Show all that waits',
    away: 'Will you be away? Say who deputises.',
  },
});
