import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    sentence: (name: string, count: string, day: string) => `${name} har ${count} uppdrag den ${day}.`,
    none: (name: string, day: string) => `${name} har inget uppdrag den ${day}.`,
    now: 'Uppdrag den dagen',
    all: 'Alla uppdrag, också tidigare och kommande',
    assign: 'Ge ett uppdrag',
    away: 'Säg när personen är borta och vem som vikarierar',
    function: 'En funktion, inte en namngiven person.',
    change: 'Ändra namn eller titel',
    changeHelp: 'Gäller överallt där personen står, också i tidigare uppdrag. Historiken minns det förra.',
    name: 'Namn',
    title: 'Titel',
    notices: { added: 'Sparat. Ge nu ett uppdrag.', changed: 'Namnet är ändrat.' },
  },
  en: {
    sentence: (name, count, day) => `${name} holds ${count} assignments on ${day}.`,
    none: (name, day) => `${name} holds no assignment on ${day}.`,
    now: 'Assignments on that day',
    all: 'All assignments, earlier and coming too',
    assign: 'Give an assignment',
    away: 'Say when the person is away and who deputises',
    function: 'A function, not a named person.',
    change: 'Change name or title',
    changeHelp: 'Holds wherever the person is named, in earlier assignments too. The history remembers the last one.',
    name: 'Name',
    title: 'Title',
    notices: { added: 'Saved. Now give an assignment.', changed: 'The name has been changed.' },
  },
});
