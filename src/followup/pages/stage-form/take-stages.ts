import type { Principal } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { type StagesSaid, sayStages } from '../../acts/introduction/say-stages.ts';
import { activitiesOf, type FollowedText } from '../../followed-plan.ts';
import type { Introduction } from '../../introduction/introduction.ts';
import { lastSeen, type StageSaid, whatDiffers } from '../../introduction/what-differs.ts';
import { introductionsOfPrincipal } from '../../queries/introduction/introductions.ts';
import type { Period } from '../../queries/periods/periods.ts';
import type { IntroductionRefusal } from '../../refusals/introduction.ts';
import { readStages, type StageTyped, typedBefore, typedIn } from './read-stages.ts';

/** On whose behalf something is said, and how. */
export interface Speaking {
  readonly plan: FollowedText;
  readonly principal: Principal;
  /** The open period that asks; null when it is said otherwise. */
  readonly period: Pick<Period, 'id'> | null;
  readonly how: StagesSaid['how'];
  /** Who is signed in and says so; null where name and function are typed. */
  readonly speaker: { readonly personId: string | null; readonly label: string } | null;
}

/** What the form shows. */
export interface StageFormState {
  readonly before: readonly Introduction[];
  readonly typed: ReadonlyMap<string, StageTyped>;
  readonly who: string | null;
  readonly review: readonly StageSaid[] | null;
  readonly request: string;
  readonly refusals: readonly Refusal<IntroductionRefusal>[];
}

/** The form before anybody has typed. */
export async function untouched(ctx: Ctx, { plan, principal, speaker }: Speaking): Promise<StageFormState> {
  const before = await introductionsOfPrincipal(ctx, plan.id, principal.id);
  const who = speaker === null ? '' : null;
  return { before, typed: typedBefore(activitiesOf(plan), before), who, review: null, request: newId(), refusals: [] };
}

/** The form as it was typed, before anything of it is looked at. */
export async function asTyped(
  ctx: Ctx,
  form: Form,
  { plan, principal, speaker }: Speaking,
  refusals: StageFormState['refusals'],
): Promise<StageFormState> {
  const before = await introductionsOfPrincipal(ctx, plan.id, principal.id);
  const request = form.text('request');
  return {
    ...{ before, typed: typedIn(form, activitiesOf(plan)), who: speaker === null ? form.text('vem').trim() : null },
    ...{ request: isUuid(request) ? request : newId(), review: null, refusals },
  };
}

/** What became of a form that was sent: saved, with how many activities something new was said of, or shown again, to be looked through or put right. */
type Taken = { readonly saved: number; readonly again?: undefined } | { readonly again: StageFormState };

export async function takeStages(ctx: Ctx, form: Form, speaking: Speaking): Promise<Taken> {
  const { plan, principal, period, speaker, how } = speaking;
  const state = await asTyped(ctx, form, speaking, []);
  const { before, typed, who, request } = state;
  const { said, refusals } = readStages(typed, before, ctx.today);
  const wrong = [...refusals, ...whoWrong(who)];
  if (wrong.length > 0) return { again: { ...state, refusals: wrong } };
  const seen = Number(form.text('sett'));
  if (form.text('svar') === 'spara' && form.text('request') === request) {
    const saved = await sayStages(ctx, {
      ...{
        planId: plan.id,
        principalId: principal.id,
        stages: said,
        periodId: period?.id ?? null,
        how,
        seen,
        requestId: request,
      },
      ...(speaker === null ? { said: who ?? '' } : { personId: speaker.personId, said: speaker.personId ? '' : speaker.label }),
    });
    return saved.ok ? { saved: whatDiffers(said, before).length } : { again: { ...state, refusals: saved.refusals } };
  }
  if (seen !== lastSeen(before)) return { again: { ...state, refusals: [{ code: 'stale' }] } };
  if (isNothing(said, before, period)) return { again: { ...state, refusals: [{ code: 'nothing-new' }] } };
  return { again: { ...state, review: said } };
}

function whoWrong(who: string | null): readonly Refusal<IntroductionRefusal>[] {
  if (who === null) return [];
  if (who === '') return [{ code: 'who-missing', field: 'vem' }];
  return who.length > 200 ? [{ code: 'who-long', field: 'vem' }] : [];
}

/** As the act has it: nothing new is an answer all the same where a period asks and has not been answered. */
function isNothing(said: readonly StageSaid[], before: readonly Introduction[], period: Speaking['period']): boolean {
  if (whatDiffers(said, before).length > 0) return false;
  return said.length === 0 || period === null || before.some(({ periodId }) => periodId === period.id);
}
