import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Lägg upp ett möte',
    lead: 'Mötet syns i kalendern för alla med ett uppdrag. Kallelsen skickas för sig.',
    series: 'Lägg upp flera möten på en gång',
    reviewTitle: 'Stämmer det?',
    sentence: (organ: string, title: string, day: string, weekday: string, when: string, place: string) =>
      `${organ} möts ${weekday} den ${day} ${when}${place === '' ? '' : `, ${place}`}${title === '' ? '' : ` (${title})`}.`,
    make: 'Lägg upp mötet',
  },
  en: {
    title: 'Plan a meeting',
    lead: 'The meeting shows in the calendar for everyone with an assignment. The notice is sent separately.',
    series: 'Plan several meetings at once',
    reviewTitle: 'Is this right?',
    sentence: (organ, title, day, weekday, when, place) =>
      `${organ} meets on ${weekday} ${day} ${when}${place === '' ? '' : `, ${place}`}${title === '' ? '' : ` (${title})`}.`,
    make: 'Plan the meeting',
  },
});
