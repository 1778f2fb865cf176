import { isoDate, type Lang } from '../../../ui/index.ts';
import type { Task } from '../../waiting/tasks.ts';
import { words } from './words.ts';

/** The rows for a spreadsheet, headings first. Pure. */
export function tasksCsv(lang: Lang, tasks: readonly Task[], url: string): readonly (readonly string[])[] {
  const t = words[lang];
  const path = lang === 'en' ? '/en' : '';
  return [
    [t.when, t.what, t.by, t.deputyFor, t.act, t.address],
    ...tasks.map(({ urgency, sentence, by, deputyFor, button, href }) => [
      ...[t.heads[urgency], sentence[lang], by === null ? '' : isoDate(by), deputyFor ?? '', button[lang]],
      `${url}${path}${href}`,
    ]),
  ];
}
