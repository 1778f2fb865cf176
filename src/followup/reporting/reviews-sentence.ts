import { capitalise, countInWords, type Lang } from '../../ui/index.ts';

/** That reports of a period wait for the management group's look. */
export function reviewsSentence(lang: Lang, period: string, count: number): string {
  const many = capitalise(countInWords(lang, count));
  if (lang === 'sv')
    return `${many} ${count === 1 ? 'rapport' : 'rapporter'} för perioden ”${period}” väntar på att ledningsgruppen läser ${count === 1 ? 'den' : 'dem'}.`;
  return `${many} ${count === 1 ? 'report waits' : 'reports wait'} for the management group to read, for the period “${period}”.`;
}
