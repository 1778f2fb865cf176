import { typedDay } from '../../../../platform/days/typed-day.ts';
import { oneOf } from '../../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { uiFor } from '../../../../ui/index.ts';
import { addSharingKey, keyMembers } from '../../../acts/money/keep-key.ts';
import { keyKinds } from '../../../money/money.ts';
import { mayKeepProjects } from '../../../policy.ts';
import { moneyErrors } from '../../../refusals/money.ts';
import { cameBack, fresh, type Typed } from '../../work-parts/typed.ts';
import { NewKeyPage } from './view.tsx';

const path = '/projekt/nycklar/ny';

/** `/projekt/nycklar/ny`: a key by which principals share. */
export const newKeyRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: mayKeepProjects, handle: (web) => show(web, fresh()) }),
  route({ method: 'post', path, may: mayKeepProjects, act: 'add-sharing-key', handle: add }),
];

async function show(web: Web, typed: Typed): Promise<Response> {
  const members = await keyMembers(web);
  return web.html(<NewKeyPage ui={uiFor(web)} members={members} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

async function add(web: Web): Promise<Response> {
  const form = await web.form();
  const requestId = requestIn(form);
  const weights = Object.fromEntries((await keyMembers(web)).map(({ code }) => [code, form.text(`weight-${code}`)]));
  const result = await addSharingKey(web, {
    ...{ title: form.text('title'), source: form.text('source'), weights, pasted: form.text('pasted'), requestId },
    ...{ kind: oneOf(form.text('kind'), keyKinds) ?? null, asOf: typedDay(form.text('asOf')) },
  });
  if (result.ok) return web.redirect('/projekt/nycklar?klart=sparad');
  return show(web, cameBack(form, requestId, moneyErrors(result.refusals, web.lang)));
}
