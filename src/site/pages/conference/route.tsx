import { type AnyRoute, publicRoute } from '../../../platform/http/route.ts';
import { fileHeaders, publicationById } from '../../../records/index.ts';
import { publishedConference } from '../../queries/published.ts';
import { pathOf } from '../../telling/thing.ts';
import { NotFoundPage } from '../layout/not-found.tsx';
import { siteFor } from '../layout/site-for.ts';
import { conferenceCalendar } from './present.ts';
import { ConferencePage } from './view.tsx';

const path = '/offentligt/konferenser/:conference';

/** Made anew each time: whether there is room, and whether it is cancelled, is told as it is at the moment. */
export const conferenceRoutes: readonly AnyRoute[] = [
  publicRoute({
    ...{ method: 'get', path, keep: false },
    handle: async (web) => {
      const found = await publishedConference(web, web.params['conference'] ?? '');
      if (found === null) return web.html(<NotFoundPage site={await siteFor(web)} />, 404);
      const records = new Map<string, string>();
      for (const { publicationId } of found.content.material) {
        const record = await publicationById(web, publicationId);
        if (record !== null) records.set(publicationId, pathOf(record));
      }
      return web.html(<ConferencePage site={await siteFor(web)} found={found} records={records} />);
    },
  }),
  publicRoute({
    ...{ method: 'get', path: `${path}/kalender.ics`, keep: false },
    handle: async (web) => {
      const found = await publishedConference(web, web.params['conference'] ?? '');
      if (found === null) return web.html(<NotFoundPage site={await siteFor(web)} />, 404);
      const bytes = new TextEncoder().encode(conferenceCalendar(web.lang, web.shell.url, found));
      const { 'cache-control': _, ...headers } = fileHeaders({
        ...{ fileName: `${found.content.title}.ics`, mediaType: 'text/calendar', size: bytes.length },
      });
      return new Response(Buffer.from(bytes), { headers });
    },
  }),
];
