import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { sha256Hex } from '../../../records/index.ts';
import { uiFor } from '../../../ui/index.ts';
import type { AskWays } from '../../acts/periods/ask.ts';
import { askAgain } from '../../acts/periods/ask-again.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { type PeriodRefusal, periodErrors } from '../../refusals/periods.ts';
import { type InPeriod, periodAsked } from '../period/route.tsx';
import { presentRemind, type RemindView } from './present.ts';
import { RemindPage, type RemindTyped } from './view.tsx';

const path = '/uppfoljning/perioder/:period/paminn';

/** `/uppfoljning/perioder/:period/paminn`: remind those who are silent, or ask anybody anew. */
export function remindRoutes(given: AskWays): readonly AnyRoute[] {
  return [
    route<InPeriod>({
      ...{ method: 'get', path, may: mayKeepFollowup, subject: periodAsked },
      handle: async (web, asked) => {
        const view = await presentRemind(web, given, asked, null);
        const blank = { errors: [], mark: null, changed: false } as const;
        return show(web, view, { request: newId(), ...view.proposed, message: asked.period.message, ...blank }, 200);
      },
    }),
    route<InPeriod>({
      ...{ method: 'post', path, may: mayKeepFollowup, subject: periodAsked, act: 'ask-again' },
      handle: (web, asked) => take(web, given, asked),
    }),
  ];
}

function show(web: Web, view: RemindView, typed: RemindTyped, status: 200 | 422): Promise<Response> {
  return web.html(<RemindPage ui={uiFor(web)} view={view} typed={typed} />, status);
}

async function take(web: Web, given: AskWays, asked: InPeriod): Promise<Response> {
  const form = await web.form();
  const ids = (name: string) => [...new Set(form.list(name).filter((each) => each !== ''))];
  const chosen = { people: ids('person'), principals: ids('huvudman'), message: form.text('message') };
  const typed = { request: requestIn(form), ...chosen };
  const isSending = form.text('steg') === 'skicka';
  const send = () =>
    askAgain(web, given, {
      ...{ periodId: asked.period.id, personIds: chosen.people, principalIds: chosen.principals },
      ...{ message: chosen.message, requestId: typed.request },
    });
  const view = await presentRemind(web, given, asked, chosen);
  const again = (refusals: readonly Refusal<PeriodRefusal>[]) =>
    show(web, view, { ...typed, errors: periodErrors(refusals, web.lang), mark: null, changed: false }, 422);
  if (chosen.people.length + chosen.principals.length === 0) return again([{ code: 'none-chosen', field: 'huvudman' }]);
  const mark = sha256Hex(new TextEncoder().encode(JSON.stringify([chosen, asked.period.answerBy, view.mails.length])));
  const isSeen = isSending && form.text('reviewed') === mark;
  // Nothing is left to show of what has been sent already: the act says so, or that the same form has done it.
  if (!isSeen && view.mails.length > 0) return show(web, view, { ...typed, errors: [], mark, changed: isSending }, 422);
  const sent = await send();
  if (!sent.ok) return again(sent.refusals);
  return web.redirect(`/uppfoljning/perioder/${asked.period.id}?klart=paminnelse`);
}
