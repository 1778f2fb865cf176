import { canonicalBytes, type PublicPlan, planPdf } from '../../../plans/index.ts';
import type { NamedFile, Sealer } from '../../../platform/documents/index.ts';
import { type AnyRoute, publicRoute } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { fileHeaders, publicationsNow } from '../../../records/index.ts';
import { placesOnMap } from '../../queries/places-on-map.ts';
import { publishedConferences, publishedFollowups, publishedPlans, publishedRounds } from '../../queries/published.ts';
import { tellVersions, versionsOfPlan } from '../../telling/versions.ts';
import { NotFoundPage } from '../layout/not-found.tsx';
import { siteFor } from '../layout/site-for.ts';
import { feedPath, planFeed, publicationsOfPlan } from './feed.ts';
import { followupInShort } from './followup-part.tsx';
import { ledToInPublic } from './led-to-public.ts';
import { publicPaper } from './paper.ts';
import { planView } from './present.ts';
import { PlanPage } from './view.tsx';

/** @param sealer the host authority's, for the plan's PDF; null without one */
export function planRoutes(sealer: Sealer | null): readonly AnyRoute[] {
  const path = '/offentligt/arbetsplan/:plan';
  const query = ['format'];
  return [
    publicRoute({ method: 'get', path, query, handle: (web) => show(web, null, sealer) }),
    publicRoute({
      ...{ method: 'get', path: `${path}/version/:number`, query },
      handle: (web) => show(web, web.params['number'] ?? '', sealer),
    }),
    publicRoute({ method: 'get', path: feedPath(':plan'), handle: feed }),
  ];
}

async function feed(web: Web): Promise<Response> {
  const planId = web.params['plan'] ?? '';
  const own = publicationsOfPlan(planId, await publicationsNow(web), await publishedFollowups(web));
  const [newest] = own.filter(({ kind }) => kind === 'plan-version');
  if (newest === undefined) return web.html(<NotFoundPage site={await siteFor(web)} />, 404);
  const { url, bodyName } = web.shell;
  const text = planFeed({ lang: web.lang, url, planId, title: newest.title, author: bodyName }, own);
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** @param number as in the address; null for the latest that is published */
async function show(web: Web, number: string | null, sealer: Sealer | null): Promise<Response> {
  const on = web.today.toString();
  const told = tellVersions(await publishedPlans(web), await publishedRounds(web), on);
  const versions = versionsOfPlan(told, web.params['plan'] ?? '');
  const version = number === null ? versions[0] : versions.find(({ content }) => String(content.version) === number);
  if (version === undefined) return web.html(<NotFoundPage site={await siteFor(web)} />, 404);
  if (web.query.get('format') === 'json') return canonical(version.content);
  if (web.query.get('format') === 'pdf') {
    const how = { standard: 'ua-1', author: web.shell.bodyName, at: web.now, sealer } as const;
    return publicFile(await planPdf(publicPaper(version, versions, on), how));
  }
  const others = versions.filter((each) => each !== version);
  const followups = (await publishedFollowups(web)).filter(({ content }) => content.planId === version.content.plan.id);
  const view = {
    ...planView({ lang: web.lang, on, version, others, places: await placesOnMap(web), latest: number === null }),
    followup: followupInShort(web.lang, followups),
    led: ledToInPublic(web.lang, version.content.plan, await publishedConferences(web)),
    feedHref: feedPath(version.content.plan.id),
  };
  return web.html(<PlanPage site={await siteFor(web)} view={view} />);
}

/** The very bytes that the checksum is taken over. */
function canonical({ text, version }: PublicPlan): Response {
  const name = `arbetsplan-${text.firstYear}-${text.lastYear}-version-${version}.json`;
  const headers = { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${name}"` };
  return new Response(Buffer.from(canonicalBytes(text)), { headers });
}

/** As a published file: kept by whoever keeps such answers. */
function publicFile({ fileName, mediaType, bytes }: NamedFile): Response {
  const { 'cache-control': _, ...headers } = fileHeaders({ fileName, mediaType, size: bytes.length });
  return new Response(Buffer.from(bytes), { headers });
}
