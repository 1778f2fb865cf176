import { capitalise, countInWords, type Lang, list } from '../../../ui/index.ts';
import type { Closing, NewArea } from '../../starting/new-text.ts';
import { words } from './words.ts';

/** What a new plan begins with, counted: `fem områden, tolv mål och tjugo aktiviteter`; empty when with nothing. */
export function beginningInWords(lang: Lang, areas: readonly Pick<NewArea, 'goals' | 'activities'>[]): string {
  const goals = areas.reduce((sum, area) => sum + area.goals.length, 0);
  const activities = areas.reduce((sum, area) => sum + area.activities.length, 0);
  return counted(lang, { area: areas.length, goal: goals, activity: activities });
}

/** The check sentence: what the new plan begins with, and what it closes. */
export function startSentence(
  lang: Lang,
  given: {
    readonly title: string;
    readonly previous: string;
    readonly areas: readonly NewArea[];
    readonly closings: readonly Closing[];
  },
): string {
  const w = words[lang];
  const { title, previous, areas, closings } = given;
  const of = (kind: Closing['kind']) => closings.filter((closing) => closing.kind === kind).length;
  const closed = counted(lang, { area: of('area'), goal: of('goal'), activity: of('activity') });
  const begins = areas.length === 0 ? w.beginsEmpty(title) : w.begins(title, beginningInWords(lang, areas), previous);
  return `${begins} ${closed === '' ? w.closesNone : w.closes(capitalise(closed))}`;
}

function counted(lang: Lang, { area, goal, activity }: Readonly<Record<Closing['kind'], number>>): string {
  const w = words[lang];
  const said = (count: number, neuter: boolean) => countInWords(lang, count, neuter);
  return list(lang, [
    ...(area === 0 ? [] : [w.areas(said(area, true), area === 1)]),
    ...(goal === 0 ? [] : [w.goalsCount(said(goal, true))]),
    ...(activity === 0 ? [] : [w.activitiesCount(said(activity, false), activity === 1)]),
  ]);
}
