import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Sök i det som är publicerat',
    description: 'Sök bland publicerade planer, beslut och handlingar, och bland grupper och personer i samrådet.',
    ask: 'Sök',
    label: 'Sök efter',
    help: 'Böjda ord hittas också. Sätt ”citattecken” om ord som ska stå ihop, och minus framför ett ord som inte ska vara med.',
    hits: (count: string, many: number, asked: string) => `${count} ${many === 1 ? 'träff' : 'träffar'} på ”${asked}”.`,
    none: (asked: string) => `Inga träffar på ”${asked}”.`,
    noneHow: 'Pröva färre eller andra ord. Bara det som är publicerat går att söka i.',
    most: (count: number) => `De ${count} bästa träffarna visas. Lägg till ett ord för att se färre.`,
    group: 'Grupp i samrådet',
    person: (organ: string) => `Har uppdrag i ${organ}`,
    principal: 'Huvudman',
  },
  en: {
    title: 'Search what has been published',
    description: 'Search published plans, decisions and documents, and the groups and people of the body.',
    ask: 'Search',
    label: 'Search for',
    help: 'The texts are in Swedish; inflected words are found, too. Put “quotation marks” round words that stand together, and a minus before a word to leave out.',
    hits: (count, many, asked) => `${count} ${many === 1 ? 'hit' : 'hits'} for “${asked}”.`,
    none: (asked) => `No hits for “${asked}”.`,
    noneHow: 'Try fewer or other words. Only what has been published can be searched.',
    most: (count) => `The ${count} best hits are shown. Add a word to see fewer.`,
    group: 'Group of the body',
    person: (organ) => `Holds an assignment in ${organ}`,
    principal: 'Principal',
  },
});
