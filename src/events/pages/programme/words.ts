import { catalogue, countInWords } from '../../../ui/index.ts';

export const programmeWords = catalogue({
  sv: {
    title: 'Skriv programmet',
    empty: 'Programmet är tomt. Lägg till den första punkten här under, till exempel ”Inledning”.',
    has: (count: number) =>
      `Programmet har ${countInWords('sv', count)} ${count === 1 ? 'punkt' : 'punkter'}. Välj en punkt för att ändra den, skriva vilka som medverkar eller stryka den.`,
    done: {
      tillagd: 'Programpunkten är tillagd.',
      sparad: 'Programpunkten är sparad.',
      struken: 'Programpunkten är struken.',
      mejlad: 'Det är sparat, och de som berörs får ett mejl var.',
      medverkande: 'Den medverkande är sparad.',
      aterbud: 'Återbudet är antecknat.',
    },
    overlap: (first: string, second: string) =>
      `”${first}” och ”${second}” hålls samtidigt. Ska man välja mellan dem, skriv samma val på båda.`,
    outside: (title: string) => `”${title}” ligger utanför konferensens tider.`,
    alone: (choice: string) => `Valet ”${choice}” har bara en punkt, så det finns inget att välja mellan.`,
    addTitle: 'Lägg till en punkt',
    starts: 'Börjar',
    ends: 'Slutar',
    timeHelp: 'Till exempel 9.30 eller 13:00.',
    what: 'Rubrik',
    text: 'Mer om punkten',
    room: 'Lokal',
    choice: 'Hör till ett val',
    choiceHelp:
      'Lämna tomt om punkten är för alla. Hålls flera pass samtidigt och deltagarna väljer ett av dem: skriv samma namn på dem alla, till exempel ”Pass på förmiddagen”.',
    choices: (names: string) => `Val som redan finns: ${names}.`,
    seats: 'Antal platser på passet',
    seatsHelp: 'Bara där man väljer. Lämna tomt om alla får plats.',
    add: 'Lägg till punkten',
    ready: 'Klar med programmet',
  },
  en: {
    title: 'Write the programme',
    empty: 'The programme is empty. Add the first item below, such as “Introduction”.',
    has: (count) =>
      `The programme has ${countInWords('en', count)} ${count === 1 ? 'item' : 'items'}. Choose one to change it, write who speaks, or strike it.`,
    done: {
      tillagd: 'The item has been added.',
      sparad: 'The item has been saved.',
      struken: 'The item has been struck.',
      mejlad: 'It has been saved, and each of those it concerns gets a mail.',
      medverkande: 'The speaker has been saved.',
      aterbud: 'The withdrawal has been noted.',
    },
    overlap: (first, second) =>
      `“${first}” and “${second}” are held at the same time. If one is to choose between them, write the same choice on both.`,
    outside: (title) => `“${title}” is outside the hours of the conference.`,
    alone: (choice) => `The choice “${choice}” has only one item, so there is nothing to choose between.`,
    addTitle: 'Add an item',
    starts: 'Begins',
    ends: 'Ends',
    timeHelp: 'Such as 9.30 or 13:00.',
    what: 'Title',
    text: 'More about the item',
    room: 'Room',
    choice: 'Belongs to a choice',
    choiceHelp:
      'Leave empty if the item is for all. If several sessions are held at once and participants choose one: write the same name on all of them, such as “Sessions in the morning”.',
    choices: (names) => `Choices that there are: ${names}.`,
    seats: 'Number of seats at the session',
    seatsHelp: 'Only where one chooses. Leave empty if there is room for all.',
    add: 'Add the item',
    ready: 'Done with the programme',
  },
});
