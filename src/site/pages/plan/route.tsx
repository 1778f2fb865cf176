import { canonicalBytes, type PublicPlan } from '../../../plans/index.ts';
import { type AnyRoute, publicRoute } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { placesOnMap } from '../../queries/places-on-map.ts';
import { publishedPlans, publishedRounds } from '../../queries/published.ts';
import { tellVersions, versionsOfPlan } from '../../telling/versions.ts';
import { NotFoundPage } from '../layout/not-found.tsx';
import { siteFor } from '../layout/site-for.ts';
import { planView } from './present.ts';
import { PlanPage } from './view.tsx';

export const planRoutes: readonly AnyRoute[] = [
  publicRoute({ method: 'get', path: '/offentligt/arbetsplan/:plan', query: ['format'], handle: (web) => show(web, null) }),
  publicRoute({
    method: 'get',
    path: '/offentligt/arbetsplan/:plan/version/:number',
    query: ['format'],
    handle: (web) => show(web, web.params['number'] ?? ''),
  }),
];

/** @param number as in the address; null for the latest that is published */
async function show(web: Web, number: string | null): Promise<Response> {
  const on = web.today.toString();
  const told = tellVersions(await publishedPlans(web), await publishedRounds(web), on);
  const versions = versionsOfPlan(told, web.params['plan'] ?? '');
  const version = number === null ? versions[0] : versions.find(({ content }) => String(content.version) === number);
  if (version === undefined) return web.html(<NotFoundPage site={siteFor(web)} />, 404);
  if (web.query.get('format') === 'json') return canonical(version.content);
  const others = versions.filter((each) => each !== version);
  const view = planView({ lang: web.lang, on, version, others, places: await placesOnMap(web), latest: number === null });
  return web.html(<PlanPage site={siteFor(web)} view={view} />);
}

/** The very bytes that the checksum is taken over. */
function canonical({ text, version }: PublicPlan): Response {
  const name = `arbetsplan-${text.firstYear}-${text.lastYear}-version-${version}.json`;
  const headers = { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${name}"` };
  return new Response(Buffer.from(canonicalBytes(text)), { headers });
}
