import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    sentence: (name: string, count: string, day: string) => `${name} har ${count} uppdrag den ${day}.`,
    none: (name: string, day: string) => `${name} har inget uppdrag den ${day}.`,
    now: 'Uppdrag den dagen',
    all: 'Alla uppdrag, också tidigare och kommande',
    assign: 'Ge ett uppdrag',
    function: 'En funktion, inte en namngiven person.',
    notices: { added: 'Sparat. Ge nu ett uppdrag.' },
  },
  en: {
    sentence: (name, count, day) => `${name} holds ${count} assignments on ${day}.`,
    none: (name, day) => `${name} holds no assignment on ${day}.`,
    now: 'Assignments on that day',
    all: 'All assignments, earlier and coming too',
    assign: 'Give an assignment',
    function: 'A function, not a named person.',
    notices: { added: 'Saved. Now give an assignment.' },
  },
});
