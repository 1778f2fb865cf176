import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import type { Draft, DraftActivity } from '../draft.ts';
import type { PlanKeys } from '../plan-keys.ts';
import type { PlanText } from '../plan-text.ts';
import { draftOfPlan } from './draft-of-plan.ts';
import type { PlanWithLife } from './plans.ts';

/**
 * What a new plan follows on: the text that is out, decided or in force, else the working text. A version frozen before its rows
 * were kept cannot be pointed to; the working text stands for it.
 */
export async function textToContinue(ctx: Ctx, { plan, life, versions }: PlanWithLife): Promise<Draft> {
  const draft = await draftOfPlan(ctx, plan.id);
  const version = life.state === 'draft' ? undefined : versions.find(({ number }) => number === life.round.versionNumber);
  return version === undefined || version.keys === null ? draft : draftOfText(version.content, version.keys, draft);
}

function draftOfText(text: PlanText, keys: PlanKeys, working: Draft): Draft {
  const rows = new Map(working.flatMap(({ activities }) => activities.map((activity) => [activity.id, activity] as const)));
  const day = (said: string | null) => (said === null ? null : Temporal.PlainDate.from(said));
  return keys.areas.map((area, at) => {
    const { title = '', text: words = '', goals = [], activities = [] } = text.areas[at] ?? {};
    return {
      ...{ id: area.id, continues: area.continues, title, text: words },
      goals: area.goals.map((goal, place) => ({ ...goal, text: goals[place] ?? '' })),
      activities: area.activities.flatMap((row, place): readonly DraftActivity[] => {
        const said = activities[place];
        if (said === undefined) return [];
        return [
          {
            ...row,
            ...said,
            areaId: area.id,
            ...organOf(said.responsible, rows.get(row.id)),
            from: day(said.from),
            to: day(said.to),
          },
        ];
      }),
    };
  });
}

/** The text names who is responsible in words; where the working text still says the same organ, it is that one. */
function organOf(responsible: string, row: DraftActivity | undefined) {
  const isSame = row !== undefined && row.organId !== null && responsible.endsWith(row.responsible);
  return isSame ? { organId: row.organId, responsible: row.responsible } : { organId: null, responsible };
}
