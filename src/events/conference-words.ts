import { hoursInWords, weekdayName } from '../meetings/index.ts';
import { catalogue, type Lang, longDate } from '../ui/index.ts';
import type { Conference } from './conference.ts';

/** Names that several pages and mails use. */
export const conferenceWords = catalogue({
  sv: {
    room: 'Konferenser',
    kinds: { 'theme-conference': 'Temakonferens', 'knowledge-session': 'Kunskapssammanträde' },
    states: {
      planned: 'Inte öppen för anmälan',
      open: 'Öppen för anmälan',
      closed: 'Anmälan är stängd',
      cancelled: 'Inställd',
      over: 'Har hållits',
    },
    when: (weekday: string, day: string, hours: string) => `${weekday} den ${day} ${hours}`,
  },
  en: {
    room: 'Conferences',
    kinds: { 'theme-conference': 'Theme conference', 'knowledge-session': 'Knowledge session' },
    states: {
      planned: 'Not open for registration',
      open: 'Open for registration',
      closed: 'Registration is closed',
      cancelled: 'Cancelled',
      over: 'Has been held',
    },
    when: (weekday, day, hours) => `${weekday} ${day} ${hours}`,
  },
});

/** `torsdag den 12 mars 2027 kl. 9–15.30` */
export function whenInWords(lang: Lang, { on, starts, ends }: Pick<Conference, 'on' | 'starts' | 'ends'>): string {
  return conferenceWords[lang].when(weekdayName(lang, on.dayOfWeek), longDate(lang, on), hoursInWords(lang, { starts, ends }));
}
