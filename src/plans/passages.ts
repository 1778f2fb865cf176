import { catalogue, type Lang } from '../ui/index.ts';
import type { PlanKeys } from './plan-keys.ts';
import type { PlanText } from './plan-text.ts';

export type PassageKind = 'title' | 'aim' | 'area' | 'goal' | 'activity';

/** A part of a plan that one can point to: comment on, link to, see changed. */
export interface Passage {
  /** `titel`, `syfte`, `omrade-ID`, `mal-ID`, `aktivitet-ID`: unique in the text, and the `id` of its place on the page. */
  readonly key: string;
  readonly kind: PassageKind;
  /** What people call it: `Aktivitet 2.1: Gemensam utbildning`. */
  readonly label: string;
  /** Its own running text, in the prose format; the title's is the title. */
  readonly text: string;
}

const words = catalogue({
  sv: {
    title: 'Planens namn',
    aim: 'Syfte',
    area: (place: string, title: string) => `Område ${place}: ${title}`,
    goal: (place: string) => `Mål ${place}`,
    activity: (place: string, title: string) => `Aktivitet ${place}: ${title}`,
  },
  en: {
    title: 'Name of the plan',
    aim: 'Aim',
    area: (place, title) => `Area ${place}: ${title}`,
    goal: (place) => `Goal ${place}`,
    activity: (place, title) => `Activity ${place}: ${title}`,
  },
});

/** The key of an area. @param area, goal, activity places in the text, from 0; a version without keys is pointed into by places from 1 */
export function areaKey(keys: PlanKeys | null, area: number): string {
  return `omrade-${keys?.areas[area]?.id ?? area + 1}`;
}

export function goalKey(keys: PlanKeys | null, area: number, goal: number): string {
  return `mal-${keys?.areas[area]?.goals[goal]?.id ?? `${area + 1}-${goal + 1}`}`;
}

export function activityKey(keys: PlanKeys | null, area: number, activity: number): string {
  return `aktivitet-${keys?.areas[area]?.activities[activity]?.id ?? `${area + 1}-${activity + 1}`}`;
}

/** Every passage of a text, in its order: the title, the aim, then each area with its goals and activities. */
export function passagesOf(text: PlanText, keys: PlanKeys | null, lang: Lang = 'sv'): readonly Passage[] {
  const w = words[lang];
  const areas = text.areas.flatMap((area, at): readonly Passage[] => [
    { key: areaKey(keys, at), kind: 'area', label: w.area(String(at + 1), area.title), text: area.text },
    ...area.goals.map((goal, place) => ({
      ...{ key: goalKey(keys, at, place), kind: 'goal' as const },
      ...{ label: w.goal(`${at + 1}.${place + 1}`), text: goal },
    })),
    ...area.activities.map((activity, place) => ({
      ...{ key: activityKey(keys, at, place), kind: 'activity' as const },
      ...{ label: w.activity(`${at + 1}.${place + 1}`, activity.title), text: activity.text },
    })),
  ]);
  return [
    { key: 'titel', kind: 'title', label: w.title, text: text.title },
    { key: 'syfte', kind: 'aim', label: w.aim, text: text.aim },
    ...areas,
  ];
}
