import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { uiFor } from '../../../ui/index.ts';
import { endDisposalDecision } from '../../acts/disposal/keep-disposal-decision.ts';
import type { DisposalDecision } from '../../disposal/disposal.ts';
import { disposalWords } from '../../disposal/words.ts';
import { mayKeepDisposal, seeRecordLists } from '../../policy.ts';
import { disposalDecisionById, disposalDecisionsOf, disposalProtocolsOf } from '../../queries/disposal.ts';
import { DisposalPage } from './view.tsx';

/** `/handlingar/gallring`: the decisions by which anything goes, and what has gone. */
export const disposalRoutes: readonly AnyRoute[] = [
  route({
    method: 'get',
    path: '/handlingar/gallring',
    may: seeRecordLists,
    handle: async (web) => {
      const said = ownValue(disposalWords[web.lang].notices, web.query.get('klart'));
      const view = {
        decisions: await disposalDecisionsOf(web),
        protocols: await disposalProtocolsOf(web),
        mayKeep: mayKeepDisposal.allows(web.actor, undefined),
      };
      const ui = uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
      return web.html(<DisposalPage ui={ui} view={view} />);
    },
  }),
  route<DisposalDecision>({
    method: 'post',
    path: '/handlingar/gallring/:decision/avsluta',
    act: 'end-disposal-decision',
    may: mayKeepDisposal,
    subject: (web: Web) => disposalDecisionById(web, web.params['decision'] ?? ''),
    handle: async (web, { id }) => {
      const ended = await endDisposalDecision(web, { decisionId: id });
      return ended.ok ? web.redirect('/handlingar/gallring?klart=avslutat') : web.notFound();
    },
  }),
];
