import { type AnyRoute, publicRoute } from '../../../platform/http/route.ts';
import { publicationsNow } from '../../../records/index.ts';
import { addresses, robots, sitemap } from './present.ts';

/** What machines ask first. */
export const addressRoutes: readonly AnyRoute[] = [
  publicRoute({
    method: 'get',
    path: '/robots.txt',
    handle: ({ shell: { url, example } }) => answer(robots(url, example), 'text/plain; charset=utf-8'),
  }),
  publicRoute({
    method: 'get',
    path: '/sitemap.xml',
    handle: async (web) =>
      answer(sitemap(web.shell.url, addresses(await publicationsNow(web))), 'application/xml; charset=utf-8'),
  }),
];

function answer(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': type } });
}
