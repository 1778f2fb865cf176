import type { Sealer } from '../../../platform/documents/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { fileResponse, publishForBody, recordById } from '../../../records/index.ts';
import { type Notice, uiFor } from '../../../ui/index.ts';
import { canonicalBytes } from '../../plan-text.ts';
import { readPlan, writePlans } from '../../policy.ts';
import { versionPdf } from '../../queries/plan-on-paper.ts';
import { type VersionAsked, versionAsked } from '../subjects.ts';
import { VersionPage } from './view.tsx';
import { words } from './words.ts';

/** The version's page, and its paper. @param sealer the host authority's, for the paper */
export function versionRoutes(sealer: Sealer | null): readonly AnyRoute[] {
  return [versionRoute(sealer), pdfRoute(sealer)];
}

const pdfRoute = (sealer: Sealer | null): AnyRoute =>
  route<VersionAsked>({
    method: 'get',
    path: '/arbetsplan/:id/version/:number/pdf',
    may: readPlan,
    subject: versionAsked,
    handle: async (web, asked) => {
      const standard = web.query.get('standard') === 'a-2a' ? 'a-2a' : 'ua-1';
      return fileResponse(await versionPdf(web, asked, { standard, sealer }));
    },
  });

const versionRoute = (sealer: Sealer | null): AnyRoute =>
  route<VersionAsked>({
    method: 'get',
    path: '/arbetsplan/:id/version/:number',
    may: readPlan,
    subject: versionAsked,
    handle: async (web, asked) => {
      if (web.query.get('format') === 'json') return canonical(asked);
      const rounds = asked.versions.find((each) => each.id === asked.version.id)?.rounds ?? [];
      const isOut = rounds.some((round) => round.withdrawal === null);
      const seesRecord = (await recordById(web, asked.version.recordId)) !== null;
      const view = {
        ...{ asked, rounds, seesRecord, maySend: writePlans.allows(web.actor, undefined) && !isOut },
        mayPublish: asked.sent && publishForBody.allows(web.actor, undefined),
        sealedBy: sealer?.holdsAt(web.now) === true ? sealer.name : null,
      };
      return web.html(<VersionPage ui={uiFor(web, { notice: noticeOf(web, asked.version.number) })} view={view} />);
    },
  });

/** The very bytes that the hash is taken over. */
function canonical({ version }: VersionAsked): Response {
  const { firstYear, lastYear } = version.content;
  const name = `arbetsplan-${firstYear}-${lastYear}-version-${version.number}.json`;
  const headers = { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${name}"` };
  return new Response(Buffer.from(canonicalBytes(version.content)), { headers });
}

function noticeOf(web: Web, number: number): Notice | undefined {
  const w = words[web.lang];
  const said = ownValue({ fryst: w.isNew(number), oforandrad: w.same(number) }, web.query.get('klart'));
  return said === undefined ? undefined : { kind: 'done', text: said };
}
