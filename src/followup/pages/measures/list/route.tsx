import { allPrincipals } from '../../../../members/index.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import { ownValue } from '../../../../platform/own-value.ts';
import { csvResponse } from '../../../../platform/sheets/csv.ts';
import { uiFor } from '../../../../ui/index.ts';
import { placesOf } from '../../../measuring/places.ts';
import { valueHeads, valueRows } from '../../../measuring/value-rows.ts';
import { mayKeepFollowup, maySeeFollowup } from '../../../policy.ts';
import { followedPlan } from '../../../queries/followed-plans.ts';
import { measuresOf, valuesOf } from '../../../queries/measures/measures.ts';
import { measureWords } from '../measure-words.ts';
import { groupsOf } from './present.ts';
import { MeasuresPage } from './view.tsx';
import { words } from './words.ts';

/** `/uppfoljning/:plan/matt`: what a plan is measured by, each with its sentence. */
export const measuresRoute: AnyRoute = route({
  method: 'get',
  path: '/uppfoljning/:plan/matt',
  may: maySeeFollowup,
  handle: async (web) => {
    const { lang } = web;
    const plan = await followedPlan(web, web.params['plan'] ?? '');
    if (plan === null) return web.notFound();
    const measures = await measuresOf(web, plan.id);
    const values = await valuesOf(
      web,
      measures.map(({ id }) => id),
    );
    const places = placesOf(lang, await allPrincipals(web));
    if (web.query.get('format') === 'csv') {
      const rows = measures.flatMap((measure) =>
        valueRows(lang, measure, values.get(measure.id) ?? [], places).map((row) => [measure.title, ...row.map(String)]),
      );
      return csvResponse('matt', [[measureWords[lang].measures, ...valueHeads(lang)], ...rows]);
    }
    const of = (isEnded: boolean) => measures.filter(({ endedAt }) => (endedAt !== null) === isEnded);
    const groups = (isEnded: boolean) => groupsOf(lang, plan, of(isEnded), values, places);
    const said = ownValue(words[lang].notices, web.query.get('klart'));
    const view = { plan, groups: groups(false), ended: groups(true), mayKeep: mayKeepFollowup.allows(web.actor, undefined) };
    const ui = uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
    return web.html(<MeasuresPage ui={ui} view={view} />);
  },
});
