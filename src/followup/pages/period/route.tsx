import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { uiFor } from '../../../ui/index.ts';
import { changePeriod } from '../../acts/periods/change-period.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { mayKeepFollowup, maySeeFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { type Period, periodById } from '../../queries/periods/periods.ts';
import { type PeriodRefusal, periodErrors } from '../../refusals/periods.ts';
import type { ChangeTyped } from './change-forms.tsx';
import { activitiesCsv, presentPeriod, principalsCsv } from './present.ts';
import { PeriodPage } from './view.tsx';
import { periodWords } from './words.ts';

const path = '/uppfoljning/perioder/:period';

/** A period and the plan that it follows up. */
export interface InPeriod {
  readonly period: Period;
  readonly plan: FollowedPlan;
}

/** What the address names; null when there is no such period. */
export async function periodAsked(web: Web): Promise<InPeriod | null> {
  const period = await periodById(web, web.params['period'] ?? '');
  const plan = period === null ? null : await followedPlan(web, period.planId);
  return period === null || plan === null ? null : { period, plan };
}

/** `/uppfoljning/perioder/:period`: who has answered and who is silent; moved, closed and opened again from there. */
export const periodRoutes: readonly AnyRoute[] = [
  route<InPeriod>({
    ...{ method: 'get', path, may: maySeeFollowup, subject: periodAsked },
    handle: (web, asked) => show(web, asked, { request: newId(), answerBy: asked.period.answerBy.toString(), text: '' }),
  }),
  route<InPeriod>({
    ...{ method: 'post', path: `${path}/andra`, may: mayKeepFollowup, subject: periodAsked, act: 'change-period' },
    handle: change,
  }),
];

async function show(
  web: Web,
  { period, plan }: InPeriod,
  typed: ChangeTyped,
  refusals: readonly Refusal<PeriodRefusal>[] = [],
): Promise<Response> {
  const { lang } = web;
  const view = await presentPeriod(web, period, plan, web.query);
  if (web.query.get('format') === 'csv')
    return web.query.get('tabell') === 'huvudman'
      ? csvResponse(`huvudman-period-${period.number}-${web.today}`, principalsCsv(lang, view.principals))
      : csvResponse(`aktiviteter-period-${period.number}-${web.today}`, activitiesCsv(lang, view.rows));
  const said = ownValue(periodWords[lang].done, web.query.get('klart'));
  const ui = uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
  const errors = periodErrors(refusals, lang);
  return web.html(<PeriodPage ui={ui} view={view} typed={typed} errors={errors} />, errors.length > 0 ? 422 : 200);
}

const whats = ['flytta', 'stang', 'oppna'] as const;

async function change(web: Web, asked: InPeriod): Promise<Response> {
  const form = await web.form();
  const typed = { request: requestIn(form), answerBy: form.text('answerBy'), text: form.text('text') };
  const what = oneOf(form.text('vad'), whats);
  const shared = { periodId: asked.period.id, text: typed.text, requestId: typed.request };
  const answerBy = typedDay(typed.answerBy);
  if (what === undefined || (what === 'flytta' && answerBy === null))
    return show(web, asked, typed, [{ code: 'day-wrong', field: 'answerBy' }]);
  const changed =
    what === 'flytta' && answerBy !== null
      ? await changePeriod(web, { ...shared, kind: 'moved', answerBy })
      : await changePeriod(web, { ...shared, kind: what === 'stang' ? 'closed' : 'reopened' });
  if (!changed.ok) return show(web, asked, typed, changed.refusals);
  const done = { flytta: 'flyttad', stang: 'stangd', oppna: 'oppen-igen' } as const;
  return web.redirect(`/uppfoljning/perioder/${asked.period.id}?klart=${done[what]}`);
}
