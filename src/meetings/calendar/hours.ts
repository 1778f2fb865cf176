import type { Lang } from '../../ui/index.ts';

/** `9`, `9.30`: a time of the day as people say it. @param time `HH:MM` */
function saidTime(lang: Lang, time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  const figure = String(Number(hours));
  return minutes === '00' ? figure : `${figure}${lang === 'sv' ? '.' : ':'}${minutes}`;
}

/** `kl. 9–12`, `at 9:30–12`: the hours of a meeting in running text. @param hours `HH:MM` each */
export function hoursInWords(lang: Lang, { starts, ends }: { readonly starts: string; readonly ends: string }): string {
  return `${lang === 'sv' ? 'kl.' : 'at'} ${saidTime(lang, starts)}–${saidTime(lang, ends)}`;
}

/** Names of the weekdays, Monday first, small letters in Swedish. */
const weekdayNames: Readonly<Record<Lang, readonly string[]>> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** `fredag`. @param weekday 1 for Monday … 7 for Sunday */
export function weekdayName(lang: Lang, weekday: number): string {
  return weekdayNames[lang][weekday - 1] ?? '';
}
