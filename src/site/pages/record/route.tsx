import { type AnyRoute, publicRoute } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { fileHeaders, publicationById, publishedFile } from '../../../records/index.ts';
import { NotFoundPage } from '../layout/not-found.tsx';
import { siteFor } from '../layout/site-for.ts';
import { recordView } from './present.ts';
import { RecordPage } from './view.tsx';

export const recordRoutes: readonly AnyRoute[] = [
  publicRoute({ method: 'get', path: '/offentligt/handlingar/:publication', handle: show }),
  publicRoute({ method: 'get', path: '/offentligt/handlingar/:publication/fil', handle: download }),
];

async function notThere(web: Web): Promise<Response> {
  return web.html(<NotFoundPage site={await siteFor(web)} />, 404);
}

async function show(web: Web): Promise<Response> {
  const publication = await publicationById(web, web.params['publication'] ?? '');
  if (publication === null || publication.kind !== 'record') return notThere(web);
  return web.html(<RecordPage site={await siteFor(web)} view={recordView(web.lang, publication)} />);
}

/** The bytes, handed over to be saved: nothing in them could run here, even if a browser showed it. */
async function download(web: Web): Promise<Response> {
  const file = await publishedFile(web, web.params['publication'] ?? '');
  if (file === null) return notThere(web);
  const { 'cache-control': _, ...headers } = fileHeaders(file);
  return new Response(Buffer.from(file.bytes), { headers });
}
