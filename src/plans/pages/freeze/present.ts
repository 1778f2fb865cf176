import { countInWords, type Lang, list, type SentencePart } from '../../../ui/index.ts';
import type { PlanText } from '../../plan-text.ts';
import { words } from './words.ts';

/** The check sentence: what becomes which version, with a way to change each part. @param edit final address of the edit page */
export function checkSentence(lang: Lang, text: PlanText, number: number, edit: string): readonly SentencePart[] {
  const w = words[lang];
  const goals = text.areas.flatMap((area) => area.goals).length;
  const activities = text.areas.flatMap((area) => area.activities).length;
  const said = (count: number, neuter: boolean) => [countInWords(lang, count, neuter), count === 1] as const;
  const parts = w.parts(
    w.areas(...said(text.areas.length, true)),
    w.goals(...said(goals, true)),
    w.activities(...said(activities, false)),
  );
  return [
    { text: w.check(number) },
    { text: w.plan(text.title, text.firstYear, text.lastYear), href: edit, what: w.planPart },
    { text: parts, href: `${edit}#omraden`, what: w.textPart },
    { text: w.end },
  ];
}

/** The activities that nobody is responsible for, in one sentence; null when there are none. */
export function withoutResponsible(lang: Lang, text: PlanText): string | null {
  const titles = text.areas.flatMap((area) =>
    area.activities.filter((activity) => activity.responsible === '').map((activity) => `”${activity.title}”`),
  );
  return titles.length === 0 ? null : words[lang].withoutResponsible(list(lang, titles));
}
