import type { Lang, SelectOption } from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { measureWords } from './measure-words.ts';

/** What a measure may say something of, to choose from: `plan`, `o:AREA`, `a:ACTIVITY`. */
export function aboutOptions(lang: Lang, { areas }: FollowedPlan): readonly SelectOption[] {
  const inAreas = areas.flatMap(({ id, number, title, activities }) => {
    const group = `${number} ${title}`;
    const ofArea = lang === 'sv' ? 'Hela området' : 'The whole area';
    return [
      { value: `o:${id}`, label: ofArea, group },
      ...activities.map((activity) => ({ value: `a:${activity.id}`, label: `${activity.number} ${activity.title}`, group })),
    ];
  });
  return [{ value: 'plan', label: measureWords[lang].wholePlan }, ...inAreas];
}

/** What is chosen, as the act has it; null when it is none of these. */
export function readAbout(text: string): { readonly areaId: string | null; readonly activityId: string | null } | null {
  if (text === 'plan') return { areaId: null, activityId: null };
  const [, kind, id = ''] = /^([oa]):(.+)$/.exec(text) ?? [];
  if (kind === undefined) return null;
  return kind === 'o' ? { areaId: id, activityId: null } : { areaId: null, activityId: id };
}
