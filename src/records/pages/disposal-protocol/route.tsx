import { bodyOf } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import type { DisposalProtocol } from '../../disposal/disposal.ts';
import { protocolPdf } from '../../disposal/protocol-pdf.ts';
import { seeRecordLists } from '../../policy.ts';
import { disposalProtocolById } from '../../queries/disposal.ts';
import { fileResponse } from '../record/file-headers.ts';
import { DisposalProtocolPage } from './view.tsx';

const common = {
  may: seeRecordLists,
  subject: (web: Web) => disposalProtocolById(web, web.params['protocol'] ?? ''),
};

/** `/handlingar/gallring/protokoll/:protocol`: what went, how many of each, by which decision; and the same on paper. */
export const disposalProtocolRoutes: readonly AnyRoute[] = [
  route<DisposalProtocol>({
    ...common,
    method: 'get',
    path: '/handlingar/gallring/protokoll/:protocol',
    handle: async (web, protocol) => web.html(<DisposalProtocolPage ui={uiFor(web)} protocol={protocol} />),
  }),
  route<DisposalProtocol>({
    ...common,
    method: 'get',
    path: '/handlingar/gallring/protokoll/:protocol/pdf',
    handle: async (web, protocol) => fileResponse(await protocolPdf(protocol, (await bodyOf(web))?.name ?? 'Samråd')),
  }),
];
