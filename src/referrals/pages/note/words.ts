import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Anteckna en synpunkt',
    lead: 'En synpunkt som kom på annat sätt, till exempel per telefon eller mejl, eller när tiden hade gått ut. Den visas med namnet på den som den kom från.',
    author: 'Vem kommer synpunkten från?',
    authorHelp: 'Namn och funktion, till exempel ”Verksamhetschefen i Ydre”.',
    principal: 'Huvudman',
    noPrincipal: 'Ingen av huvudmännen',
    passage: 'Ställe i texten',
    quote: 'Orden det gäller',
    text: 'Synpunkten',
    save: 'Anteckna synpunkten',
  },
  en: {
    title: 'Note a comment',
    lead: 'A comment that came another way, by telephone or mail for instance, or when the time was over. It shows with the name of who it came from.',
    author: 'Who does the comment come from?',
    authorHelp: 'Name and function, for instance “The head of operations in Ydre”.',
    principal: 'Principal',
    noPrincipal: 'None of the principals',
    passage: 'Passage of the text',
    quote: 'The words in question',
    text: 'The comment',
    save: 'Note the comment',
  },
});
