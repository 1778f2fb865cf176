import { typedDay } from '../../../../platform/days/typed-day.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { Refusal } from '../../../../platform/result.ts';
import { sha256Hex } from '../../../../records/index.ts';
import { uiFor } from '../../../../ui/index.ts';
import { type CallWays, callForPayment, callsReady } from '../../../acts/money/call-for-payment.ts';
import { callMail, yearsToCall } from '../../../money/call.ts';
import { mayKeepProjects } from '../../../policy.ts';
import { moneyOf } from '../../../queries/money/money.ts';
import { whomToCall } from '../../../queries/money/whom-to-call.ts';
import { type MoneyRefusal, moneyErrors } from '../../../refusals/money.ts';
import { type InProject, projectAsked } from '../../work-parts/in-project.tsx';
import { readYear } from '../read-year.ts';
import { type CallMailShown, CallPage, type CallTyped, type CallView } from './view.tsx';

const path = '/projekt/:project/pengar/begar';

/** `/projekt/:project/pengar/begar?ar=2026`: asks those who owe to pay, after all mails have been looked through. */
export function callRoutes(given: CallWays): readonly AnyRoute[] {
  return [
    route<InProject>({
      ...{ method: 'get', path, may: mayKeepProjects, subject: projectAsked },
      handle: async (web, here) => {
        const view = await viewOf(web, given, here, readYear(web.query.get('ar') ?? ''));
        const chosen = view.owing.filter(({ board, askedToday }) => board !== null && !askedToday);
        const typed = {
          principals: chosen.map(({ due }) => due.principalId),
          message: '',
          payBy: web.today.add({ days: 30 }).toString(),
        };
        return show(web, view, { ...typed, request: newId(), errors: [], mark: null, changed: false }, 200);
      },
    }),
    route<InProject>({
      ...{ method: 'post', path, may: mayKeepProjects, subject: projectAsked, act: 'call-for-payment' },
      handle: (web, here) => take(web, given, here),
    }),
  ];
}

function show(web: Web, view: CallView, typed: CallTyped, status: 200 | 422): Promise<Response> {
  return web.html(<CallPage ui={uiFor(web)} view={view} typed={typed} />, status);
}

/** @param asked the year of the address or the form; null: the present one, or the first in which somebody owes */
async function viewOf(web: Web, { ways }: CallWays, { project }: InProject, asked: number | null): Promise<CallView> {
  const money = await moneyOf(web, project.id);
  const years = yearsToCall(money);
  const year = years.find((each) => each === (asked ?? web.today.year)) ?? years[0] ?? web.today.year;
  const owing = await whomToCall(web, project, money, year);
  return {
    project,
    year,
    years,
    owing,
    isOver: money.isOver,
    hasHolder: money.holder !== null,
    canSend: ways.canSend,
    mails: [],
  };
}

async function take(web: Web, given: CallWays, here: InProject): Promise<Response> {
  const form = await web.form();
  const view = await viewOf(web, given, here, readYear(form.text('year')));
  const principals = [...new Set(form.list('principal').filter((each) => each !== ''))];
  const typed = { request: requestIn(form), principals, payBy: form.text('payBy'), message: form.text('message') };
  const call = {
    ...{ projectId: here.project.id, year: view.year, principalIds: principals },
    ...{ payBy: typedDay(typed.payBy), message: typed.message },
  };
  const refused = (refusals: readonly Refusal<MoneyRefusal>[]) =>
    show(web, view, { ...typed, errors: moneyErrors(refusals, web.lang), mark: null, changed: false }, 422);
  const isSending = form.text('steg') === 'skicka';
  const ready = await callsReady(web, given, call);
  const mails = ready.ok ? ready.value.asked.map(({ board, facts }) => shown(board, facts)) : [];
  const mark = sha256Hex(new TextEncoder().encode(JSON.stringify(mails)));
  if (isSending && (form.text('reviewed') === mark || !ready.ok)) {
    const sent = await callForPayment(web, given, { ...call, requestId: typed.request });
    return sent.ok ? web.redirect(`/projekt/${here.project.id}/pengar?klart=begart`) : refused(sent.refusals);
  }
  if (!ready.ok) return refused(ready.refusals);
  return show(web, { ...view, mails }, { ...typed, errors: [], mark, changed: isSending }, 422);
}

type Facts = Parameters<typeof callMail>[0];

function shown(board: CallView['owing'][number]['board'], facts: Facts): CallMailShown {
  const to = board === null ? facts.due.name : `${board.name}, ${board.principalName}`;
  return { ...callMail(facts), to, address: board?.mailbox ?? '', name: facts.due.name, owes: facts.due.owes };
}
