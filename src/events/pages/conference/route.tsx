import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { disposalDecisionById, disposalDecisionInWords, disposalDueOn, disposalProtocolsAbout } from '../../../records/index.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences, maySeeConferences } from '../../policy.ts';
import { materialOf, outcomesOf, summaryOf } from '../../queries/after/after.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { type NamedTarget, namedTarget } from '../../queries/conferences/link-targets.ts';
import { situationOf } from '../../queries/conferences/situation.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { uiAfter } from '../ui-after.ts';
import type { AboutView, AfterView } from './parts.tsx';
import { ConferencePage } from './view.tsx';
import { pageWords } from './words.ts';

/** `/konferenser/:conference`: where a conference stands, and all that belongs to it. */
export const conferenceRoute: AnyRoute = route<Conference>({
  ...{ method: 'get', path: '/konferenser/:conference', may: maySeeConferences, subject: conferenceAsked },
  handle: async (web, conference) => {
    const programme = await programmeOf(web, conference.id);
    const situation = await situationOf(web, conference, programme);
    const [about, after] = [await aboutOf(web, conference), await afterOf(web, conference)];
    const keeps = mayKeepConferences.allows(web.actor, undefined);
    const view = { conference, programme, situation, about, after, keeps };
    return web.html(<ConferencePage ui={uiAfter(web, pageWords[web.lang].done)} view={view} />);
  },
});

async function aboutOf(web: Web, { id, on, disposalId, links: linked }: Conference): Promise<AboutView> {
  const links: NamedTarget[] = [];
  for (const link of linked) {
    const named = await namedTarget(web, link);
    if (named !== null) links.push(named);
  }
  const decision = disposalId === null ? null : await disposalDecisionById(web, disposalId);
  const [protocol = null] = await disposalProtocolsAbout(web, 'conference', id);
  const disposal =
    decision === null ? null : { by: disposalDecisionInWords(web.lang, decision), from: disposalDueOn(on, decision) };
  return { links, disposal, protocol };
}

async function afterOf(web: Web, { id }: Conference): Promise<AfterView> {
  const outcomes = [];
  for (const outcome of await outcomesOf(web, id)) {
    const isSomewhere = outcome.planId !== null || outcome.projectId !== null;
    outcomes.push({ ...outcome, target: isSomewhere ? await namedTarget(web, outcome) : null });
  }
  return { outcomes, material: await materialOf(web, id), summary: await summaryOf(web, id) };
}
