import { typedDay } from '../../../../platform/days/typed-day.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { uiFor } from '../../../../ui/index.ts';
import { bookMoney } from '../../../acts/money/book.ts';
import { planMoney } from '../../../acts/money/keep-line.ts';
import type { MoneyLine } from '../../../money/money.ts';
import { readOre } from '../../../money/ore.ts';
import { maySeeProjects } from '../../../policy.ts';
import { moneyOf } from '../../../queries/money/money.ts';
import { moneyErrors } from '../../../refusals/money.ts';
import { type InProject, mayKeepHere, projectAsked } from '../../work-parts/in-project.tsx';
import { cameBack, fresh, type Typed } from '../../work-parts/typed.ts';
import { LinePage } from './view.tsx';

const path = '/projekt/:project/pengar/:line';

interface OnLine extends InProject {
  readonly line: MoneyLine;
  /** Code of whoever keeps the money. */
  readonly holder: string | null;
}

/** `/projekt/:project/pengar/:line`: what a line is planned to and what has become of it, with the forms that say so. */
export const lineRoutes: readonly AnyRoute[] = [
  route<OnLine>({
    ...{ method: 'get', path, may: maySeeProjects, subject: lineAsked },
    handle: (web, here) => show(web, here, booking(web), fresh()),
  }),
  route<OnLine>({ method: 'post', path: `${path}/boka`, may: mayKeepHere, subject: lineAsked, act: 'book-money', handle: book }),
  route<OnLine>({ method: 'post', path: `${path}/plan`, may: mayKeepHere, subject: lineAsked, act: 'plan-money', handle: plan }),
];

async function lineAsked(web: Web): Promise<OnLine | null> {
  const here = await projectAsked(web);
  if (here === null) return null;
  const money = await moneyOf(web, here.project.id);
  const line = money.lines.find(({ id }) => id === web.params['line']);
  return line === undefined ? null : { ...here, line, holder: money.holder?.code ?? null };
}

function booking({ today }: Web): Typed {
  return fresh({ on: today.toString() });
}

/** @param booked the form that books @param planned the form that plans */
function show(web: Web, here: OnLine, booked: Typed, planned: Typed): Promise<Response> {
  const failed = booked.errors.length + planned.errors.length > 0;
  return web.html(<LinePage ui={uiFor(web)} view={here} booked={booked} planned={planned} />, failed ? 422 : 200);
}

async function book(web: Web, here: OnLine): Promise<Response> {
  const form = await web.form();
  const requestId = requestIn(form);
  const result = await bookMoney(web, {
    ...{ lineId: here.line.id, requestId, code: form.text('code'), text: form.text('text') },
    ...{ amount: readOre(form.text('amount')), on: typedDay(form.text('on')) },
  });
  if (result.ok) return web.redirect(`/projekt/${here.project.id}/pengar?klart=bokad`);
  return show(web, here, cameBack(form, requestId, moneyErrors(result.refusals, web.lang)), fresh());
}

async function plan(web: Web, here: OnLine): Promise<Response> {
  const form = await web.form();
  const requestId = requestIn(form);
  const given = { lineId: here.line.id, requestId, amount: readOre(form.text('planned')), reason: form.text('reason') };
  const result = await planMoney(web, given);
  if (result.ok) return web.redirect(`/projekt/${here.project.id}/pengar?klart=plan`);
  // Two forms stand on the page: the amount of this one has a name of its own.
  const refusals = result.refusals.map((each) => (each.field === 'amount' ? { ...each, field: 'planned' } : each));
  return show(web, here, booking(web), cameBack(form, requestId, moneyErrors(refusals, web.lang)));
}
