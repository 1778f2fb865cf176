import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { roundsOfText } from '../../../rounds/index.ts';
import { capitalise, isoDate, isoMoment, uiFor } from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { mayKeepFollowup, maySeeFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { paperDraftsOf, papersOf } from '../../queries/papers/papers.ts';
import { periodsOf } from '../../queries/periods/periods.ts';
import { partWords } from '../paper-parts/words.ts';
import { PapersPage, type PapersView } from './view.tsx';
import { papersWords } from './words.ts';

/** `/uppfoljning/:plan/rapporter`: the interim and final reports of a plan, and those being written. */
export const papersRoute: AnyRoute = route<FollowedPlan>({
  method: 'get',
  path: '/uppfoljning/:plan/rapporter',
  may: maySeeFollowup,
  subject: (web) => followedPlan(web, web.params['plan'] ?? ''),
  handle: show,
});

async function show(web: Web, plan: FollowedPlan): Promise<Response> {
  const mayKeep = mayKeepFollowup.allows(web.actor, undefined);
  const periods = await periodsOf(web, plan.id);
  const frozen = await papersOf(web, plan.id);
  const [w, words] = [papersWords[web.lang], partWords[web.lang]];
  const rows: PapersView['frozen'][number][] = [];
  for (const { id, content, number, frozenOn } of frozen.toReversed()) {
    const [round] = await roundsOfText(web, id);
    rows.push({
      ...{ id, title: content.title, kind: words.kind[content.kind], period: content.period },
      state: w.frozen(number, isoDate(frozenOn)),
      round: round === undefined ? null : { title: round.title, href: `/beslut/${round.id}` },
    });
  }
  const drafts = mayKeep ? await paperDraftsOf(web, plan.id) : [];
  const view: PapersView = {
    plan,
    sentence: frozen.length === 0 ? w.none : capitalise(w.some(frozen.length)),
    frozen: rows,
    drafts: drafts.map(({ id, title, kind, periodId, at }) => ({
      ...{ id, title, kind: words.kind[kind], changed: isoMoment(at) },
      period: periods.find((each) => each.id === periodId)?.title ?? '',
    })),
    next: mayKeep ? (periods.length === 0 ? 'period' : 'paper') : null,
  };
  return web.html(<PapersPage ui={uiFor(web)} view={view} />);
}
