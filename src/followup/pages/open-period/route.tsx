import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { sha256Hex } from '../../../records/index.ts';
import { uiFor } from '../../../ui/index.ts';
import type { AskWays } from '../../acts/periods/ask.ts';
import { type NewPeriod, openPeriod, wrongIn } from '../../acts/periods/open-period.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { periodOpenedBy, periodsOf } from '../../queries/periods/periods.ts';
import { type PeriodRefusal, periodErrors } from '../../refusals/periods.ts';
import { type OpenReview, type OpenTyped, presentOpen, proposal, reviewOf } from './present.ts';
import { OpenPeriodPage, type OpenState } from './view.tsx';

const path = '/uppfoljning/:plan/perioder/ny';

/** `/uppfoljning/:plan/perioder/ny`: open the plan's next reporting period. */
export function openPeriodRoutes(given: AskWays): readonly AnyRoute[] {
  const subject = (web: Web) => followedPlan(web, web.params['plan'] ?? '');
  return [
    route<FollowedPlan>({
      ...{ method: 'get', path, may: mayKeepFollowup, subject },
      handle: async (web, plan) => {
        const typed = await proposal(web, plan, newId());
        return show(web, given, plan, { typed, errors: [], mark: null, changed: false }, null, 200);
      },
    }),
    route<FollowedPlan>({
      ...{ method: 'post', path, may: mayKeepFollowup, subject, act: 'open-period' },
      handle: (web, plan) => take(web, given, plan),
    }),
  ];
}

async function show(
  web: Web,
  given: AskWays,
  plan: FollowedPlan,
  state: OpenState,
  review: OpenReview | null,
  status: 200 | 422,
): Promise<Response> {
  const view = await presentOpen(web, given, plan, review);
  return web.html(<OpenPeriodPage ui={uiFor(web)} view={view} state={state} />, status);
}

async function take(web: Web, given: AskWays, plan: FollowedPlan): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form);
  const again = (refusals: readonly Refusal<PeriodRefusal>[]) =>
    show(web, given, plan, { typed, errors: periodErrors(refusals, web.lang), mark: null, changed: false }, null, 422);
  const read = readPeriod(typed, plan.id);
  if (!read.ok) return again(read.refusals);
  const period = read.value;
  const isOpening = form.text('steg') === 'oppna';
  if (isOpening) {
    // Pressed twice: it is open already, and what would be sent now is nothing to look at.
    const known = await periodOpenedBy(web, typed.request);
    if (known !== null) return web.redirect(openedAt(known.id));
  }
  const wrong = wrongIn(period, await periodsOf(web, plan.id), web.today);
  if (wrong.length > 0) return again(wrong);
  const review = await reviewOf(web, given, plan, { ...period, principals: typed.principals });
  const mark = markOf(typed, review);
  if (!isOpening || form.text('reviewed') !== mark)
    return show(web, given, plan, { typed, errors: [], mark, changed: isOpening }, review, 422);
  const opened = await openPeriod(web, given, period);
  if (!opened.ok) return again(opened.refusals);
  return web.redirect(openedAt(opened.value.id));
}

const openedAt = (id: string) => `/uppfoljning/perioder/${id}?klart=oppnad`;

function typedIn(form: Form): OpenTyped {
  return {
    ...{ request: requestIn(form), title: form.text('title'), from: form.text('from'), to: form.text('to') },
    ...{ answerBy: form.text('answerBy'), message: form.text('message'), principals: form.text('principals') === 'ja' },
  };
}

type Read =
  | { readonly ok: true; readonly value: NewPeriod }
  | { readonly ok: false; readonly refusals: readonly Refusal<PeriodRefusal>[] };

function readPeriod(typed: OpenTyped, planId: string): Read {
  const [from, to, answerBy] = [typedDay(typed.from), typedDay(typed.to), typedDay(typed.answerBy)];
  const title = typed.title.trim() === '' ? ([{ code: 'title-missing', field: 'title' }] as const) : [];
  if (from === null || to === null || answerBy === null) {
    const days = { from, to, answerBy };
    const wrong = Object.entries(days).flatMap(([field, day]) => (day === null ? [{ code: 'day-wrong', field } as const] : []));
    return { ok: false, refusals: [...title, ...wrong] };
  }
  const { message, principals: asksPrincipals, request: requestId } = typed;
  return { ok: true, value: { planId, title: typed.title, from, to, answerBy, message, asksPrincipals, requestId } };
}

/** Of what was shown: who is asked by which mail, and how the period is. */
function markOf(typed: OpenTyped, review: OpenReview): string {
  const { request: _, ...said } = typed;
  return sha256Hex(new TextEncoder().encode(JSON.stringify([said, review])));
}
