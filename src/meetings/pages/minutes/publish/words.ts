import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: { notes: 'Publicera minnesanteckningarna', minutes: 'Publicera protokollet' },
    lead: 'Du väljer vilka punkter som alla får läsa. Den som inte deltog på grund av jäv räknas, men nämns inte.',
    choose: 'Vad som ska visas',
    items: 'Punkter som visas',
    itemsHelp: 'Det som inte är ikryssat finns inte med i det som publiceras, inte heller i filerna.',
    show: 'Visa hur det blir',
    look: 'Titta särskilt på',
    noSuspects:
      'Inga telefonnummer, privata adresser, underskrifter, överklaganden eller jäv nämns med de ord som programmet söker efter. Det är inget bevis: läs ändå.',
    suspects: (count: number) =>
      count === 1
        ? 'Ett ställe kan handla om en enskild person. Programmet söker bara efter vissa ord: läs också resten.'
        : `${count} ställen kan handla om en enskild person. Programmet söker bara efter vissa ord: läs också resten.`,
    about: {
      signatures: 'underskrift',
      'home-details': 'telefon eller privat adress',
      appellants: 'någon som har överklagat',
      'conflict-reasons': 'jäv',
    },
    willShow: 'Det här blir offentligt',
    found: (numbers: string) =>
      `Texten innehåller personnummer eller samordningsnummer: ${numbers}. Det stoppar publiceringen. Lämna bort punkten, eller publicera inte.`,
    checks: 'Jag har tittat',
    leftOut: (count: number) => (count === 1 ? 'En punkt lämnas bort.' : `${count} punkter lämnas bort.`),
    read: 'Texten får läsas av alla: den nämner ingen enskild person annat än i sitt uppdrag, och inget som är hemligt',
  },
  en: {
    title: { notes: 'Publish the meeting notes', minutes: 'Publish the minutes' },
    lead: 'You choose which items everyone may read. Whoever took no part for a conflict of interest is counted, not named.',
    choose: 'What is shown',
    items: 'Items that are shown',
    itemsHelp: 'What is not ticked is not in what is published, nor in the files.',
    show: 'Show how it will be',
    look: 'Look twice at',
    noSuspects:
      'No telephone numbers, private addresses, signatures, appeals or conflicts of interest are mentioned in the words that the program looks for. That proves nothing: read all the same.',
    suspects: (count) =>
      count === 1
        ? 'One place may be about a single person. The program looks for certain words only: read the rest too.'
        : `${count} places may be about a single person. The program looks for certain words only: read the rest too.`,
    about: {
      signatures: 'a signature',
      'home-details': 'telephone or private address',
      appellants: 'somebody who has appealed',
      'conflict-reasons': 'a conflict of interest',
    },
    willShow: 'This becomes public',
    found: (numbers) =>
      `The text contains a personal identity number or coordination number: ${numbers}. It stops publishing. Leave the item out, or do not publish.`,
    checks: 'I have looked',
    leftOut: (count) => (count === 1 ? 'One item is left out.' : `${count} items are left out.`),
    read: 'Everyone may read the text: it names no single person but in their office, and nothing that is secret',
  },
});
