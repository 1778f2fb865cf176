import { activitiesOfStory, presentStory, statusWords } from '../../../followup/index.ts';
import { allPrincipals } from '../../../members/index.ts';
import { type AnyRoute, publicRoute } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { followupInPublic, type PublishedFollowup } from '../../queries/published.ts';
import { NotFoundPage } from '../layout/not-found.tsx';
import { siteFor } from '../layout/site-for.ts';
import { FollowupPage } from './view.tsx';
import { columns } from './words.ts';

/** `/offentligt/uppfoljning/:period`: what a period brought, as a person let everyone read it. */
export const followupRoute: AnyRoute = publicRoute({
  method: 'get',
  path: '/offentligt/uppfoljning/:period',
  query: ['format'],
  handle: async (web) => {
    const found = await followupInPublic(web, web.params['period'] ?? '');
    if (found === null) return web.html(<NotFoundPage site={await siteFor(web)} />, 404);
    const format = web.query.get('format');
    if (format === 'json') return asData(found);
    if (format === 'csv') return asTable(web, found);
    const view = presentStory(web.lang, found.content, await allPrincipals(web));
    return web.html(<FollowupPage site={await siteFor(web)} found={found} view={view} />);
  },
});

function asData({ content }: PublishedFollowup): Response {
  const name = `uppfoljning-${content.paper.plan.firstYear}-${content.paper.plan.lastYear}-period-${content.period.number}.json`;
  const headers = { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${name}"` };
  return new Response(JSON.stringify(content, null, 1), { headers });
}

function asTable({ lang }: Web, { content }: PublishedFollowup): Response {
  const rows = activitiesOfStory(content).map(({ number, title, status, text, deviation, remedy, nextStep, said }) => [
    ...[number, title, status === null ? '' : statusWords[lang][status], text, deviation, remedy, nextStep],
    ...[said?.who ?? '', said?.on ?? ''],
  ]);
  return csvResponse(`uppfoljning-period-${content.period.number}`, [columns[lang], ...rows]);
}
