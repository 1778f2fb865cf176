import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { laterDay } from '../../calendar-days.ts';
import { mayReadRounds } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { roundSituation } from '../../telling/round-situation.ts';
import { hypotheticalFacts } from '../../what-if/hypothetical-facts.ts';
import { roundUi } from '../live/round-ui.ts';
import { loadRoundPage } from '../round/load.ts';
import { readWhatIf, whatIfQuery } from './asked.ts';
import { presentWhatIf, whatIfPath } from './present.ts';
import { WhatIfPage } from './view.tsx';

/** Shows the round as it would be. Nothing is written: what is supposed lies in the address alone, which those inside can share. */
async function show(web: Web, round: Round, providers: RoundsProviders): Promise<Response> {
  const today = web.today.toString();
  const asOf = { on: today, known: null, typed: { dag: '', kant: '' }, errors: [] };
  const { input: real, planned } = await loadRoundPage(web, round, asOf, providers);
  const { facts } = real.situation;
  const asked = readWhatIf(web.query, facts, today, web.lang);
  if (asked.isSent) return web.redirect(`${whatIfPath(round.id)}${whatIfQuery(asked.assumptions, asked.on)}`);
  const last = asked.assumptions.reduce((latest, { on }) => laterDay(on, latest), today);
  const supposed = hypotheticalFacts(facts, asked.assumptions);
  const would = roundSituation({ lang: web.lang, facts: supposed, on: asked.on ?? last, known: null, planned });
  const view = presentWhatIf({ roundId: round.id, real, would, asked });
  const page = <WhatIfPage ui={roundUi(web, round.id, 'show')} view={view} />;
  return web.html(page, asked.errors.length > 0 ? 400 : 200);
}

/** `/beslut/:round/tank-om`: what would follow from decisions that have not been taken. Only inside, and never public. */
export function whatIfRoutes(providers: RoundsProviders): readonly AnyRoute[] {
  return [
    route<Round>({
      method: 'get',
      path: whatIfPath(':round'),
      may: mayReadRounds,
      subject: (web) => roundById(web, web.params['round'] ?? ''),
      handle: (web, round) => show(web, round, providers),
    }),
  ];
}
