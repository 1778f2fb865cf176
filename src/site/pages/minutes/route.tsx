import { minutesPdf, minutesWord } from '../../../meetings/index.ts';
import type { NamedFile, Sealer } from '../../../platform/documents/index.ts';
import { type AnyRoute, publicRoute } from '../../../platform/http/route.ts';
import { fileHeaders } from '../../../records/index.ts';
import { minutesInPublic } from '../../queries/published.ts';
import { NotFoundPage } from '../layout/not-found.tsx';
import { siteFor } from '../layout/site-for.ts';
import { MinutesPage } from './view.tsx';

/** @param sealer the host authority's, for the PDF; null without one */
export function minutesRoutes(sealer: Sealer | null): readonly AnyRoute[] {
  return [
    publicRoute({
      method: 'get',
      path: '/offentligt/moten/:meeting',
      query: ['format'],
      handle: async (web) => {
        const found = await minutesInPublic(web, web.params['meeting'] ?? '');
        if (found === null) return web.html(<NotFoundPage site={await siteFor(web)} />, 404);
        const { paper } = found.content;
        const author = web.shell.bodyName;
        const format = web.query.get('format');
        if (format === 'pdf') return publicFile(await minutesPdf(paper, { standard: 'ua-1', author, at: web.now, sealer }));
        if (format === 'word') return publicFile(await minutesWord(paper, author));
        return web.html(<MinutesPage site={await siteFor(web)} found={found} />);
      },
    }),
  ];
}

/** As a published file: kept by whoever keeps such answers. */
function publicFile({ fileName, mediaType, bytes }: NamedFile): Response {
  const { 'cache-control': _, ...headers } = fileHeaders({ fileName, mediaType, size: bytes.length });
  return new Response(Buffer.from(bytes), { headers });
}
