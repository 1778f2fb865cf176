import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    people: 'Förtroendevalda och tjänstemän',
    description: (body: string) => `Vilka som har uppdrag i ${body} och dess grupper: namn, uppdrag, huvudman och parti.`,
    sentence: (count: string, one: boolean, day: string) =>
      `${count} ${one ? 'person har' : 'personer har'} uppdrag i samrådet och dess grupper den ${day}`,
    elected: (count: string, one: boolean) => `, ${count} av dem ${one ? 'förtroendevald' : 'förtroendevalda'}`,
    nobody: (day: string) => `Ingen har ett uppdrag antecknat den ${day}.`,
    narrowed: (count: string, one: boolean, day: string) =>
      `${count} ${one ? 'person' : 'personer'} med uppdrag den ${day} stämmer med det som är valt.`,
    lead: 'Av de förtroendevalda står huvudman och parti, av tjänstemän namn och funktion. Samrådets sekretariat nås genom värdmyndigheten.',
    filter: 'Visa bara',
    organ: 'Grupp',
    principal: 'Huvudman',
    all: 'Alla',
    show: 'Visa',
    holders: (organ: string) => `Uppdrag i ${organ}`,
    csv: 'Hämta listan som CSV',
    none: 'Ingen stämmer med det som är valt',
    noneYet: 'Inga uppdrag än',
    noneYetHow: 'De som får uppdrag i samrådet och dess grupper kommer att stå här.',
    columns: { who: 'Vem', role: 'Uppdrag', party: 'Parti', principal: 'Huvudman', office: 'Funktion', example: 'Exempel' },
    yes: 'ja',
  },
  en: {
    people: 'Elected representatives and officials',
    description: (body) => `Who holds assignments in ${body} and its groups: name, assignment, principal and party.`,
    sentence: (count, one, day) =>
      `${count} ${one ? 'person holds' : 'people hold'} assignments in the body and its groups on ${day}`,
    elected: (count) => `, ${count} of them elected`,
    nobody: (day) => `Nobody has an assignment on record on ${day}.`,
    narrowed: (count, one, day) =>
      `${count} ${one ? 'person' : 'people'} with assignments on ${day} ${one ? 'fits' : 'fit'} what was chosen.`,
    lead: 'Of the elected it says principal and party, of officials name and office. The secretariat is reached through the host authority.',
    filter: 'Show only',
    organ: 'Group',
    principal: 'Principal',
    all: 'All',
    show: 'Show',
    holders: (organ) => `Assignments in ${organ}`,
    csv: 'Download the list as CSV',
    none: 'Nobody fits what was chosen',
    noneYet: 'No assignments yet',
    noneYetHow: 'Those who are given assignments in the body and its groups will be here.',
    columns: { who: 'Who', role: 'Assignment', party: 'Party', principal: 'Principal', office: 'Office', example: 'Example' },
    yes: 'yes',
  },
});
