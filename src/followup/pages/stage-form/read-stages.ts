import type { Temporal } from 'temporal-polyfill';
import { typedDay } from '../../../platform/days/typed-day.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import type { FollowedActivity } from '../../followed-plan.ts';
import type { Introduction } from '../../introduction/introduction.ts';
import { type Stage, stages } from '../../introduction/stage.ts';
import { faultOf, lastOf, type StageSaid } from '../../introduction/what-differs.ts';
import type { IntroductionRefusal } from '../../refusals/introduction.ts';

/** What was typed of one activity. */
export interface StageTyped {
  readonly stage: string;
  /** Empty: the day stays while the stage does; a new stage is from today. */
  readonly on: string;
  readonly note: string;
}

/** The names of an activity's fields. */
export const fieldsOf = (activityId: string) => ({
  ...{ stage: `steg-${activityId}`, on: `sedan-${activityId}`, note: `not-${activityId}` },
});

/** The form as it is before anybody has typed: the last words, their days left empty. */
export function typedBefore(activities: readonly FollowedActivity[], before: readonly Introduction[]) {
  return new Map(
    activities.map(({ id }): [string, StageTyped] => {
      const last = lastOf(before, id);
      return [id, { stage: last?.stage ?? '', on: '', note: last?.note ?? '' }];
    }),
  );
}

export function typedIn(form: Form, activities: readonly FollowedActivity[]): ReadonlyMap<string, StageTyped> {
  return new Map(
    activities.map(({ id }) => {
      const { stage, on, note } = fieldsOf(id);
      return [id, { stage: form.text(stage), on: form.text(on).trim(), note: form.text(note).trim() }];
    }),
  );
}

/** What was typed as words of the principal's. What nothing is said of is left out. */
export function readStages(
  typed: ReadonlyMap<string, StageTyped>,
  before: readonly Introduction[],
  today: Temporal.PlainDate,
): { readonly said: readonly StageSaid[]; readonly refusals: readonly Refusal<IntroductionRefusal>[] } {
  const said: StageSaid[] = [];
  const refusals: Refusal<IntroductionRefusal>[] = [];
  for (const [activityId, { stage, on, note }] of typed) {
    const fields = fieldsOf(activityId);
    if (stage === '' && on === '' && note === '') continue;
    if (!isStage(stage)) {
      refusals.push({ code: 'stage-unknown', field: fields.stage });
      continue;
    }
    const last = lastOf(before, activityId);
    const day = on === '' ? (last?.stage === stage ? last.on : today) : typedDay(on);
    if (day === null) {
      refusals.push({ code: 'day-wrong', field: fields.on });
      continue;
    }
    const word = { activityId, stage, on: day, note };
    const fault = faultOf(word, today);
    if (fault !== null) refusals.push({ code: fault, field: fault === 'day-ahead' ? fields.on : fields.note });
    said.push(word);
  }
  return { said, refusals };
}

function isStage(text: string): text is Stage {
  return stages.some((stage) => stage === text);
}
