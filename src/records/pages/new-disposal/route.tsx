import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { errorsFrom, type FormErrors, uiFor } from '../../../ui/index.ts';
import { keepDisposalDecision } from '../../acts/disposal/keep-disposal-decision.ts';
import { disposalRefusals } from '../../disposal/refusals.ts';
import { mayKeepDisposal } from '../../policy.ts';
import { NewDisposalPage, type TypedDisposal } from './view.tsx';

const path = '/handlingar/gallring/nytt';

/** `/handlingar/gallring/nytt`: a decision that the authority has taken is written down. */
export const newDisposalRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: mayKeepDisposal, handle: (web) => show(web, untouched(), []) }),
  route({ method: 'post', path, act: 'keep-disposal-decision', may: mayKeepDisposal, handle: save }),
];

function untouched(): TypedDisposal {
  return { request: newId(), number: '', decidedOn: '', decidedBy: '', afterDays: '30', text: '' };
}

async function show(web: Web, typed: TypedDisposal, errors: FormErrors): Promise<Response> {
  return web.html(<NewDisposalPage ui={uiFor(web)} typed={typed} errors={errors} />, errors.length === 0 ? 200 : 422);
}

async function save(web: Web): Promise<Response> {
  const form = await web.form();
  const text = (name: string) => form.text(name);
  const typed: TypedDisposal = {
    ...{ request: requestIn(form), number: text('number'), decidedOn: text('decidedOn'), decidedBy: text('decidedBy') },
    ...{ afterDays: text('afterDays'), text: text('text') },
  };
  const kept = await keepDisposalDecision(web, {
    ...{ requestId: typed.request, number: typed.number, decidedBy: typed.decidedBy, text: typed.text },
    decidedOn: typedDay(typed.decidedOn),
    afterDays: /^\d{1,4}$/.test(typed.afterDays.trim()) ? Number(typed.afterDays.trim()) : null,
  });
  if (!kept.ok) return show(web, typed, errorsFrom(kept.refusals, disposalRefusals[web.lang]));
  return web.redirect('/handlingar/gallring?klart=infort');
}
