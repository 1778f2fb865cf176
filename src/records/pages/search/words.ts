import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Sök i handlingarna',
    lead: 'Sökningen går igenom namn, diarienummer och text i de handlingar som du får se.',
    records: 'Handlingar',
    label: 'Sök efter',
    ask: 'Sök',
    help: 'Böjda ord hittas också. Sätt ”citattecken” om ord som ska stå ihop, och minus framför ett ord som inte ska vara med.',
    owner: 'Ägs av',
    kind: 'Slag',
    all: 'Alla',
    hits: (count: string, many: boolean, asked: string) => `${count} ${many ? 'handlingar' : 'handling'} med ”${asked}”.`,
    none: (asked: string) => `Ingen handling med ”${asked}”.`,
    noneHow: 'Pröva färre eller andra ord, eller alla slag och ägare.',
    number: (number: string) => `dnr ${number}`,
    shown: (from: string, to: string, all: string) => `Träff ${from}–${to} av ${all}`,
    pages: 'Fler träffar',
    before: 'Föregående sida',
    after: 'Nästa sida',
    csv: 'Hämta träffarna som CSV',
    fromText: 'Ur texten',
    minutes: 'Sök i protokoll och minnesanteckningar i stället',
    waiting: (count: string, many: boolean) =>
      many
        ? `${count} handlingar är nyss inlagda: deras text går snart att söka i.`
        : `${count} handling är nyss inlagd: dess text går snart att söka i.`,
    unreadable: (count: string, many: boolean) =>
      many
        ? `${count} handlingar hittas bara på namn och nummer: de är skannade, låsta, skadade eller utan text.`
        : `${count} handling hittas bara på namn och nummer: den är skannad, låst, skadad eller utan text.`,
  },
  en: {
    title: 'Search the records',
    lead: 'The search goes through names, registration numbers and text of the records that you may see.',
    records: 'Records',
    label: 'Search for',
    ask: 'Search',
    help: 'The texts are in Swedish; inflected words are found, too. Put “quotation marks” round words that stand together, and a minus before a word to leave out.',
    owner: 'Owned by',
    kind: 'Kind',
    all: 'All',
    hits: (count, many, asked) => `${count} ${many ? 'records' : 'record'} with “${asked}”.`,
    none: (asked) => `No record with “${asked}”.`,
    noneHow: 'Try fewer or other words, or all kinds and owners.',
    number: (number) => `no. ${number}`,
    shown: (from, to, all) => `Hits ${from}–${to} of ${all}`,
    pages: 'More hits',
    before: 'Previous page',
    after: 'Next page',
    csv: 'Take the hits out as CSV',
    fromText: 'From the text',
    minutes: 'Search minutes and meeting notes instead',
    waiting: (count, many) =>
      many
        ? `${count} records have just been added: their text can soon be searched.`
        : `${count} record has just been added: its text can soon be searched.`,
    unreadable: (count, many) =>
      many
        ? `${count} records are found by name and number alone: they are scanned, locked, damaged or without text.`
        : `${count} record is found by name and number alone: it is scanned, locked, damaged or without text.`,
  },
});
