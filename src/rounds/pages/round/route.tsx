import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { mayReadRounds } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { roundUi } from '../live/round-ui.ts';
import { readAsOf } from './as-of.ts';
import { loadRoundPage } from './load.ts';
import { presentRound } from './present.ts';
import { tableCsv } from './table-csv.ts';
import { RoundPage } from './view.tsx';
import { doneNotice } from './words.ts';

/** Shows the round as of the day in the address; what cannot be read there is said over today's page, with status 400. */
async function show(web: Web, round: Round, providers: RoundsProviders): Promise<Response> {
  const asOf = readAsOf(web.query, web.today.toString(), web.lang);
  const { input, changes } = await loadRoundPage(web, round, asOf, providers);
  const view = presentRound(input, asOf, changes);
  const format = asOf.errors.length === 0 ? web.query.get('format') : null;
  const name = `beslut-${input.situation.standing.on}`;
  if (format === 'csv') return csvResponse(name, tableCsv(web.lang, view.rows));
  if (format === 'xlsx') return xlsxResponse(name, view.title, tableCsv(web.lang, view.rows));
  const done = doneNotice(web.lang, web.query.get('klart'));
  // What was known on an earlier day does not change.
  const isStill = asOf.known !== null || asOf.errors.length > 0;
  const ui = roundUi(web, round.id, isStill ? null : 'show', done);
  return web.html(<RoundPage ui={ui} view={view} />, asOf.errors.length > 0 ? 400 : 200);
}

/** `/beslut/:round`: where a round stands. @param providers what later rooms offer: the page of the text that is decided */
export function roundPageRoutes(providers: RoundsProviders): readonly AnyRoute[] {
  return [
    route<Round>({
      method: 'get',
      path: '/beslut/:round',
      remembered: true,
      may: mayReadRounds,
      subject: (web) => roundById(web, web.params['round'] ?? ''),
      handle: (web, round) => show(web, round, providers),
    }),
  ];
}
