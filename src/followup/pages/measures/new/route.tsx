import { newId } from '../../../../platform/db/columns.ts';
import { oneOf } from '../../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { refuse } from '../../../../platform/result.ts';
import { type FormErrors, uiFor } from '../../../../ui/index.ts';
import { addMeasure } from '../../../acts/measures/add-measure.ts';
import { betters } from '../../../measuring/measure.ts';
import { mayKeepFollowup } from '../../../policy.ts';
import { followedPlan } from '../../../queries/followed-plans.ts';
import { measuresErrors } from '../../../refusals/measures.ts';
import { readAbout } from '../about.ts';
import { NewMeasurePage, type TypedMeasure } from './view.tsx';

const path = '/uppfoljning/:plan/matt/ny';

/** `/uppfoljning/:plan/matt/ny?om=a:ACTIVITY`: sets up a measure of one's own. */
export const newMeasureRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: mayKeepFollowup, handle: (web) => show(web, asked(web), []) }),
  route({ method: 'post', path, act: 'add-measure', may: mayKeepFollowup, handle: add }),
];

function asked({ query }: Web): TypedMeasure {
  return { title: '', explanation: '', unit: '', better: '', about: query.get('om') ?? 'plan', request: newId() };
}

function typedIn(form: Form): TypedMeasure {
  return {
    ...{ title: form.text('title'), explanation: form.text('explanation').replaceAll('\r\n', '\n'), unit: form.text('unit') },
    ...{ better: form.text('better'), about: form.text('about'), request: requestIn(form) },
  };
}

async function show(web: Web, typed: TypedMeasure, errors: FormErrors): Promise<Response> {
  const plan = await followedPlan(web, web.params['plan'] ?? '');
  if (plan === null) return web.notFound();
  return web.html(<NewMeasurePage ui={uiFor(web)} plan={plan} typed={typed} errors={errors} />, errors.length > 0 ? 422 : 200);
}

async function add(web: Web): Promise<Response> {
  const typed = typedIn(await web.form());
  const { title, explanation, unit, request } = typed;
  const [about, better] = [readAbout(typed.about), oneOf(typed.better, betters)];
  const given = { planId: web.params['plan'] ?? '', title, explanation, unit, requestId: request };
  const result =
    about === null
      ? refuse('about-unknown', 'about')
      : better === undefined
        ? refuse('better-missing', 'better')
        : await addMeasure(web, { ...given, ...about, better });
  if (result.ok) return web.redirect(`/uppfoljning/matt/${result.value.id}?klart=upplagt`);
  const isGone = result.refusals.some(({ code }) => code === 'not-found');
  return isGone ? web.notFound() : show(web, typed, measuresErrors(result.refusals, web.lang));
}
