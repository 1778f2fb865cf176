import { catalogue } from '../../ui/index.ts';

/** What lists of who sits where call things. */
export const seatWords = catalogue({
  sv: {
    role: 'Uppdrag',
    who: 'Vem',
    principal: 'Huvudman',
    party: 'Parti',
    turn: 'Tur',
    from: 'Från',
    to: 'Till och med',
    source: 'Källa',
    vacant: (count: number) => (count === 1 ? 'Vakant' : `Vakant, ${count} platser`),
    function: 'funktion som loggar in',
    none: 'Ingen sitter här den dagen',
    noneSo: 'Ingen passar det som är valt',
  },
  en: {
    role: 'Assignment',
    who: 'Who',
    principal: 'Principal',
    party: 'Party',
    turn: 'Turn',
    from: 'From',
    to: 'To',
    source: 'Source',
    vacant: (count) => (count === 1 ? 'Vacant' : `Vacant, ${count} seats`),
    function: 'function that signs in',
    none: 'Nobody sits here on that day',
    noneSo: 'Nobody fits what was chosen',
  },
});
