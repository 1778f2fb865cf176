import { capitalise, catalogue, countInWords } from '../../../ui/index.ts';

export const listWords = catalogue({
  sv: {
    none: 'Inga konferenser är upplagda än.',
    noneHow: 'När en temakonferens eller ett kunskapssammanträde läggs upp syns det här, med program och anmälan.',
    coming: (count: number, title: string, when: string) =>
      count === 1
        ? `En konferens är på väg: ${title}, ${when}.`
        : `${capitalise(countInWords('sv', count))} konferenser är på väg. Närmast är ${title}, ${when}.`,
    onlyPast: 'Ingen konferens är på väg.',
    add: 'Lägg upp en konferens',
    comingTitle: 'På väg',
    pastTitle: 'Tidigare',
    columns: { title: 'Konferens', kind: 'Typ', on: 'Dag', place: 'Plats', state: 'Anmälan', taken: 'Platser' },
    taken: (seated: number, seats: number) => `${seated} av ${seats}`,
    unlimited: (seated: number) => `${seated}`,
    waiting: (count: number) => `${count} på väntelistan`,
  },
  en: {
    none: 'No conferences have been set up yet.',
    noneHow: 'When a theme conference or a knowledge session is set up it shows here, with programme and registration.',
    coming: (count, title, when) =>
      count === 1
        ? `One conference is coming: ${title}, ${when}.`
        : `${capitalise(countInWords('en', count))} conferences are coming. The next is ${title}, ${when}.`,
    onlyPast: 'No conference is coming.',
    add: 'Set up a conference',
    comingTitle: 'Coming',
    pastTitle: 'Earlier',
    columns: { title: 'Conference', kind: 'Kind', on: 'Day', place: 'Place', state: 'Registration', taken: 'Seats' },
    taken: (seated, seats) => `${seated} of ${seats}`,
    unlimited: (seated) => `${seated}`,
    waiting: (count) => `${count} waiting`,
  },
});
