import { publicRoute } from '../../../platform/http/route.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { planOfVersion, publishedReferral } from '../../queries/published.ts';
import { NotFoundPage } from '../layout/not-found.tsx';
import { siteFor } from '../layout/site-for.ts';
import { referralCsv, referralView } from './present.ts';
import { ReferralPage } from './view.tsx';

export const referralRoute = publicRoute({
  method: 'get',
  path: '/offentligt/remisser/:sharing',
  query: ['format'],
  handle: async (web) => {
    const found = await publishedReferral(web, web.params['sharing'] ?? '');
    if (found === null) return web.html(<NotFoundPage site={await siteFor(web)} />, 404);
    const { versionId } = found.content;
    const view = referralView(web.lang, found, versionId === null ? null : await planOfVersion(web, versionId));
    if (web.query.get('format') === 'csv') return csvResponse('synpunkter-och-svar', referralCsv(web.lang, view.rows));
    return web.html(<ReferralPage site={await siteFor(web)} view={view} />);
  },
});
