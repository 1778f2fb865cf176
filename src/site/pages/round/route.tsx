import type { Ctx } from '../../../platform/act.ts';
import { publicRoute } from '../../../platform/http/route.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { placesOnMap } from '../../queries/places-on-map.ts';
import { publishedPlans, publishedRound } from '../../queries/published.ts';
import { NotFoundPage } from '../layout/not-found.tsx';
import { siteFor } from '../layout/site-for.ts';
import { roundCsv, roundView } from './present.ts';
import { RoundPage } from './view.tsx';

export const roundRoute = publicRoute({
  method: 'get',
  path: '/offentligt/beslut/:round',
  query: ['format'],
  handle: async (web) => {
    const found = await publishedRound(web, web.params['round'] ?? '');
    if (found === null) return web.html(<NotFoundPage site={await siteFor(web)} />, 404);
    const view = roundView({
      ...{ lang: web.lang, on: web.today.toString(), found },
      places: await placesOnMap(web),
      planHref: await planHref(web, found.content.text.id),
    });
    if (web.query.get('format') === 'csv') return csvResponse('beslut', roundCsv(web.lang, view.rows));
    return web.html(<RoundPage site={await siteFor(web)} view={view} />);
  },
});

async function planHref(ctx: Ctx, versionId: string): Promise<string | null> {
  const plan = (await publishedPlans(ctx)).find(({ publication }) => publication.subjectId === versionId);
  return plan === undefined ? null : `/offentligt/arbetsplan/${plan.content.plan.id}/version/${plan.content.version}`;
}
