import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Kallelse',
    none: 'Kallelsen har inte gått än.',
    never: 'Ingen kallelse gick härifrån.',
    papersBy: (day: string) => `Handlingarna ska vara hos sekretariatet senast den ${day}, enligt organets egen regel.`,
    read: (kind: string, day: string) => `${kind}, skickad ${day}`,
    unsent: (count: number) => (count === 1 ? 'En ändring är inte skickad:' : `${count} ändringar är inte skickade:`),
    page: 'Kallelse och utskick',
    calendar: 'Lägg i kalendern (ics)',
    rules: 'Organets mötesregler',
    replies: 'Vem kommer?',
    answer: 'Svar på kallelsen',
  },
  en: {
    title: 'Notice',
    none: 'The notice has not gone yet.',
    never: 'No notice went from here.',
    papersBy: (day) => `Papers are to reach the secretariat by ${day}, by the organ’s own rule.`,
    read: (kind, day) => `${kind}, sent ${day}`,
    unsent: (count) => (count === 1 ? 'One change has not been sent:' : `${count} changes have not been sent:`),
    page: 'Notice and sendings',
    calendar: 'Put in your calendar (ics)',
    rules: 'The organ’s rules for meetings',
    replies: 'Who comes?',
    answer: 'Answers to the notice',
  },
});
