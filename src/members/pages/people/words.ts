import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    sentence: (count: string, one: boolean, day: string) =>
      `${count} ${one ? 'person eller funktion' : 'personer och funktioner'} har uppdrag den ${day}.`,
    none: (day: string) => `Ingen har ett uppdrag antecknat den ${day}.`,
    lead: 'Bara namn och funktion. Vad man får göra följer av uppdragen den dagen.',
    name: 'Namn',
    title: 'Funktion',
    holds: 'Uppdrag',
    empty: 'Inga uppdrag den dagen',
    emptyHow: 'De som får uppdrag står här från uppdragets första dag.',
    readIn: 'Läs in från en fil',
    changeovers: 'Skiften efter val och vid nyår',
    add: 'Lägg till en person eller funktion',
    kind: 'Vad är det?',
    kinds: { person: 'En person', function: 'En funktion, utan namn' },
    kindHelp: 'En funktion är till exempel Registrator, Ydre kommun.',
    titleHelp: 'Som den sägs utåt, till exempel hälso- och sjukvårdsstrateg.',
    notices: { added: 'Sparat. Ge nu ett uppdrag.' },
  },
  en: {
    sentence: (count, one, day) =>
      `${count} ${one ? 'person or function holds' : 'people and functions hold'} assignments on ${day}.`,
    none: (day) => `Nobody has an assignment on record on ${day}.`,
    lead: 'Name and function only. What one may do follows from the assignments on the day.',
    name: 'Name',
    title: 'Function',
    holds: 'Assignments',
    empty: 'No assignments on that day',
    emptyHow: 'Those who are given assignments are here from the first day of the assignment.',
    readIn: 'Bring in from a file',
    changeovers: 'Changeovers after elections and at New Year',
    add: 'Add a person or function',
    kind: 'What is it?',
    kinds: { person: 'A person', function: 'A function, without a name' },
    kindHelp: 'A function is for example Registrator, Ydre kommun.',
    titleHelp: 'As it is said in public, for example hälso- och sjukvårdsstrateg.',
    notices: { added: 'Saved. Now give an assignment.' },
  },
});
