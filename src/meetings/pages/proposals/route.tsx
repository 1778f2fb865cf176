import { stockholmDay } from '../../../platform/clock.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isoDate, uiFor } from '../../../ui/index.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import { mayPropose } from '../../policy.ts';
import { type BacklogView, backlogView } from './present.ts';
import { BacklogPage } from './view.tsx';
import { words } from './words.ts';

/** `/moten/forslag`: what has been proposed for agendas. */
export const backlogRoute: AnyRoute = route({
  method: 'get',
  path: '/moten/forslag',
  may: mayPropose,
  handle: async (web) => {
    const view = await backlogView(web);
    if (web.query.get('format') === 'csv') return csvResponse('forslag', csvOf(web, view));
    return web.html(<BacklogPage ui={uiFor(web)} view={view} />);
  },
});

function csvOf({ lang }: Web, { rows }: BacklogView): readonly (readonly string[])[] {
  const w = words[lang];
  return [
    [w.proposal, w.organ, w.purpose, w.by, w.on, w.wished, w.state, w.meeting],
    ...rows.map(({ proposal }) => [
      ...[proposal.title, proposal.organ, purposeWords[lang][proposal.purpose], proposal.name],
      ...[isoDate(stockholmDay(proposal.at)), proposal.wished?.on.toString() ?? '', w.states[proposal.state]],
      proposal.item?.on.toString() ?? '',
    ]),
  ];
}
