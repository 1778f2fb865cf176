import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { ownValue } from '../../../../platform/own-value.ts';
import { csvResponse } from '../../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../../platform/sheets/xlsx.ts';
import { uiFor } from '../../../../ui/index.ts';
import { endMeasure } from '../../../acts/measures/end-measure.ts';
import { measureSentence } from '../../../measuring/measure-sentence.ts';
import { sourcesOf } from '../../../measuring/measure-words.ts';
import { multiplesOf } from '../../../measuring/multiples.ts';
import { valueHeads, valueRows } from '../../../measuring/value-rows.ts';
import { mayKeepFollowup, maySeeFollowup } from '../../../policy.ts';
import { valueHistory, valuesOf } from '../../../queries/measures/measures.ts';
import { measureAsked } from '../measure-asked.ts';
import { aboutOf, chosenOf, correctedOf, tableRows } from './present.ts';
import { MeasurePage } from './view.tsx';
import { words } from './words.ts';

const path = '/uppfoljning/matt/:measure';

/** `/uppfoljning/matt/:measure?kon=&indelning=`: a measure place by place, drawn and in a table; `?format=` takes the figures out. */
export const measureRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: maySeeFollowup, handle: show }),
  route({ method: 'post', path: `${path}/avsluta`, act: 'end-measure', may: mayKeepFollowup, handle: (web) => end(web, true) }),
  route({
    method: 'post',
    path: `${path}/folj-igen`,
    act: 'follow-measure',
    may: mayKeepFollowup,
    handle: (web) => end(web, false),
  }),
];

async function show(web: Web): Promise<Response> {
  const { lang } = web;
  const asked = await measureAsked(web);
  if (asked === null) return web.notFound();
  const { measure, plan, places } = asked;
  const values = (await valuesOf(web, [measure.id])).get(measure.id) ?? [];
  const format = web.query.get('format');
  const name = `matt-${measure.kpi?.replaceAll(/[^A-Za-z0-9]/g, '') ?? measure.id.slice(0, 8)}`;
  if (format === 'csv') {
    const rows = valueRows(lang, measure, values, places).map((row) => row.map(String));
    return csvResponse(name, [valueHeads(lang), ...rows]);
  }
  if (format === 'xlsx')
    return xlsxResponse(name, measure.title, [valueHeads(lang), ...valueRows(lang, measure, values, places, 'figures')]);
  const chosen = chosenOf(values, places, web.query);
  const shown = values.filter(({ gender }) => gender === chosen.gender);
  const said = ownValue(words[lang].notices, web.query.get('klart'));
  const view = {
    ...{ ...asked, chosen, about: aboutOf(lang, measure, plan), rows: tableRows(lang, chosen, shown, places) },
    sentence: measureSentence(lang, measure, chosen.series, places),
    sources: sourcesOf(lang, measure, shown),
    multiples: multiplesOf(lang, measure.unit, chosen.series, places),
    corrected: correctedOf(lang, measure, await valueHistory(web, measure.id), places),
    mayKeep: mayKeepFollowup.allows(web.actor, undefined),
  };
  return web.html(
    <MeasurePage ui={uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } })} view={view} />,
  );
}

async function end(web: Web, isEnded: boolean): Promise<Response> {
  const measureId = web.params['measure'] ?? '';
  const result = await endMeasure(web, { measureId, isEnded });
  if (!result.ok) return web.notFound();
  return web.redirect(
    isEnded ? `/uppfoljning/${result.value.planId}/matt?klart=avslutat` : `/uppfoljning/matt/${measureId}?klart=igen`,
  );
}
