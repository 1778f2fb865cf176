import { principalsOn } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { uiFor } from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { maySayForPrincipal, maySeeFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { introductionsOf } from '../../queries/introduction/introductions.ts';
import { readAsked } from './asked.ts';
import { introductionView } from './present.ts';
import { rowsTakenOut } from './rows-taken-out.ts';
import { IntroductionPage } from './view.tsx';
import { introductionWords } from './words.ts';

/** `/uppfoljning/:plan/inforande`: how far each principal has come with each activity. */
export const introductionRoute: AnyRoute = route<FollowedPlan>({
  method: 'get',
  path: '/uppfoljning/:plan/inforande',
  remembered: true,
  may: maySeeFollowup,
  subject: (web) => followedPlan(web, web.params['plan'] ?? ''),
  handle: show,
});

async function show(web: Web, plan: FollowedPlan): Promise<Response> {
  const { lang, today } = web;
  const asked = readAsked(web.query, plan, today, lang);
  const principals = await principalsOn(web, asked.on);
  const introductions = await introductionsOf(web, plan.id);
  const maySay = ({ id }: { readonly id: string }) => maySayForPrincipal.allows(web.actor, { principalId: id });
  const view = introductionView({ lang, today, plan, asked, principals, introductions, maySay });
  const format = asked.errors.length > 0 ? null : web.query.get('format');
  if (format === 'csv' || format === 'xlsx') {
    const codes = principals.map(({ code }) => code);
    const rows = rowsTakenOut(lang, plan, view, codes);
    const name = `inforande-${view.on}`;
    return format === 'csv' ? csvResponse(name, rows) : xlsxResponse(name, introductionWords[lang].title, rows);
  }
  return web.html(<IntroductionPage ui={uiFor(web)} view={view} />, asked.errors.length > 0 ? 400 : 200);
}
